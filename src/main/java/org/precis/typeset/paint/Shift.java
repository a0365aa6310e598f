package org.precis.typeset.paint;

import org.precis.typeset.box.Box;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Side;

/**
 * How far an offset or a negative margin takes a box towards each side, in points; 0 at least.
 *
 * @param left to the left, and so on
 */
record Shift(double left, double top, double right, double bottom) {

  static Shift of(Box box) {
    return new Shift(
        Math.max(0, -box.offset.right()) + outwards(box, Side.LEFT),
        Math.max(0, -box.offset.down()) + outwards(box, Side.TOP),
        Math.max(0, box.offset.right()) + outwards(box, Side.RIGHT),
        Math.max(0, box.offset.down()) + outwards(box, Side.BOTTOM));
  }

  private static double outwards(Box box, Side side) {
    Length margin = box.style.margin(side);
    return margin.isAuto() || margin.isRelative() ? 0 : Math.max(0, -margin.of(0));
  }
}
