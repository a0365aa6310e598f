package org.precis.typeset.flow;

import org.precis.typeset.box.Box;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.value.Clear;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.Side;

/**
 * Finds the margin above a block, with those in it that touch it, and which boxes floats move down:
 * these have clearance, and their margins touch none above them (CSS 2.2, 8.3.1 and 9.5.2).
 */
final class Clearance {

  private final Widths widths;
  private final FloatRoom room;
  private final Floats floats;
  private final double y;
  private final boolean known;
  private Margin margin;

  /** Whether floats that are not placed yet stand before what comes next. */
  private boolean atLeft;

  private boolean atRight;

  /**
   * Begins below a block.
   *
   * @param floats those that are placed
   * @param y where the margins begin
   * @param margin that below the block
   * @param known whether the height of what they stand in is known
   */
  Clearance(Widths widths, FloatRoom room, Floats floats, double y, Margin margin, boolean known) {
    this.widths = widths;
    this.room = room;
    this.floats = floats;
    this.y = y;
    this.margin = margin;
    this.known = known;
  }

  /** The margin above a box, and those in it that touch it, whatever is above. */
  static Margin ownMargin(Widths widths, FloatRoom room, Box box, double width, boolean known) {
    Clearance own = new Clearance(widths, room, new Floats(), 0, new Margin(), known);
    own.open(box, 0, width, width, known, false);
    return own.margin;
  }

  /** The margins that were joined. */
  Margin margin() {
    return margin;
  }

  /** Joins the margins above a block, unless it has clearance; notes which boxes have. */
  void find(Box box, double x, double width, boolean rightToLeft) {
    find(box, x, width, width, known, rightToLeft);
  }

  /**
   * As above.
   *
   * @param base what shares of vertical margins are of
   * @return whether nothing stands in it yet
   */
  private boolean find(
      Box box, double x, double width, double base, boolean inKnown, boolean rightToLeft) {
    Margin before = margin;
    // Floats in the box itself are not above it
    boolean waits = waits(box.style.clear());
    box.cleared = false;
    boolean open = open(box, x, width, base, inKnown, rightToLeft);
    if (waits || isMoved(box, x, width)) {
      margin = before;
      box.cleared = true;
      return false;
    }
    return open && Margin.passesThrough(box, width, inKnown);
  }

  private boolean open(
      Box box, double x, double width, double base, boolean inKnown, boolean rightToLeft) {
    margin = margin.joined(Edges.size(box.style.margin(Side.TOP), base));
    Edges edges = Edges.of(box, width);
    if (!Margin.passesTop(box, edges) || box instanceof ColumnSet) {
      return false;
    }
    boolean inside = Margin.isKnown(box, inKnown);
    double left = x;
    double inner = width;
    if (!floats.isEmpty()) {
      double own = widths.borderWidth(box, width, width - Widths.margins(box.style));
      left += FloatRoom.shift(box, width, width, own, rightToLeft) + edges.left();
      inner = Math.max(0, own - edges.across());
    }
    for (Box child : box.children) {
      atLeft |= child.style.floating() == Floating.LEFT;
      atRight |= child.style.floating() == Floating.RIGHT;
      if (!child.isInFlow()) {
        continue;
      }
      if (!find(child, left, inner, base, inside, box.style.rightToLeft())) {
        return false;
      }
      margin = margin.joined(Edges.size(child.style.margin(Side.BOTTOM), base));
    }
    return true;
  }

  private boolean waits(Clear clear) {
    return atLeft && clear.left() || atRight && clear.right();
  }

  /** Whether floats are where a box would stand, and it does not stand beside them. */
  private boolean isMoved(Box box, double x, double width) {
    Clear clear = box.style.clear();
    double top = y + margin.size();
    if (clear != Clear.NONE) {
      return floats.below(clear, top) > top + Space.EPSILON;
    }
    return FloatRoom.standsBesideFloats(box) && room.of(box, x, top, width, floats).y() > top;
  }
}
