package org.precis.chart;

/** The only colours of a chart; the same as in the style sheet. */
final class Palette {

  static final String INK = "#16202A";

  /** Qualifiers and axis text. */
  static final String SECOND = "#46525D";

  /** "Not stated", dotted stubs, brackets. */
  static final String THIRD = "#66717B";

  static final String PETROL = "#0E4A5B";

  /** Parts of a whole: marks only, never text. */
  static final String PETROL_MID = "#4E8C9C";

  /** Fill of "between", always with an outline. */
  static final String TINT = "#D9E6EA";

  /** The campaign window of a timeline. */
  static final String PAPER = "#F6F4EE";

  static final String HAIR = "#C6CDD3";
  static final String GRID = "#E1E6E9";
  static final String WHITE = "#FFFFFF";

  private Palette() {}
}
