package org.precis.chart;

/**
 * The colours of a chart, by the tokens that hold them: whoever shows the chart resolves them, so
 * that a screen may have others than paper.
 */
final class Palette {

  static final String INK = "var(--ink)";

  /** Qualifiers and axis text. */
  static final String SECOND = "var(--ink-2)";

  /** "Not stated", dotted stubs, brackets. */
  static final String THIRD = "var(--ink-3)";

  static final String ACCENT = "var(--accent)";

  /** Parts of a whole: marks only, never text. */
  static final String ACCENT_2 = "var(--accent-2)";

  /** Fill of "between", always with an outline. */
  static final String TINT = "var(--tint)";

  /** The campaign window of a timeline. */
  static final String PAPER = "var(--paper)";

  static final String HAIR = "var(--hair)";
  static final String GRID = "var(--grid)";

  /** What everything stands on. */
  static final String GROUND = "var(--ground)";

  /** Words on a bar. */
  static final String ON_ACCENT = "var(--on-accent)";

  private Palette() {}
}
