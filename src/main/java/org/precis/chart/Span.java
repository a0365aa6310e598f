package org.precis.chart;

/**
 * A piece of text in one weight and colour.
 *
 * @param small whether it is in the size of axes, not in that of labels
 */
record Span(String text, boolean bold, String colour, boolean small) {

  static Span label(String text) {
    return new Span(text, false, Palette.INK, false);
  }

  static Span bold(String text) {
    return new Span(text, true, Palette.INK, false);
  }

  /** "Not stated", and other words in place of a number. */
  static Span absent(String text) {
    return new Span(text, false, Palette.THIRD, false);
  }

  static Span axis(String text) {
    return new Span(text, false, Palette.SECOND, true);
  }

  Span with(String other) {
    return new Span(other, bold, colour, small);
  }
}
