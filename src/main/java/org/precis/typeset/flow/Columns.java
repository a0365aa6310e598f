package org.precis.typeset.flow;

import java.util.List;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.cut.ColumnFill;
import org.precis.typeset.cut.Strip;
import org.precis.typeset.cut.Strips;
import org.precis.typeset.style.Style;

/** Columns of text (CSS Multi-column Layout 1). */
final class Columns {

  private final Layout layout;
  private final Widths widths;
  private final Runnable watch;

  Columns(Layout layout, Widths widths, Runnable watch) {
    this.layout = layout;
    this.widths = widths;
    this.watch = watch;
  }

  /**
   * Lays columns out side by side; pages may divide them afterwards.
   *
   * @param space what they stand in
   * @return their height
   */
  double layOut(ColumnSet set, double x, double y, Space space) {
    set.clear();
    double width = measure(set, space.width());
    layout.layOut(set.content, x, y, width, Double.NaN, new Space(width, Double.NaN), null);
    List<Strip> strips = Strips.of(set, Double.POSITIVE_INFINITY);
    if (strips.isEmpty()) {
      set.add(set.content, set.around.rightToLeft() ? space.width() - width : 0, 0);
      return set.content.height;
    }
    ColumnFill fill = new ColumnFill(strips, watch);
    boolean given = set.alone && !Double.isNaN(space.height());
    double height = space.height();
    if (!given || set.around.balancesColumns()) {
      double balanced = fill.balanced(0, strips.size(), y, set.count, 0);
      height = given ? Math.min(height, balanced) : balanced;
    }
    fill.place(set, List.of(new ColumnFill.Row(0, strips.size(), y, height)), !given);
    return set.height;
  }

  /** Settles how many columns there are; returns their width (CSS Multi-column Layout 1, 3.4). */
  private static double measure(ColumnSet set, double available) {
    Style style = set.around;
    set.gap = style.textColumnGap(available);
    set.count = Math.max(1, style.columnCount());
    if (!style.columnWidth().isAuto()) {
      double wanted = style.columnWidth().of(available);
      int fitting = (int) Math.max(1, Math.floor((available + set.gap) / (wanted + set.gap)));
      set.count = style.columnCount() == 0 ? fitting : Math.min(set.count, fitting);
    }
    return Math.max(0, (available - (set.count - 1) * set.gap) / set.count);
  }

  /** The least and the greatest width of columns by their content. */
  double[] contentWidths(ColumnSet set) {
    Style style = set.around;
    double gap = style.textColumnGap(Double.NaN);
    int count = Math.max(1, style.columnCount());
    double least = widths.min(set.content);
    double most = widths.max(set.content);
    if (!style.columnWidth().isAuto()) {
      double width = style.columnWidth().of(0);
      return new double[] {
        width, Math.max(width, count * Math.max(width, most) + (count - 1) * gap)
      };
    }
    return new double[] {count * least + (count - 1) * gap, count * most + (count - 1) * gap};
  }
}
