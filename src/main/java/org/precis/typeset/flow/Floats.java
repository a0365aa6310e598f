package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.value.Clear;

/** The floats of one block formatting context (CSS 2.2, 9.5.1), by their margin boxes. */
final class Floats {

  /**
   * @param reach the lowest foot of this and all before it
   */
  private record Area(double x, double y, double width, double bottom, double reach) {
    /** Whether what stands in a strip has to leave it room; one without width needs none. */
    boolean crosses(double from, double to) {
      return width > 0 && y < to && bottom > from;
    }
  }

  /**
   * Those at one side: none has its top above that of an earlier one. A document has thousands, of
   * which few reach where the next line is, so the others are passed over.
   */
  private static final class Side {
    private final List<Area> areas = new ArrayList<>();

    double lowest() {
      return areas.isEmpty() ? Double.NEGATIVE_INFINITY : areas.get(areas.size() - 1).reach;
    }

    void add(double x, double y, double width, double height) {
      double bottom = y + height;
      areas.add(new Area(x, y, width, bottom, Math.max(lowest(), bottom)));
    }

    /** From the first that may reach below y. */
    List<Area> reaching(double y) {
      int from = 0;
      int to = areas.size();
      while (from < to) {
        int middle = (from + to) >>> 1;
        if (areas.get(middle).reach > y) {
          to = middle;
        } else {
          from = middle + 1;
        }
      }
      return areas.subList(from, areas.size());
    }

    /** The nearest foot that is below y; infinity if none is. */
    double nextBelow(double y) {
      double next = Double.POSITIVE_INFINITY;
      for (Area area : reaching(y)) {
        if (area.bottom > y) {
          next = Math.min(next, area.bottom);
        }
      }
      return next;
    }
  }

  private final Side left = new Side();
  private final Side right = new Side();
  private double lastTop = Double.NEGATIVE_INFINITY;

  boolean isEmpty() {
    return left.areas.isEmpty() && right.areas.isEmpty();
  }

  /** The top of the float that was placed last, which none is below. */
  double lastTop() {
    return lastTop;
  }

  /** The right edge of the floats at the left in a strip, at least this. */
  double left(double from, double to, double edge) {
    double x = edge;
    for (Area area : left.reaching(from)) {
      if (area.crosses(from, to)) {
        x = Math.max(x, area.x + area.width);
      }
    }
    return x;
  }

  /** The left edge of the floats at the right in a strip, at most this. */
  double right(double from, double to, double edge) {
    double x = edge;
    for (Area area : right.reaching(from)) {
      if (area.crosses(from, to)) {
        x = Math.min(x, area.x);
      }
    }
    return x;
  }

  /** The next y below at which there is more room, or the same if no float is below. */
  double nextBelow(double y) {
    double after = y + Space.EPSILON;
    double next = Math.min(left.nextBelow(after), right.nextBelow(after));
    return next == Double.POSITIVE_INFINITY ? y : next;
  }

  /** The y below the floats that {@code clear} names, at least this. */
  double below(Clear clear, double y) {
    return switch (clear) {
      case NONE -> y;
      case LEFT -> Math.max(y, left.lowest());
      case RIGHT -> Math.max(y, right.lowest());
      case BOTH -> Math.max(y, bottom());
    };
  }

  /** The foot of the lowest float; negative infinity if there is none. */
  double bottom() {
    return Math.max(left.lowest(), right.lowest());
  }

  /**
   * Finds the place of a float: as high as it may be, then as far to its side.
   *
   * @return x and y of its margin box
   */
  double[] place(
      boolean toLeft, double y, double width, double height, double leftEdge, double rightEdge) {
    double top = Math.max(y, lastTop);
    while (true) {
      double to = top + Math.max(height, Space.EPSILON);
      double from = left(top, to, leftEdge);
      double until = right(top, to, rightEdge);
      double below = nextBelow(top);
      if (until - from >= width - Space.EPSILON || below == top) {
        double x = toLeft ? from : until - width;
        (toLeft ? left : right).add(x, top, width, height);
        lastTop = top;
        return new double[] {x, top};
      }
      top = below;
    }
  }
}
