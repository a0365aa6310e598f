package org.precis.typeset.flow;

import org.precis.typeset.box.Box;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.Clear;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.Side;

/** The room that floats leave to blocks and to further floats (CSS 2.2, 9.5). */
final class FloatRoom {

  private final Layout layout;
  private final Widths widths;

  FloatRoom(Layout layout, Widths widths) {
    this.layout = layout;
    this.widths = widths;
  }

  /** Whether floats do not reach into a box, which has to stand beside or below them. */
  static boolean standsBesideFloats(Box box) {
    return box.beginsContext() || box.isReplaced();
  }

  /** What floats leave a box: the left edge and width of what its margins are in, and its top. */
  record Room(double x, double y, double width) {}

  /** The room of a box beside floats, at this height or below. */
  Room of(Box box, double x, double y, double width, Floats floats) {
    if (floats.isEmpty()) {
      return new Room(x, y, width);
    }
    double left = Edges.size(box.style.margin(Side.LEFT), width);
    double right = Edges.size(box.style.margin(Side.RIGHT), width);
    double fill = Widths.isAuto(box) ? widths.min(box) : 0;
    double needed = widths.borderWidth(box, width, fill);
    double top = y;
    while (true) {
      // Floats may stand in its margins; a negative margin may have it begin above them
      double foot = Math.max(top, floats.lastTop()) + 1;
      double near = floats.left(top, foot, x + left);
      double far = floats.right(top, foot, x + width - right);
      double next = floats.nextBelow(top);
      boolean alone = near <= x + left + Space.EPSILON && far >= x + width - right - Space.EPSILON;
      if (alone || needed <= far - near + Space.EPSILON || next == top) {
        return new Room(near - left, top, far + right - near + left);
      }
      top = next;
    }
  }

  /** How far the left edge of a block is from that of its room. */
  static double shift(Box box, double base, double room, double own, boolean rightToLeft) {
    double left = Edges.size(box.style.margin(Side.LEFT), base);
    double free = room - left - Edges.size(box.style.margin(Side.RIGHT), base) - own;
    boolean autoLeft = box.style.margin(Side.LEFT).isAuto();
    boolean autoRight = box.style.margin(Side.RIGHT).isAuto();
    if (free > 0 && autoLeft) {
      return autoRight ? free / 2 : free;
    }
    return rightToLeft && (free <= 0 || !autoRight) ? left + free : left;
  }

  /** Puts a float at its side, at this height or below. */
  void placeFloat(Box box, double x, double y, Space space, Floats floats) {
    Style style = box.style;
    double width = space.width();
    double top = style.clear() == Clear.NONE ? y : floats.below(style.clear(), y);
    double left = Edges.size(style.margin(Side.LEFT), width);
    double right = Edges.size(style.margin(Side.RIGHT), width);
    double above = Edges.size(style.margin(Side.TOP), width);
    double below = Edges.size(style.margin(Side.BOTTOM), width);
    double own = widths.shrunkWidth(box, width, width - left - right);
    layout.layOut(box, x, top, own, Double.NaN, space, null);
    double[] place =
        floats.place(
            style.floating() == Floating.LEFT,
            top,
            own + left + right,
            box.height + above + below,
            x,
            x + width);
    box.move(place[0] + left - x, place[1] + above - top);
  }
}
