package org.precis.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.cut.ColumnFill;
import org.precis.typeset.cut.Strip;

/**
 * Chooses the page breaks of a whole document at once: those that cost least in all, by dynamic
 * programming over the strips (Plass, Optimal Pagination Techniques, 1981). The time is linear, as
 * a page holds few strips.
 */
final class Breaks {

  /** Of each page. */
  private static final double PAGE = 60;

  /** Of a page without anything on it; white at the foot costs its square. */
  private static final double WHITE = 100;

  /** The share of white that a page may have without further cost. */
  private static final double MOST_WHITE = 0.3;

  /** Of white beyond it: more than to split a table. */
  private static final double TOO_WHITE = 250;

  /** Of the square of that: better two pages a little too white than one half empty. */
  private static final double STILL_WHITER = 10_000;

  /** The share of the last page that should be filled. */
  private static final double LEAST_LAST = 0.35;

  /** Of a last page that is filled less. */
  private static final double TOO_EMPTY = 250;

  private static final double STILL_EMPTIER = 1_000;

  /** That a page may hold: lines without height could be on one page in any number. */
  private static final int MOST_STRIPS = 1_000;

  private static final double TOO_WIDE = 1_000_000;

  private static final double NEAR = 0.01;

  /**
   * Of a page whose gaps are as low or as high as may be; others cost the square of their share.
   */
  private static final double CHANGED_GAPS = 50;

  /** The same of the slack in its strips, which is taken only where gaps do not suffice. */
  private static final double TAKEN_SLACK = 50;

  private Breaks() {}

  /**
   * The numbers of the strips that pages begin with; the first is 0.
   *
   * @param room the height that a page has for text if it begins with a strip, in points
   * @param fill how high columns of text are that go on over pages; null if there are none
   */
  static List<Integer> of(List<Strip> strips, ToDoubleFunction<Strip> room, ColumnFill fill) {
    int count = strips.size();
    double[] best = new double[count + 1];
    int[] next = new int[count + 1];
    double[] gaps = new double[count];
    double[] slacks = new double[count];
    for (int i = count - 1; i >= 0; i--) {
      Page page = new Page(strips, i, fill);
      choose(page, i, room.applyAsDouble(strips.get(i)), best, next, gaps, slacks);
    }
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < count; i = next[i]) {
      starts.add(i);
      for (int k = i; k < next[i]; k++) {
        Strip strip = strips.get(k);
        strip.saved = k == i ? 0 : gaps[i] * (gaps[i] > 0 ? strip.give : strip.grow);
        strip.slackTaken = slacks[i];
      }
    }
    return starts;
  }

  private static void choose(
      Page page, int i, double height, double[] best, int[] next, double[] gaps, double[] slacks) {
    List<Strip> strips = page.strips;
    int count = strips.size();
    best[i] = Double.POSITIVE_INFINITY;
    // A page takes a strip at least, whatever it costs
    next[i] = i + 1;
    for (int j = i + 1; j <= count; j++) {
      page.add();
      boolean fits = page.fits(height);
      if (j > i + 1 && (!fits || j - i > MOST_STRIPS)) {
        return;
      }
      boolean last = j == count;
      boolean forced = !last && strips.get(j).forced;
      double gap = last || forced ? page.lower(height) : page.lower(height) - page.higher(height);
      double slack = page.slack(height);
      double total =
          PAGE
              + (fits ? 0 : TOO_WIDE)
              + CHANGED_GAPS * gap * gap
              + TAKEN_SLACK * slack * slack
              + white(1 - page.filled(height), last, forced)
              + (last || forced ? 0 : strips.get(j).cost)
              + best[j];
      // With equal costs the page that holds more
      if (total <= best[i]) {
        best[i] = total;
        next[i] = j;
        gaps[i] = gap;
        slacks[i] = slack;
      }
      if (forced) {
        return;
      }
    }
  }

  private static double white(double share, boolean last, boolean forced) {
    if (forced) {
      return 0;
    }
    if (last) {
      double lacking = LEAST_LAST - (1 - share);
      return lacking > 0 ? TOO_EMPTY + STILL_EMPTIER * lacking : 0;
    }
    double more = share - MOST_WHITE;
    // What gaps grow to is a hair's breadth from it
    return WHITE * share * share + (more > 1e-9 ? TOO_WHITE + STILL_WHITER * more * more : 0);
  }

  /** How much of a page is used, strip by strip. */
  static final class Page {
    private final List<Strip> strips;
    private final int start;
    private final ColumnFill fill;
    private final double top;
    private double bottom;

    /** By how much all gaps may be lower, and all slacks. */
    private double gapGive;

    private double slackGive;

    /** By how much all gaps may be higher. */
    private double grow;

    /** The height of all that is on it. */
    private double used;

    private int next;

    /** The columns that the last strip is in, and the first of their strips on the page. */
    private ColumnSet columns;

    private int first;
    private double columnsTop;
    private double columnsHeight;

    /** By how much all columns are lower than their content, as one strip. */
    private double saved;

    /** The height of all footnotes, with what is around them. */
    private double footnotes;

    Page(List<Strip> strips, int start, ColumnFill fill) {
      this.strips = strips;
      this.start = start;
      this.fill = fill;
      top = strips.get(start).top;
      bottom = top;
      next = start;
    }

    /** Adds a strip. */
    void add() {
      Strip strip = strips.get(next);
      if (strip.columns != columns) {
        saved += savedNow();
        columns = strip.columns;
        first = next;
        columnsTop = next == start || columns == null ? strip.top : columns.y;
        columnsHeight = 0;
      }
      bottom = Math.max(bottom, strip.bottom);
      gapGive += next == start ? 0 : strip.give;
      grow += next == start ? 0 : strip.grow;
      slackGive += strip.slackGive();
      next++;
      if (columns != null) {
        columnsHeight = fill.balanced(first, next, columnsTop, columns.count, columnsHeight);
      }
      if (!strip.footnotes.isEmpty()) {
        footnotes += strip.footnotesHeight + (footnotes == 0 ? strip.aroundFootnotes : 0);
      }
      used = bottom - top - saved - savedNow() + footnotes;
    }

    /** Whether a height is enough for it. */
    boolean fits(double height) {
      return used - height <= gapGive + slackGive + NEAR;
    }

    /** The share of what its gaps give that is taken, so that it fits. */
    double lower(double height) {
      return fits(height) ? share(used - height, gapGive) : 0;
    }

    /** The share of what its slacks give that is taken, where gaps do not suffice. */
    double slack(double height) {
      return fits(height) ? share(used - height - gapGive, slackGive) : 0;
    }

    /** The share of what its gaps may grow that fills it as far as it should be; 0 if none does. */
    double higher(double height) {
      double lacking = (1 - MOST_WHITE) * height - (used - white());
      return lacking <= grow ? share(lacking, grow) : 0;
    }

    private static double share(double lacking, double give) {
      return lacking > 0 && give > 0 ? Math.min(1, lacking / give) : 0;
    }

    /** The share of a height that it fills. A page that has no room for text is full. */
    double filled(double height) {
      double grown = used - white() + grow * higher(height);
      return height > 0 ? Math.min(1, grown / height) : 1;
    }

    /** What is white below the last strip though it belongs to that. */
    private double white() {
      return footnotes > 0 ? 0 : strips.get(next - 1).whiteBelow;
    }

    private double savedNow() {
      return columns == null ? 0 : bottom - columnsTop - columnsHeight;
    }
  }
}
