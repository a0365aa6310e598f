package org.precis.typeset.cut;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Side;

/**
 * The boxes that begin with a strip. Their upper margins are kept where a page has to begin there
 * (CSS Fragmentation 3, 5.2).
 */
final class Begun {

  private static final double NEAR = 0.01;

  private final List<Box> boxes;

  /** The width that percentages of the margins of each refer to. */
  private final List<Double> bases;

  Begun() {
    this(List.of(), List.of());
  }

  private Begun(List<Box> boxes, List<Double> bases) {
    this.boxes = new ArrayList<>(boxes);
    this.bases = new ArrayList<>(bases);
  }

  void add(Box box, double base) {
    boxes.add(box);
    bases.add(base);
  }

  /** Lets the boxes go that have no height: they end on the page before. */
  void breaks() {
    for (int i = boxes.size() - 1; i >= 0; i--) {
      if (boxes.get(i).height == 0) {
        boxes.remove(i);
        bases.remove(i);
      }
    }
  }

  /** All that have begun since this was last asked. */
  Begun take() {
    Begun taken = new Begun(boxes, bases);
    boxes.clear();
    bases.clear();
    return taken;
  }

  /** How far a strip is from the upper edge of the margins that begin with it, in points. */
  double above(Strip strip) {
    Margins margins = new Margins();
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      margins.join(box, Side.TOP, bases.get(i));
      if (box.height > 0) {
        // What is in columns begins where these do
        boolean around = strip.columns != null && boxes.indexOf(strip.columns) >= i;
        double top = around ? Math.min(strip.top, strip.columns.y) : strip.top;
        margins.inside(box);
        return strip.columns != null && !around ? 0 : top - box.y + margins.size();
      }
      margins.join(box, Side.BOTTOM, bases.get(i));
    }
    return 0;
  }

  /** The upper margin of the highest box in a box, which is not that of both, in points. */
  static double marginInside(Box box) {
    Box highest = null;
    for (Box child : box.children) {
      if (flows(child) && (highest == null || child.y < highest.y)) {
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

  private static boolean flows(Box box) {
    return box.style.floating() == Floating.NONE && box.style.position() != Position.ABSOLUTE;
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
        boolean flows =
            child.style.floating() == Floating.NONE && child.style.position() != Position.ABSOLUTE;
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
