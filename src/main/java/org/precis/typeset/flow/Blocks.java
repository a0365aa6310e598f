package org.precis.typeset.flow;

import java.util.Map;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Side;

/** Lays out blocks below one another, and floats beside them (CSS 2.2, 9.4.1, 9.5 and 10.3.3). */
final class Blocks {

  private final Layout layout;
  private final Widths widths;
  private final Positioned positioned;
  private final FloatRoom room;

  /** By how much pages that have a name are wider, by that. */
  private final Map<String, Double> wider;

  /** The name of the page that is laid out on; empty if it has none. */
  private String page = "";

  /** Whether what is laid out is in the flow of the pages. */
  private boolean flows = true;

  Blocks(
      Layout layout,
      Widths widths,
      Positioned positioned,
      FloatRoom room,
      Map<String, Double> wider) {
    this.layout = layout;
    this.widths = widths;
    this.positioned = positioned;
    this.room = room;
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
        positioned.add(child, parent, x, cursor + pending.size(), width);
        continue;
      }
      if (style.floating() == Floating.LEFT || style.floating() == Floating.RIGHT) {
        room.placeFloat(child, x, cursor + (atTop ? 0 : pending.size()), space, floats);
        continue;
      }
      // The margins of the first child, and of those above it without height, are above the parent
      boolean added = atTop;
      if (!added) {
        Clearance above = new Clearance(widths, room, floats, cursor, pending, known);
        above.find(child, x, width, parent.style.rightToLeft());
        pending = above.margin();
      }
      double top = cursor + pending.size();
      double below = floats.below(style.clear(), Double.NEGATIVE_INFINITY);
      child.cleared |= below > top + Space.EPSILON;
      Margin own = child.cleared ? Clearance.ownMargin(widths, room, child, width, known) : null;
      if (child.cleared) {
        top = Double.isInfinite(below) ? cursor + pending.joined(own).size() : below;
      }
      onPage(child, x, top, space, floats, parent.style.rightToLeft());
      boolean through = child.height == 0 && Margin.passesThrough(child, width, known);
      if (!through) {
        cursor = child.bottom() - child.offset.down();
        pending = Margin.below(child, width, known);
      } else if (child.cleared) {
        // Its margins are one, above its place, which those of what follows touch
        cursor = child.y - child.offset.down() - own.size();
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
    boolean begins = FloatRoom.standsBesideFloats(child);
    FloatRoom.Room free =
        begins ? room.of(child, x, y, width, floats) : new FloatRoom.Room(x, y, width);
    double own = widths.borderWidth(child, width, free.width() - left - right);
    double shift = FloatRoom.shift(child, width, free.width(), own, rightToLeft);
    layout.layOut(
        child, free.x() + shift, free.y(), own, Double.NaN, space, begins ? null : floats);
  }

  /** The widths of blocks, and of floats as far as they stand beside one another. */
  double[] contentWidths(Box box) {
    double min = 0;
    double max = 0;
    double left = 0;
    double right = 0;
    for (Box child : box.children) {
      Style style = child.style;
      if (style.position() == Position.ABSOLUTE) {
        continue;
      }
      double own = widths.max(child) + Widths.margins(style);
      min = Math.max(min, widths.min(child) + Widths.margins(style));
      left = style.clear().left() ? 0 : left;
      right = style.clear().right() ? 0 : right;
      if (style.floating() != Floating.NONE) {
        left += style.floating() == Floating.LEFT ? own : 0;
        right += style.floating() == Floating.LEFT ? 0 : own;
        own = left + right;
      } else {
        // Floats above a block are not counted beside those below it, as in browsers
        left = 0;
        right = 0;
      }
      max = Math.max(max, own);
    }
    return new double[] {min, max};
  }
}
