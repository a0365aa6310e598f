package org.precis.chart.svg;

/**
 * A piece of text in one weight and colour.
 *
 * @param size that of labels, of axes, or the least
 */
public record Span(String text, boolean bold, String colour, Size size) {

  /** The sizes of text in charts. */
  public enum Size {
    LABEL,
    AXIS,
    FINE
  }

  /**
   * A piece of text in the size of labels or of axes.
   *
   * @param small whether it is in the size of axes
   */
  public Span(String text, boolean bold, String colour, boolean small) {
    this(text, bold, colour, small ? Size.AXIS : Size.LABEL);
  }

  /** The name of a row. */
  public static Span label(String text) {
    return new Span(text, false, Palette.INK, false);
  }

  /** A number, or what else stands out. */
  public static Span bold(String text) {
    return new Span(text, true, Palette.INK, false);
  }

  /** "Not stated", and other words in place of a number. */
  public static Span absent(String text) {
    return new Span(text, false, Palette.THIRD, false);
  }

  /** What stands at an axis, or qualifies a number. */
  public static Span axis(String text) {
    return new Span(text, false, Palette.SECOND, true);
  }

  /** What must be short: a period under a narrow column. */
  public static Span fine(String text) {
    return new Span(text, false, Palette.SECOND, Size.FINE);
  }

  /** Another text in the same weight and colour. */
  public Span with(String other) {
    return new Span(other, bold, colour, size);
  }
}
