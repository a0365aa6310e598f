package org.precis.chart.svg;

import java.util.List;

/**
 * The colours of a chart, by the tokens that hold them: whoever shows the chart resolves them, so
 * that a screen may have others than paper.
 */
public final class Palette {

  /** The names of the tokens, without the hyphens. */
  static final List<String> TOKENS =
      List.of(
          "ink",
          "ink-2",
          "ink-3",
          "accent",
          "accent-2",
          "tint",
          "paper",
          "hair",
          "grid",
          "ground",
          "on-accent");

  public static final String INK = "var(--ink)";

  /** Qualifiers and axis text. */
  public static final String SECOND = "var(--ink-2)";

  /** "Not stated", dotted stubs, brackets. */
  public static final String THIRD = "var(--ink-3)";

  public static final String ACCENT = "var(--accent)";

  /** Parts of a whole: marks only, never text. */
  public static final String ACCENT_2 = "var(--accent-2)";

  /** Fill of "between", always with an outline. */
  public static final String TINT = "var(--tint)";

  /** The campaign window of a timeline. */
  public static final String PAPER = "var(--paper)";

  public static final String HAIR = "var(--hair)";
  public static final String GRID = "var(--grid)";

  /** What everything stands on. */
  public static final String GROUND = "var(--ground)";

  /** Words on a bar. */
  public static final String ON_ACCENT = "var(--on-accent)";

  /**
   * Of columns that a palette of the pack tells apart.
   *
   * @param column from 0
   */
  public static String category(int column) {
    return "var(--category-" + (column + 1) + ")";
  }

  private Palette() {}
}
