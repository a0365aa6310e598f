package org.precis.typeset.flow;

import java.util.Map;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.box.Picture;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.Clear;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Side;

/** Lays out blocks below one another, and floats beside them (CSS 2.2, 9.4.1, 9.5 and 10.3.3). */
final class Blocks {

  private final Flow flow;

  /** By how much pages that have a name are wider, by that. */
  private final Map<String, Double> wider;

  /** The name of the page that is laid out on; empty if it has none. */
  private String page = "";

  /** Whether what is laid out is in the flow of the pages. */
  private boolean flows = true;

  Blocks(Flow flow, Map<String, Double> wider) {
    this.flow = flow;
    this.wider = wider;
  }

  /**
   * Lays out the blocks in a box; returns their foot.
   *
   * @param edges of the box
   * @param space of its content
   */
  double layOut(Box parent, Edges edges, Space space, Floats floats) {
    boolean around = flows;
    flows &= parent.flows();
    double foot = blocks(parent, edges, space, floats);
    flows = around;
    return foot;
  }

  private double blocks(Box parent, Edges edges, Space space, Floats floats) {
    double width = space.width();
    double x = parent.x + edges.left();
    double cursor = parent.y + edges.top();
    Margin pending = new Margin();
    boolean atTop = Margin.passesTop(parent, edges);
    // Whether the margin does not touch that below the parent
    boolean held = false;
    boolean known = !Double.isNaN(space.height());
    for (Box child : parent.children) {
      Style style = child.style;
      if (style.position() == Position.ABSOLUTE) {
        flow.positioned().add(child, parent, x, cursor + pending.size(), width);
        continue;
      }
      if (style.floating() == Floating.LEFT || style.floating() == Floating.RIGHT) {
        placeFloat(child, x, cursor + (atTop ? 0 : pending.size()), space, floats);
        continue;
      }
      // The margins of the first child, and of those above it without height, are above the parent
      boolean added = atTop;
      if (!added) {
        Clearance above = new Clearance(flow, floats, cursor, pending, known);
        above.find(child, x, width, parent.style.rightToLeft());
        pending = above.margin();
      }
      double top = cursor + pending.size();
      double below = floats.below(style.clear(), Double.NEGATIVE_INFINITY);
      child.cleared |= below > top + Flow.EPSILON;
      Margin own = child.cleared ? Clearance.ownMargin(flow, child, width, known) : null;
      if (child.cleared) {
        top = Double.isInfinite(below) ? cursor + pending.joined(own).size() : below;
      }
      onPage(child, x, top, space, floats, parent.style.rightToLeft());
      boolean through = child.height == 0 && Margin.passesThrough(child, width, known);
      if (!through) {
        cursor = child.bottom() - Flow.relative(child, space);
        pending = Margin.below(child, width, known);
      } else if (child.cleared) {
        // Its margins are one, above its place, which those of what follows touch
        cursor = child.y - Flow.relative(child, space) - own.size();
        pending = own.joined(Margin.below(child, width, known));
      } else if (!added) {
        pending = pending.joined(Margin.below(child, width, known));
      }
      atTop &= through && !child.cleared;
      held = through && (held || child.cleared);
    }
    return Margin.passesBottom(parent, edges, known) && !held ? cursor : cursor + pending.size();
  }

  /** Lays out a block, which has more or less room where it stands on pages of its own. */
  private void onPage(
      Box child, double x, double y, Space space, Floats floats, boolean rightToLeft) {
    if (child instanceof ColumnSet) {
      boolean around = flows;
      flows = false;
      block(child, x, y, space, floats, rightToLeft);
      flows = around;
      return;
    }
    String name = child.style.page();
    if (name.isEmpty() || name.equals(page) || !flows) {
      block(child, x, y, space, floats, rightToLeft);
      return;
    }
    String around = page;
    double more = wider.getOrDefault(name, 0.0) - wider.getOrDefault(around, 0.0);
    page = name;
    Space own = new Space(Math.max(0, space.width() + more), space.height());
    block(child, x, y, own, floats, rightToLeft);
    page = around;
  }

  /** Lays out a block at this height in a containing block (CSS 2.2, 10.3.3). */
  private void block(
      Box child, double x, double y, Space space, Floats floats, boolean rightToLeft) {
    double width = space.width();
    double left = Edges.size(child.style.margin(Side.LEFT), width);
    double right = Edges.size(child.style.margin(Side.RIGHT), width);
    boolean begins = standsBesideFloats(child);
    Room room = begins ? room(child, x, y, width, floats) : new Room(x, y, width);
    double own = flow.borderWidth(child, width, room.width - left - right);
    double shift = shift(child, width, room.width, own, rightToLeft);
    flow.layOut(child, room.x + shift, room.y, own, Double.NaN, space, begins ? null : floats);
  }

  /** Whether floats do not reach into a box, which has to stand beside or below them. */
  static boolean standsBesideFloats(Box box) {
    return Flow.beginsContext(box) || box instanceof Picture;
  }

  /** What floats leave a box: the left edge and width of what its margins are in, and its top. */
  record Room(double x, double y, double width) {}

  /** The room of a box beside floats, at this height or below. */
  Room room(Box box, double x, double y, double width, Floats floats) {
    if (floats.isEmpty()) {
      return new Room(x, y, width);
    }
    double left = Edges.size(box.style.margin(Side.LEFT), width);
    double right = Edges.size(box.style.margin(Side.RIGHT), width);
    double fill = Flow.isAutoWidth(box) ? flow.widths().min(box) : 0;
    double needed = flow.borderWidth(box, width, fill);
    double top = y;
    while (true) {
      // Floats may stand in its margins; a negative margin may have it begin above them
      double foot = Math.max(top, floats.lastTop()) + 1;
      double near = floats.left(top, foot, x + left);
      double far = floats.right(top, foot, x + width - right);
      double next = floats.nextBelow(top);
      boolean alone = near <= x + left + Flow.EPSILON && far >= x + width - right - Flow.EPSILON;
      if (alone || needed <= far - near + Flow.EPSILON || next == top) {
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
    double own = flow.shrunkWidth(box, width, width - left - right);
    flow.layOut(box, x, top, own, Double.NaN, space, null);
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
