package org.precis.typeset.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Side;

/** Boxes that are positioned in the box around them (CSS 2.2, 10.3.7 and 10.6.4). */
final class Positioned {

  /**
   * A positioned box, with the place that it would have had: a rectangle of this size, whose corner
   * is that of the box until it is placed, so that it moves with what is around it; and where in
   * that it would have stood, from 0 at the left or the top to 1 at the right or the bottom.
   */
  private record Away(Box box, double width, double height, double across, double down) {}

  private final Layout layout;
  private final Widths widths;
  private final Relayout relayout;

  /** What stands in each of the boxes that are being laid out and may hold it. */
  private final Deque<List<Away>> away = new ArrayDeque<>();

  Positioned(Layout layout, Widths widths, Relayout relayout) {
    this.layout = layout;
    this.widths = widths;
    this.relayout = relayout;
  }

  /** How far a style moves a box from its place in the flow (CSS Position 3, 3.2). */
  static Box.Offset relative(Style style, Space space) {
    return new Box.Offset(
        offset(style.inset(Side.LEFT), style.inset(Side.RIGHT), space.width()),
        offset(style.inset(Side.TOP), style.inset(Side.BOTTOM), space.height()));
  }

  private static double offset(Length near, Length far, double base) {
    return Edges.isDefinite(near, base) ? near.of(base) : -Edges.size(far, base);
  }

  /** Begins a box that positioned boxes stand in. */
  void begin() {
    away.push(new ArrayList<>());
  }

  /**
   * Takes a positioned box out of the flow; it gets its place when the box around it has its size.
   *
   * @param parent what it stands in
   * @param x the left edge of the content of that
   * @param width the width of that
   */
  void add(Box box, Box parent, double x, double y, double width) {
    add(box, x, y, width, 0, parent.style.rightToLeft() ? 1 : 0, 0);
  }

  /** The same in a rectangle, where it would have stood between its edges, from 0 to 1. */
  void add(Box box, double x, double y, double width, double height, double across, double down) {
    if (relayout.keeps()) {
      away.peek().removeIf(item -> item.box() == box);
    }
    box.x = x;
    box.y = y;
    away.peek().add(new Away(box, width, height, across, down));
  }

  /** Ends a box that positioned boxes stand in, which has its size now, and places them. */
  void end(Box around) {
    for (Away item : away.pop()) {
      place(item, around);
    }
  }

  /** Places a box in the padding box of another (CSS 2.2, 10.3.7 and 10.6.4). */
  private void place(Away item, Box around) {
    Box box = item.box();
    Style style = box.style;
    double left = around.x + around.edge(Side.LEFT);
    double top = around.y + around.edge(Side.TOP);
    double across = around.x + around.width - around.edge(Side.RIGHT) - left;
    double down = around.bottom() - around.edge(Side.BOTTOM) - top;
    Strut wide = Strut.of(style, Side.LEFT, Side.RIGHT, across, across);
    double width;
    if (Widths.isAuto(box) && wide.isFixed() && !box.isReplaced()) {
      width = widths.limited(box, wide.room(across), across, Edges.of(box, across));
    } else {
      double room = wide.room(across);
      if (wide.isFree()) {
        double before = box.x - left;
        double after = left + across - box.x - item.width();
        // In the middle of its place, it has as much room on both sides (CSS Position 3, 4.1)
        double both = Math.abs(after - before);
        room -= item.across() == 0 ? before : item.across() == 1 ? after : both;
      }
      width = widths.shrunkWidth(box, across, Math.max(0, room));
    }
    double x =
        wide.isFree()
            ? box.x + item.across() * wide.rest(item.width(), width) + wide.before
            : left + wide.start(across, width, around.style.rightToLeft(), true);
    Strut high = Strut.of(style, Side.TOP, Side.BOTTOM, down, across);
    Space space = new Space(across, down);
    boolean fills = style.stretches() && high.isFixed() && !box.isReplaced();
    double height = fills ? Heights.limited(box, high.room(down), space) : Double.NaN;
    double from = box.y;
    double fromX = box.x;
    layout.layOut(box, x, 0, width, height, space, null);
    double y =
        high.isFree()
            ? from + item.down() * high.rest(item.height(), box.height) + high.before
            : top + high.start(down, box.height, false, false);
    box.move(0, y);
    box.offset =
        new Box.Offset(
            wide.isFree() ? x - fromX : wide.shift(x - left, width, across),
            high.isFree() ? y - from : high.shift(y - top, box.height, down));
  }

  /**
   * How a positioned box stands between two sides: its distance from each, NaN for {@code auto},
   * and its margins.
   */
  private record Strut(
      double near, double far, double before, double after, boolean autoBefore, boolean autoAfter) {

    static Strut of(Style style, Side first, Side second, double base, double width) {
      Length near = style.inset(first);
      Length far = style.inset(second);
      Length before = style.margin(first);
      Length after = style.margin(second);
      return new Strut(
          near.isAuto() ? Double.NaN : near.of(base),
          far.isAuto() ? Double.NaN : far.of(base),
          Edges.size(before, width),
          Edges.size(after, width),
          before.isAuto(),
          after.isAuto());
    }

    /** Whether both distances are given. */
    boolean isFixed() {
      return !Double.isNaN(near) && !Double.isNaN(far);
    }

    /** Whether none is, so that the box stays where it would have been. */
    boolean isFree() {
      return Double.isNaN(near) && Double.isNaN(far);
    }

    /** How far it moved a box from the side that it counts from. */
    double shift(double start, double size, double length) {
      return Double.isNaN(near) ? start + size - length : start;
    }

    /** What a box and its margins leave of a length. */
    double rest(double length, double size) {
      return length - before - after - size;
    }

    /** What distances and margins leave of a length. */
    double room(double length) {
      double taken = (Double.isNaN(near) ? 0 : near) + (Double.isNaN(far) ? 0 : far);
      return Math.max(0, length - taken) - before - after;
    }

    /**
     * How far the box is from the first side.
     *
     * @param backwards whether the distance from the first side gives way, where both are given
     * @param safe whether automatic margins are at least 0 at the side that does not give way
     */
    double start(double length, double size, boolean backwards, boolean safe) {
      double free = room(length) - size;
      if (isFixed() && (autoBefore || autoAfter)) {
        boolean both = autoBefore && autoAfter;
        double share = !autoBefore ? 0 : !both ? free : free / 2;
        if (both && safe && free < 0) {
          share = backwards ? free : 0;
        }
        return near + before + share;
      }
      boolean fromFar = Double.isNaN(near) || isFixed() && backwards;
      return fromFar ? length - far - after - size : near + before;
    }
  }
}
