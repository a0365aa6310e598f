package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.style.Clear;

/** The floats of one block formatting context (CSS 2.2, 9.5.1), by their margin boxes. */
final class Floats {

  private record Area(boolean left, double x, double y, double width, double height) {
    double bottom() {
      return y + height;
    }

    boolean crosses(double from, double to) {
      return y < to && bottom() > from;
    }
  }

  private final List<Area> areas = new ArrayList<>();
  private double lowest = Double.NEGATIVE_INFINITY;
  private double lastTop = Double.NEGATIVE_INFINITY;

  boolean isEmpty() {
    return areas.isEmpty();
  }

  /** The right edge of the floats at the left in a strip, at least this. */
  double left(double from, double to, double edge) {
    double x = edge;
    if (from < lowest) {
      for (Area area : areas) {
        if (area.left && area.crosses(from, to)) {
          x = Math.max(x, area.x + area.width);
        }
      }
    }
    return x;
  }

  /** The left edge of the floats at the right in a strip, at most this. */
  double right(double from, double to, double edge) {
    double x = edge;
    if (from < lowest) {
      for (Area area : areas) {
        if (!area.left && area.crosses(from, to)) {
          x = Math.min(x, area.x);
        }
      }
    }
    return x;
  }

  /** The next y below at which there is more room, or the same if no float is below. */
  double nextBelow(double y) {
    double next = Double.POSITIVE_INFINITY;
    for (Area area : areas) {
      if (area.bottom() > y + Flow.EPSILON) {
        next = Math.min(next, area.bottom());
      }
    }
    return next == Double.POSITIVE_INFINITY ? y : next;
  }

  /** The y below the floats that {@code clear} names, at least this. */
  double below(Clear clear, double y) {
    double bottom = y;
    if (clear != Clear.NONE) {
      for (Area area : areas) {
        if (clear == Clear.BOTH || area.left == (clear == Clear.LEFT)) {
          bottom = Math.max(bottom, area.bottom());
        }
      }
    }
    return bottom;
  }

  /** The foot of the lowest float; negative infinity if there is none. */
  double bottom() {
    return lowest;
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
      double to = top + Math.max(height, Flow.EPSILON);
      double left = left(top, to, leftEdge);
      double right = right(top, to, rightEdge);
      double below = nextBelow(top);
      if (right - left >= width - Flow.EPSILON || below == top) {
        double x = toLeft ? left : right - width;
        areas.add(new Area(toLeft, x, top, width, height));
        lowest = Math.max(lowest, top + height);
        lastTop = top;
        return new double[] {x, top};
      }
      top = below;
    }
  }
}
