package org.precis.typeset.flow;

import java.util.Map;
import org.precis.typeset.box.Box;
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

  Blocks(Flow flow, Map<String, Double> wider) {
    this.flow = flow;
    this.wider = wider;
  }

  /** Lays out the blocks in a box; returns their foot. */
  double layOut(Box parent, double x, double y, Space space, Floats floats) {
    double width = space.width();
    double cursor = y;
    Margin pending = new Margin();
    boolean atTop = Margin.passesTop(parent);
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
        pending.join(Margin.above(child, width, known));
      }
      double top = cursor + pending.size();
      double cleared = style.clear() == Clear.NONE ? top : floats.below(style.clear(), top);
      boolean clearance = cleared > top + Flow.EPSILON;
      onPage(child, x, cleared, space, floats, parent.style.rightToLeft());
      if (!clearance && child.height == 0 && Margin.passesThrough(child, known)) {
        if (!added) {
          pending.join(Margin.below(child, width, known));
        }
      } else {
        atTop = false;
        cursor = child.bottom() - Flow.relative(child, space);
        pending = Margin.below(child, width, known);
      }
    }
    return Margin.passesBottom(parent, known) ? cursor : cursor + pending.size();
  }

  /** Lays out a block, which has more or less room where it stands on pages of its own. */
  private void onPage(
      Box child, double x, double y, Space space, Floats floats, boolean rightToLeft) {
    String name = child.style.page();
    if (name.isEmpty() || name.equals(page)) {
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
    Style style = child.style;
    double width = space.width();
    double left = Edges.size(style.margin(Side.LEFT), width);
    double right = Edges.size(style.margin(Side.RIGHT), width);
    double from = x;
    double room = width;
    double top = y;
    boolean begins = Flow.beginsContext(child) || child instanceof Picture;
    if (begins && !floats.isEmpty()) {
      double needed =
          flow.borderWidth(child, width, Flow.isAutoWidth(child) ? flow.widths().min(child) : 0);
      while (true) {
        // Floats may stand in its margins; a negative margin may have it begin above them
        double foot = Math.max(top, floats.lastTop()) + 1;
        double near = floats.left(top, foot, x + left);
        double far = floats.right(top, foot, x + width - right);
        double next = floats.nextBelow(top);
        boolean alone = near <= x + left + Flow.EPSILON && far >= x + width - right - Flow.EPSILON;
        if (alone || needed <= far - near + Flow.EPSILON || next == top) {
          from = near - left;
          room = far + right - from;
          break;
        }
        top = next;
      }
    }
    double own = flow.borderWidth(child, width, room - left - right);
    double free = room - left - right - own;
    double shift = left;
    if (free > 0) {
      boolean autoLeft = style.margin(Side.LEFT).isAuto();
      boolean autoRight = style.margin(Side.RIGHT).isAuto();
      if (autoLeft) {
        shift = autoRight ? free / 2 : free;
      } else if (rightToLeft && !autoRight) {
        shift = left + free;
      }
    } else if (rightToLeft) {
      shift = left + free;
    }
    flow.layOut(child, from + shift, top, own, Double.NaN, space, begins ? null : floats);
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
