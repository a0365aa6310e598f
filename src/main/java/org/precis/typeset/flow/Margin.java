package org.precis.typeset.flow;

import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Side;

/**
 * Vertical margins that touch and so become one, the greatest of those above zero and the least of
 * those below (CSS 2.2, 8.3.1).
 */
final class Margin {

  private double positive;
  private double negative;

  double size() {
    return positive + negative;
  }

  private void join(double margin) {
    positive = Math.max(positive, margin);
    negative = Math.min(negative, margin);
  }

  private void join(Margin other) {
    positive = Math.max(positive, other.positive);
    negative = Math.min(negative, other.negative);
  }

  /** This and another margin. */
  Margin joined(Margin other) {
    Margin joined = new Margin();
    joined.join(this);
    joined.join(other);
    return joined;
  }

  Margin joined(double other) {
    Margin joined = new Margin();
    joined.join(this);
    joined.join(other);
    return joined;
  }

  /**
   * The margin below a box that is laid out, with those of its last child and so on that touch it.
   *
   * @param known whether the height of what is around it is known
   */
  static Margin below(Box box, double base, boolean known) {
    return below(box, base, base, known);
  }

  /**
   * As above.
   *
   * @param width of what is around the box
   */
  private static Margin below(Box box, double base, double width, boolean known) {
    Margin margin = new Margin();
    if (box.goesOn) {
      return margin;
    }
    margin.join(Edges.size(box.style.margin(Side.BOTTOM), base));
    Margin ofOwn = margin.joined(0);
    Edges edges = Edges.of(box, width);
    if (passesBottom(box, edges, known) && !isCut(box) && !isStretched(box, edges, known)) {
      boolean inside = isKnown(box, known);
      double inner = inner(box, edges);
      List<Box> children = box.children;
      for (int i = children.size() - 1; i >= 0; i--) {
        Box child = children.get(i);
        if (child.isInFlow()) {
          boolean through = passesThrough(child, inner, inside);
          if (through && child.cleared) {
            return ofOwn;
          }
          if (!through) {
            margin.join(below(child, base, inner, inside));
            break;
          }
          margin.joinAll(child, base);
        }
      }
    }
    return margin;
  }

  /** Whether a box ends above its content, for its {@code max-height}: as browsers have it. */
  private static boolean isCut(Box box) {
    if (box.style.maxHeight().isAuto()) {
      return false;
    }
    for (Box child : box.children) {
      if (child.isInFlow() && child.bottom() > box.bottom() + Space.EPSILON) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a box ends below its content, for its {@code min-height}: then no margin in it touches
   * the one below it.
   */
  private static boolean isStretched(Box box, Edges edges, boolean known) {
    if (isZero(box.style.minHeight(), known)) {
      return false;
    }
    double foot = box.y + edges.top();
    double inner = inner(box, edges);
    for (Box child : box.children) {
      if (child.isInFlow() && !passesThrough(child, inner, isKnown(box, known))) {
        foot = Math.max(foot, child.bottom());
      }
    }
    return box.bottom() > foot + Space.EPSILON;
  }

  /** Joins the margins of a box between which nothing stands, and of those in it. */
  private void joinAll(Box box, double base) {
    join(Edges.size(box.style.margin(Side.TOP), base));
    join(Edges.size(box.style.margin(Side.BOTTOM), base));
    for (Box child : box.children) {
      if (child.isInFlow()) {
        joinAll(child, base);
      }
    }
  }

  /** The width of what is in a box. */
  private static double inner(Box box, Edges edges) {
    return Math.max(0, box.width - edges.across());
  }

  /** Whether the margin of the first child touches that of the box. */
  static boolean passesTop(Box box, Edges edges) {
    return isPlain(box) && box.inlines == null && edges.top() == 0;
  }

  /** Whether the margin of the last child touches that of the box. */
  static boolean passesBottom(Box box, Edges edges, boolean known) {
    return isPlain(box)
        && box.inlines == null
        && isAuto(box.style.height(), known)
        && edges.bottom() == 0;
  }

  /**
   * Whether nothing stands between the margins above and below a box.
   *
   * @param width of what is around it
   */
  static boolean passesThrough(Box box, double width, boolean known) {
    if (!isPlain(box)
        || box.inlines != null
        || !isZero(box.style.height(), known)
        || !isZero(box.style.minHeight(), known)) {
      return false;
    }
    Edges edges = Edges.of(box, width);
    if (edges.down() != 0) {
      return false;
    }
    double inner = inner(box, edges);
    for (Box child : box.children) {
      if (child.isInFlow()
          && (child.cleared || !passesThrough(child, inner, isKnown(box, known)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(Box box) {
    Display display = box.style.display();
    return (display == Display.BLOCK || display == Display.LIST_ITEM)
        && !box.isReplaced()
        && !box.beginsContext();
  }

  /** Whether the height of a box is known without its content. */
  static boolean isKnown(Box box, boolean around) {
    boolean passes = box.anonymous && box.style.display() == Display.BLOCK;
    return passes ? around : !isAuto(box.style.height(), around);
  }

  /** A share of what is not known is {@code auto} (CSS 2.2, 10.5). */
  private static boolean isAuto(Length length, boolean known) {
    return length.isAuto() || length.isRelative() && !known;
  }

  private static boolean isZero(Length length, boolean known) {
    return isAuto(length, known) || !length.isRelative() && length.of(0) == 0;
  }
}
