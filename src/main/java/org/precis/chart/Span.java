package org.precis.chart;

/** A piece of text in one weight, colour and size (points). */
record Span(String text, boolean bold, String colour, double size) {

  static Span label(String text) {
    return new Span(text, false, Palette.INK, TextMeasurer.LABEL);
  }

  static Span bold(String text) {
    return new Span(text, true, Palette.INK, TextMeasurer.LABEL);
  }

  /** "Not stated", and other words in place of a number. */
  static Span absent(String text) {
    return new Span(text, false, Palette.THIRD, TextMeasurer.LABEL);
  }

  static Span axis(String text) {
    return new Span(text, false, Palette.SECOND, TextMeasurer.AXIS);
  }

  Span with(String other) {
    return new Span(other, bold, colour, size);
  }
}
