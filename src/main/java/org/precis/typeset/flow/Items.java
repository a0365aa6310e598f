package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.value.BoxAlign;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Side;

/** What the items of flex containers and grids have in common (CSS Box Alignment 3, 4 and 6). */
final class Items {

  private Items() {}

  /**
   * The side of an item at which its container begins. Flexes and grids are laid out from the left
   * and then mirrored, so its automatic margins change sides.
   */
  static Side start(Box container) {
    return container.style.rightToLeft() ? Side.RIGHT : Side.LEFT;
  }

  static Side end(Box container) {
    return container.style.rightToLeft() ? Side.LEFT : Side.RIGHT;
  }

  /** What stands in a container, in the order that styles ask for (CSS Display 3, 4). */
  static List<Box> inOrder(Box container) {
    List<Box> children = container.children;
    for (Box child : children) {
      if (child.style.order() != 0) {
        List<Box> ordered = new ArrayList<>(children);
        ordered.sort(Comparator.comparingInt(item -> item.style.order()));
        return ordered;
      }
    }
    return children;
  }

  /** In text from right to left, what was laid out from the left begins at the right. */
  static void mirror(Box box, double x, double width) {
    if (!box.style.rightToLeft()) {
      return;
    }
    for (Box child : box.children) {
      if (child.style.position() != Position.ABSOLUTE) {
        double left = Edges.size(child.style.margin(Side.LEFT), width);
        double right = Edges.size(child.style.margin(Side.RIGHT), width);
        double placed = child.x - child.offset.right();
        double to = 2 * x + width - placed - child.width + left - right;
        child.move(to - placed, 0);
      }
    }
  }

  /** How an item is aligned in its line or its row. */
  static BoxAlign align(Box container, Box item) {
    BoxAlign self = item.style.alignSelf();
    BoxAlign align = self == BoxAlign.AUTO ? container.style.alignItems() : self;
    return align == BoxAlign.NORMAL ? BoxAlign.STRETCH : align;
  }

  /**
   * How far the margin box of an item is from the start of its room.
   *
   * @param free what it leaves of that
   * @param near the side at which the room starts
   */
  static double shift(Box item, double free, Side near, Side far, BoxAlign align) {
    boolean auto = item.style.margin(near).isAuto();
    boolean autoFar = item.style.margin(far).isAuto();
    if (auto || autoFar) {
      return auto ? Math.max(0, free) / (autoFar ? 2 : 1) : 0;
    }
    return switch (align) {
      case CENTER -> free / 2;
      case END -> free;
      default -> 0;
    };
  }

  /**
   * How deep the baseline of an item is below the top of its margin box.
   *
   * @param base what shares of its margins are of
   */
  static double depth(Box item, double base) {
    double baseline = Baselines.first(item);
    double own = Double.isNaN(baseline) ? item.height : baseline - item.y;
    return own + Edges.margin(item, Side.TOP, base);
  }
}
