package org.precis.typeset.cut;

/**
 * What page breaks cost, and what the pages cost that they make: the numbers of the table in {@code
 * docs/typeset.md}, "How page breaks are chosen". They are weighed against one another, by what a
 * reader minds more; none has a unit.
 */
public final class BreakCost {

  /** Of each page. */
  public static final double PAGE = 60;

  /** Of a page without anything on it; white at the foot costs its square. */
  private static final double WHITE = 100;

  /** The share of white that a page may have without further cost. */
  public static final double MOST_WHITE = 0.3;

  /** Of white beyond it: more than to split a table. */
  private static final double TOO_WHITE = 250;

  /** Of the square of that: better two pages a little too white than one half empty. */
  private static final double STILL_WHITER = 10_000;

  /** The share of the last page that should be filled. */
  private static final double LEAST_LAST = 0.35;

  /** Of a last page that is filled less. */
  private static final double TOO_EMPTY = 250;

  private static final double STILL_EMPTIER = 1_000;

  /** Of a page with something that is higher than it. */
  public static final double OVERFULL = 1_000_000;

  /** Of a page whose gaps are as low or as high as may be; others cost the square of the share. */
  public static final double CHANGED_GAPS = 50;

  /** The same of the slack in its strips, which is taken only where gaps do not suffice. */
  public static final double TAKEN_SLACK = 50;

  /** Between two lines of a paragraph, and where lines side by side do not end together. */
  static final double IN_PARAGRAPH = 20;

  /** Leaving too few lines alone; no column ends with a break that costs as much. */
  static final double FEW_LINES = 2_000;

  /** Before or after too few lines of a list, whatever items they are of. */
  static final double FEW_LINES_OF_LIST = 150;

  /** Between two rows of a table. */
  static final double IN_TABLE = 30;

  /** Between two rows of a table that a page has room for. */
  static final double IN_SHORT_TABLE = 150;

  /** With too few rows on one side of it: times the square of the number that is missing. */
  private static final double FEW_ROWS = 60;

  /** A table is split into parts of so many rows at least. */
  static final int LEAST_ROWS = 5;

  /** And of so many where it is split between two groups of rows. */
  static final int LEAST_ROWS_OF_GROUPS = 3;

  /** Through a cell of several rows, whose text stays on one side of it. */
  static final double IN_CELL = 200;

  /** In an item of a grid or a flex container: better between two rows of it. */
  static final double IN_ITEM = 150;

  /** In a box that should stay whole and is higher than a page. */
  static final double IN_KEPT = 5_000;

  /** A break that is taken only if there is no other. */
  public static final double FORBIDDEN = 100_000;

  /** In a footnote, beside what the break in its text costs. */
  public static final double IN_FOOTNOTE = 150;

  /** Of a footnote of which nothing stands on the page of its call. */
  public static final double PUT_OFF = 2_000;

  /** Of each more of these. */
  public static final double PUT_OFF_TOO = 20;

  private BreakCost() {}

  /**
   * What white at the foot of a page costs.
   *
   * @param share of the page
   * @param last whether nothing comes after the page
   */
  public static double white(double share, boolean last) {
    if (last) {
      double lacking = LEAST_LAST - (1 - share);
      return lacking > 0 ? TOO_EMPTY + STILL_EMPTIER * lacking : 0;
    }
    double more = share - MOST_WHITE;
    // What gaps grow to is a hair's breadth from it
    return WHITE * share * share + (more > 1e-9 ? TOO_WHITE + STILL_WHITER * more * more : 0);
  }

  /**
   * What a break between two rows costs beside that, with rows missing on one side of it.
   *
   * @param missing how many more there should be
   */
  static double fewRows(int missing) {
    return FEW_ROWS * missing * missing;
  }
}
