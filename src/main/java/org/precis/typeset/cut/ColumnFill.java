package org.precis.typeset.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.value.Border;
import org.precis.typeset.value.Side;

/**
 * Fills columns with strips, one column after the other (CSS Multi-column Layout 1, 7). Columns
 * that are balanced are as low as they can be.
 */
public final class ColumnFill {

  private static final double NEAR = 0.01;

  /** More than any page has. */
  private static final int MOST_COLUMNS = 10_000;

  private final List<Strip> strips;
  private final Runnable watch;

  /** Of each strip, the last one not below it that a column may begin with. */
  private final int[] lastBreak;

  /** Of each strip, the first one below it that a column may begin with. */
  private final int[] nextBreak;

  /** By how much columns would have to be higher, so that one of them takes more. */
  private double shortage;

  /** Whether something is too high for its column. */
  private boolean over;

  /**
   * Fills columns.
   *
   * @param strips from the top down
   * @param watch asked again and again while a height is sought; it throws to end that
   */
  public ColumnFill(List<Strip> strips, Runnable watch) {
    this.strips = strips;
    this.watch = watch;
    int count = strips.size();
    lastBreak = new int[count + 1];
    nextBreak = new int[count + 1];
    for (int i = 1; i <= count; i++) {
      lastBreak[i] = mayBegin(i) ? i : lastBreak[i - 1];
    }
    nextBreak[count] = count;
    for (int i = count - 1; i >= 0; i--) {
      nextBreak[i] = mayBegin(i + 1) ? i + 1 : nextBreak[i + 1];
    }
  }

  private boolean mayBegin(int strip) {
    return strip == strips.size() || strips.get(strip).cost() < BreakCost.FEW_LINES;
  }

  /**
   * A row of columns, side by side.
   *
   * @param start the number of its first strip
   * @param end that of the strip after the last
   * @param top where its first column begins on the strip of text
   * @param height that of its columns
   */
  public record Row(int start, int end, double top, double height) {}

  /**
   * The least height of columns that hold these strips, and all the content of their set if they
   * are the last.
   *
   * @param top where the first column begins
   * @param count how many there are
   * @param least a height that they have at least
   */
  public double balanced(int start, int end, double top, int count, double least) {
    Strip last = strips.get(end - 1);
    boolean ends = end == strips.size() || strips.get(end).columns() != last.columns();
    double bottom = ends ? Math.max(last.bottom(), last.columns().content.bottom()) : last.bottom();
    double height = Math.max(least, (bottom - top) / count);
    while (!fits(start, end, top, count, height)) {
      watch.run();
      height += Math.max(shortage, NEAR);
    }
    return height;
  }

  private boolean fits(int start, int end, double top, int count, double height) {
    return starts(start, end, top, count, height, null) == end && !over;
  }

  /**
   * Fills so many columns of a height.
   *
   * @param starts takes the number of the first strip of each; null to fill none
   * @return the number of the strip after the last
   */
  private int starts(
      int start, int end, double top, int most, double height, List<Integer> starts) {
    int at = start;
    double from = top;
    over = false;
    shortage = Double.POSITIVE_INFINITY;
    for (int column = 0; column < most && at < end; column++) {
      if (starts != null) {
        starts.add(at);
      }
      int next = firstBelow(at, end, from + height + NEAR);
      if (next < end) {
        next = lastBreak[next];
      }
      if (next <= at) {
        next = Math.min(end, nextBreak[at]);
        over = true;
        shortage = Math.min(shortage, strips.get(next - 1).bottom() - from - height);
      } else if (next < end) {
        int more = Math.min(end, nextBreak[next]);
        shortage = Math.min(shortage, strips.get(more - 1).bottom() - from - height);
      }
      at = next;
      from = at < end ? strips.get(at).top() : 0;
    }
    return at;
  }

  /** The number of the first strip that reaches below a line. */
  private int firstBelow(int start, int end, double line) {
    int low = start;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (strips.get(middle).bottom() <= line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Puts the content of a set into its columns, and gives the set its height.
   *
   * @param rows of all strips of the set, from the top down
   * @param balanced whether no more columns stand side by side than the set has
   * @return where each row begins
   */
  public double[] place(ColumnSet set, List<Row> rows, boolean balanced) {
    double[] tops = new double[rows.size()];
    double y = set.y;
    double width = set.content.width;
    double pitch = width + set.gap;
    boolean leftwards = set.around.rightToLeft();
    int foot = rows.get(rows.size() - 1).end();
    Map<Box, Double> feet = Parts.feet(set.content);
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      tops[r] = y;
      List<Integer> starts = new ArrayList<>();
      int most = balanced ? set.count : MOST_COLUMNS;
      double head = r == 0 ? row.top() : strips.get(row.start()).top();
      starts(row.start(), row.end(), head, most, row.height(), starts);
      for (int c = 0; c < starts.size(); c++) {
        int first = starts.get(c);
        boolean last = c + 1 == starts.size();
        int next = last ? row.end() : starts.get(c + 1);
        double top = c == 0 ? head : strips.get(first).top();
        boolean begins = r == 0 && c == 0;
        boolean ends = last && r + 1 == rows.size();
        if (!ends && Tear.open(set.content, strips, next, foot)) {
          feet = Parts.feet(set.content);
        }
        Box column =
            Parts.of(
                set.content,
                begins ? Double.NEGATIVE_INFINITY : strips.get(first).inkTop(),
                ends ? Double.POSITIVE_INFINITY : strips.get(next).inkTop(),
                top,
                top + row.height(),
                feet);
        double dx = set.firstColumn() + (leftwards ? -c * pitch : c * pitch);
        set.add(column, dx, y - top);
        if (c > 0) {
          double x = set.content.x + dx;
          rule(set, leftwards ? x + width + set.gap / 2 : x - set.gap / 2, y, row.height());
        }
      }
      y += row.height();
    }
    set.height = y - set.y;
    return tops;
  }

  /** The line between two columns, in the middle of their gap. */
  private static void rule(ColumnSet set, double x, double y, double height) {
    Border line = set.around.columnRule();
    if (line.width() == 0) {
      return;
    }
    Box rule = new Box(set.element, set.style, true);
    rule.borders = new Border[] {Border.NONE, Border.NONE, Border.NONE, Border.NONE};
    rule.borders[Side.LEFT.ordinal()] = line;
    rule.x = x - line.width() / 2;
    rule.y = y;
    rule.width = line.width();
    rule.height = height;
    set.add(rule);
  }
}
