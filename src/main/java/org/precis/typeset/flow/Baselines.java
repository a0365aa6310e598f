package org.precis.typeset.flow;

import org.precis.typeset.box.Box;
import org.precis.typeset.value.Display;

/** The baselines of boxes, by which these stand beside one another (CSS 2.2, 10.8.1). */
final class Baselines {

  private Baselines() {}

  /** The baseline of the last line in a box; NaN if it has none (CSS 2.2, 10.8.1). */
  static double last(Box box) {
    if (box.isReplaced()) {
      return Double.NaN;
    }
    if (!box.lines.isEmpty()) {
      return box.lines.get(box.lines.size() - 1).baseline;
    }
    for (int i = box.children.size() - 1; i >= 0; i--) {
      Box child = box.children.get(i);
      if (child.isInFlow()) {
        double baseline = last(child);
        if (!Double.isNaN(baseline)) {
          return baseline - child.offset.down();
        }
      }
    }
    return Double.NaN;
  }

  /** The baseline of the first line in a box; NaN if it has none. */
  static double first(Box box) {
    if (box.style.display() == Display.TABLE_ROW) {
      return ofRow(box);
    }
    if (box.style.clipsOverflow()) {
      // What is cut off does not count (CSS Align 3, 9.1)
      return Math.min(firstOfContent(box), box.bottom());
    }
    return firstOfContent(box);
  }

  private static double firstOfContent(Box box) {
    if (!box.lines.isEmpty()) {
      return box.lines.get(0).baseline;
    }
    boolean flex =
        box.style.display() == Display.FLEX || box.style.display() == Display.INLINE_FLEX;
    for (Box child : box.children) {
      if (child.isInFlow() && child.style.display() != Display.TABLE_CAPTION) {
        double baseline = first(child);
        if (!Double.isNaN(baseline)) {
          return baseline - child.offset.down();
        }
        if (flex) {
          // The first item counts, with or without text (CSS Flexbox 1, 8.5)
          return child.bottom();
        }
      }
    }
    return Double.NaN;
  }

  /**
   * The baseline of a row: that of its cells that are aligned to it, or else the lower edge of the
   * content of the cell that reaches lowest (CSS 2.2, 17.5.3). Cells over several rows do not
   * count.
   */
  private static double ofRow(Box row) {
    double lowest = row.y;
    for (Box cell : row.children) {
      if (cell.bottom() > row.bottom() + Space.EPSILON) {
        continue;
      }
      double baseline = isOnBaseline(cell) ? first(cell) : Double.NaN;
      if (!Double.isNaN(baseline)) {
        return baseline;
      }
      double foot = cell.bottom() - Edges.of(cell, row.width).bottom();
      lowest = Math.max(lowest, foot);
    }
    return lowest;
  }

  /** Whether the cells of a row that are aligned to its baseline include this one. */
  static boolean isOnBaseline(Box cell) {
    return switch (cell.style.verticalAlign().to()) {
      case TOP, MIDDLE, BOTTOM -> false;
      default -> true;
    };
  }
}
