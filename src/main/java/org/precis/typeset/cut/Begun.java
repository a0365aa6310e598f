package org.precis.typeset.cut;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Side;

/**
 * The boxes that begin with a strip. Their upper margins are kept where a page has to begin there
 * (CSS Fragmentation 3, 5.2).
 */
final class Begun {

  private static final double NEAR = 0.01;

  /**
   * A box that begins.
   *
   * @param base the width that percentages of its margins refer to
   */
  private record Start(Box box, double base) {}

  private final List<Start> starts;

  Begun() {
    this(List.of());
  }

  private Begun(List<Start> starts) {
    this.starts = new ArrayList<>(starts);
  }

  void add(Box box, double base) {
    starts.add(new Start(box, base));
  }

  /** Lets the boxes go that have no height: they end on the page before. */
  void breaks() {
    starts.removeIf(start -> start.box.height == 0);
  }

  Begun copy() {
    return new Begun(starts);
  }

  void clear() {
    starts.clear();
  }

  /**
   * How far something is from the upper edge of the margins that begin with it, in points.
   *
   * @param top where it begins
   * @param columns those that it is part of and that go on over pages, or null
   */
  double above(double top, ColumnSet columns) {
    Margins margins = new Margins();
    for (int i = 0; i < starts.size(); i++) {
      Box box = starts.get(i).box;
      double base = starts.get(i).base;
      margins.join(box, Side.TOP, base);
      if (box.height > 0) {
        // What is in columns begins where these do
        boolean around = starts.stream().skip(i).anyMatch(start -> start.box == columns);
        double upper = around ? Math.min(top, columns.y) : top;
        margins.inside(box);
        return columns != null && !around ? 0 : upper - box.y + margins.size();
      }
      margins.join(box, Side.BOTTOM, base);
    }
    return 0;
  }

  /** The upper margin of the highest box in a box, which is not that of both, in points. */
  static double marginInside(Box box) {
    Box highest = null;
    for (Box child : box.children) {
      if (child.isInFlow() && (highest == null || child.y < highest.y)) {
        highest = child;
      }
    }
    if (highest == null) {
      return 0;
    }
    Margins margins = new Margins();
    margins.join(highest, Side.TOP, inner(box));
    margins.inside(highest);
    return margins.size();
  }

  /** The width of what is in a box. */
  static double inner(Box box) {
    return box.width - edge(box, Side.LEFT) - edge(box, Side.RIGHT);
  }

  private static double edge(Box box, Side side) {
    Length padding = box.style.padding(side);
    return box.edge(side) + (padding.isAuto() ? 0 : padding.of(box.width));
  }

  /** Margins that touch (CSS 2.2, 8.3.1). */
  private static final class Margins {
    private double positive;
    private double negative;

    double size() {
      return positive + negative;
    }

    void join(Box box, Side side, double base) {
      Length margin = box.style.margin(side);
      double size = margin.isAuto() ? 0 : margin.of(base);
      positive = Math.max(positive, size);
      negative = Math.min(negative, size);
    }

    /** Joins those of the boxes in another that begin where it does: nothing is between. */
    void inside(Box box) {
      for (Box child : box.children) {
        boolean flows = child.isInFlow();
        if (flows && Math.abs(child.y - box.y) > NEAR) {
          return;
        }
        if (flows) {
          join(child, Side.TOP, inner(box));
          if (child.height > 0) {
            inside(child);
            return;
          }
          join(child, Side.BOTTOM, inner(box));
        }
      }
    }
  }
}
