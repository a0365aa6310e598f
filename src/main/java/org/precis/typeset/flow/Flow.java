package org.precis.typeset.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.Picture;
import org.precis.typeset.style.Clear;
import org.precis.typeset.style.Display;
import org.precis.typeset.style.Floating;
import org.precis.typeset.style.Length;
import org.precis.typeset.style.Position;
import org.precis.typeset.style.Side;
import org.precis.typeset.style.Style;
import org.precis.typeset.text.Fonts;
import org.precis.typeset.text.LineBreaks;

/**
 * Lays boxes out on the galley, one endless page: the width decides, and pages are cut from it
 * afterwards. Block layout (CSS 2.2, 9.4.1, 9.5, 10.3 and 10.6) is here; what is in lines, tables,
 * grids and flex containers is laid out by {@link Lines}, {@link Tables}, {@link Grids} and {@link
 * Flexes}.
 */
public final class Flow {

  /** Lengths closer than this are equal, in points. */
  static final double EPSILON = 0.001;

  /** A positioned box, with the place that it would have had. */
  private record Away(Box box, double x, double y) {}

  private final Runnable watch;
  private final Lines lines;
  private final Tables tables;
  private final Flexes flexes;
  private final Grids grids;
  private final Widths widths;
  private final Deque<List<Away>> away = new ArrayDeque<>();

  /**
   * A layout of one document.
   *
   * @param watch asked again and again while it lasts; it throws to end it
   */
  public Flow(Fonts fonts, LineBreaks rules, Runnable watch) {
    this.watch = watch;
    widths = new Widths(this);
    lines = new Lines(this, fonts, rules);
    tables = new Tables(this);
    flexes = new Flexes(this);
    grids = new Grids(this);
  }

  Lines lines() {
    return lines;
  }

  Tables tables() {
    return tables;
  }

  Flexes flexes() {
    return flexes;
  }

  Grids grids() {
    return grids;
  }

  Widths widths() {
    return widths;
  }

  /** Lays out a box and all in it, with the corner of its border box at the origin. */
  public void layOut(Box root, double width) {
    away.push(new ArrayList<>());
    layOut(root, 0, 0, width, null);
    placeAway(root);
  }

  /** The width of a border box that is as wide as its content needs, in a space of this width. */
  public double fit(Box box, double available) {
    return widths.fit(box, available);
  }

  /**
   * Lays out a box and all in it, and sets its height.
   *
   * @param x the left edge of its border box
   * @param y the upper edge of its border box
   * @param width the width of its border box
   * @param around the floats of the formatting context it is part of; null if it begins one
   */
  void layOut(Box box, double x, double y, double width, Floats around) {
    watch.run();
    box.x = x;
    box.y = y;
    box.width = width;
    Style style = box.style;
    boolean holdsAway = style.position() != Position.STATIC;
    if (holdsAway) {
      away.push(new ArrayList<>());
    }
    Edges edges = Edges.of(box, width);
    double left = x + edges.left();
    double top = y + edges.top();
    double inner = Math.max(0, width - edges.across());
    double content;
    if (box instanceof Picture picture) {
      content = Pictures.height(picture, inner, Double.NaN);
    } else {
      content = content(box, left, top, inner, around) - top;
    }
    box.height = height(box, content, edges);
    lines.marker(box, left, inner);
    if (holdsAway) {
      placeAway(box);
    }
    if (style.position() == Position.RELATIVE) {
      box.move(
          offset(style.inset(Side.LEFT), style.inset(Side.RIGHT), width),
          offset(style.inset(Side.TOP), style.inset(Side.BOTTOM), Double.NaN));
    }
  }

  private static double offset(Length near, Length far, double base) {
    if (!near.isAuto()) {
      return Edges.size(near, base);
    }
    return -Edges.size(far, base);
  }

  /** Lays out what is in a box; returns its foot. */
  private double content(Box box, double x, double y, double width, Floats around) {
    boolean begins = around == null || beginsContext(box);
    switch (box.style.display()) {
      case TABLE, INLINE_TABLE -> {
        return tables.layOut(box, x, y, width);
      }
      case FLEX, INLINE_FLEX -> {
        double foot = flexes.layOut(box, x, y, width);
        mirror(box, x, width);
        return foot;
      }
      case GRID, INLINE_GRID -> {
        double foot = grids.layOut(box, x, y, width);
        mirror(box, x, width);
        return foot;
      }
      default -> {
        Floats floats = begins ? new Floats() : around;
        double foot =
            box.inlines == null
                ? blocks(box, x, y, width, floats)
                : lines.layOut(box, x, y, width, floats);
        return begins ? Math.max(foot, floats.bottom()) : foot;
      }
    }
  }

  /** In text from right to left, what was laid out from the left begins at the right. */
  private static void mirror(Box box, double x, double width) {
    if (!box.style.rightToLeft()) {
      return;
    }
    for (Box child : box.children) {
      if (child.style.position() != Position.ABSOLUTE) {
        double left = Edges.size(child.style.margin(Side.LEFT), width);
        double right = Edges.size(child.style.margin(Side.RIGHT), width);
        double to = 2 * x + width - child.x - child.width + left - right;
        child.move(to - child.x, 0);
      }
    }
  }

  /** The height of a border box, given that of its content. */
  static double height(Box box, double content, Edges edges) {
    Style style = box.style;
    double more = edges.down();
    double own = style.borderBox() ? 0 : more;
    Length given = style.height();
    double height =
        definite(given) && !(box instanceof Picture) ? given.of(0) + own : content + more;
    if (definite(style.maxHeight())) {
      height = Math.min(height, style.maxHeight().of(0) + own);
    }
    if (definite(style.minHeight())) {
      height = Math.max(height, style.minHeight().of(0) + own);
    }
    return Math.max(height, more);
  }

  private static boolean definite(Length length) {
    return !length.isAuto() && !length.isRelative();
  }

  static boolean isTable(Display display) {
    return display == Display.TABLE || display == Display.INLINE_TABLE;
  }

  /** Whether floats outside do not reach into a box, nor its own out of it (CSS Display 3, 4). */
  static boolean beginsContext(Box box) {
    Style style = box.style;
    if (box.element.parent() == null) {
      return true;
    }
    return switch (style.display()) {
      case BLOCK, LIST_ITEM, INLINE ->
          style.floating() != Floating.NONE
              || style.position() == Position.ABSOLUTE
              || style.clipsOverflow();
      default -> true;
    };
  }

  // ----------------------------------------------------------------- blocks

  private double blocks(Box parent, double x, double y, double width, Floats floats) {
    double cursor = y;
    Margin pending = new Margin();
    boolean atTop = Margin.passesTop(parent);
    for (Box child : parent.children) {
      Style style = child.style;
      if (style.position() == Position.ABSOLUTE) {
        away(child, x, cursor + pending.size());
        continue;
      }
      if (style.floating() == Floating.LEFT || style.floating() == Floating.RIGHT) {
        placeFloat(child, x, cursor + (atTop ? 0 : pending.size()), width, floats);
        continue;
      }
      Margin margin = Margin.above(child, width);
      if (atTop) {
        // The margin of the first child was added above the parent
        margin = new Margin();
        atTop = false;
      }
      pending.join(margin);
      double top = cursor + pending.size();
      double cleared = style.clear() == Clear.NONE ? top : floats.below(style.clear(), top);
      boolean clearance = cleared > top + EPSILON;
      block(child, x, cleared, width, floats, parent.style.rightToLeft());
      if (!clearance && child.height == 0 && Margin.passesThrough(child)) {
        pending.join(Margin.below(child, width));
      } else {
        cursor = child.bottom() - relative(child);
        pending = Margin.below(child, width);
      }
    }
    return Margin.passesBottom(parent) ? cursor : cursor + pending.size();
  }

  /** How far a box was moved down from its place in the flow. */
  private static double relative(Box box) {
    Style style = box.style;
    return style.position() == Position.RELATIVE
        ? offset(style.inset(Side.TOP), style.inset(Side.BOTTOM), Double.NaN)
        : 0;
  }

  /** Lays out a block at this height in a containing block (CSS 2.2, 10.3.3). */
  private void block(
      Box child, double x, double y, double width, Floats floats, boolean rightToLeft) {
    Style style = child.style;
    double left = Edges.size(style.margin(Side.LEFT), width);
    double right = Edges.size(style.margin(Side.RIGHT), width);
    double from = x;
    double room = width;
    double top = y;
    boolean begins = beginsContext(child) || child instanceof Picture;
    if (begins && !floats.isEmpty()) {
      double needed = isAutoWidth(child) ? widths.min(child) : borderWidth(child, width, 0);
      while (true) {
        from = floats.left(top, top + 1, x);
        room = floats.right(top, top + 1, x + width) - from;
        double next = floats.nextBelow(top);
        if (needed + left + right <= room + EPSILON || next == top) {
          break;
        }
        top = next;
      }
    }
    double own = borderWidth(child, width, room - left - right);
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
    }
    layOut(child, from + shift, top, own, begins ? null : floats);
  }

  static boolean isAutoWidth(Box box) {
    return box.style.width().isAuto();
  }

  /**
   * The width of a border box.
   *
   * @param base the width of the containing block
   * @param fill what {@code auto} is for blocks; tables and pictures are as wide as their content
   */
  double borderWidth(Box box, double base, double fill) {
    Style style = box.style;
    Edges edges = Edges.of(box, base);
    double own = style.borderBox() ? 0 : edges.across();
    double width;
    if (box instanceof Picture picture) {
      width = Pictures.width(picture, base) + edges.across();
    } else if (style.width().isAuto()) {
      width = isTable(style.display()) ? widths.fit(box, fill) : fill;
    } else {
      width = style.width().of(base) + own;
      if (isTable(style.display())) {
        width = Math.max(width, widths.min(box));
      }
    }
    return limited(box, width, base, edges);
  }

  /** Within {@code min-width} and {@code max-width}. */
  static double limited(Box box, double width, double base, Edges edges) {
    Style style = box.style;
    double own = style.borderBox() ? 0 : edges.across();
    double result = width;
    if (!style.maxWidth().isAuto()) {
      result = Math.min(result, style.maxWidth().of(base) + own);
    }
    if (!style.minWidth().isAuto()) {
      result = Math.max(result, style.minWidth().of(base) + own);
    }
    return Math.max(result, edges.across());
  }

  /** The width of a border box that is as wide as its content, if nothing else is said. */
  double shrunkWidth(Box box, double base, double available) {
    if (box.style.width().isAuto() && !(box instanceof Picture)) {
      return limited(box, widths.fit(box, available), base, Edges.of(box, base));
    }
    return borderWidth(box, base, available);
  }

  // ----------------------------------------------------------------- floats

  /** Puts a float at its side, at this height or below. */
  void placeFloat(Box box, double x, double y, double width, Floats floats) {
    Style style = box.style;
    double top = style.clear() == Clear.NONE ? y : floats.below(style.clear(), y);
    double left = Edges.size(style.margin(Side.LEFT), width);
    double right = Edges.size(style.margin(Side.RIGHT), width);
    double above = Edges.size(style.margin(Side.TOP), width);
    double below = Edges.size(style.margin(Side.BOTTOM), width);
    double own = shrunkWidth(box, width, width - left - right);
    layOut(box, x, top, own, null);
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

  // ------------------------------------------------------------- positioned

  /**
   * Takes a positioned box out of the flow; it gets its place when the box around it has its size.
   */
  void away(Box box, double x, double y) {
    away.peek().add(new Away(box, x, y));
  }

  private void placeAway(Box around) {
    for (Away item : away.pop()) {
      place(item, around);
    }
  }

  /** Places a box in the padding box of another (CSS 2.2, 10.3.7 and 10.6.4). */
  private void place(Away item, Box around) {
    Box box = item.box();
    Style style = box.style;
    double left = around.x + around.border(Side.LEFT).width();
    double top = around.y + around.border(Side.TOP).width();
    double right = around.x + around.width - around.border(Side.RIGHT).width();
    double bottom = around.bottom() - around.border(Side.BOTTOM).width();
    double across = right - left;
    double down = bottom - top;
    double marginLeft = Edges.size(style.margin(Side.LEFT), across);
    double marginRight = Edges.size(style.margin(Side.RIGHT), across);
    Length fromLeft = style.inset(Side.LEFT);
    Length fromRight = style.inset(Side.RIGHT);
    double width;
    if (isAutoWidth(box) && !fromLeft.isAuto() && !fromRight.isAuto()) {
      double room = across - fromLeft.of(across) - fromRight.of(across) - marginLeft - marginRight;
      width = limited(box, room, across, Edges.of(box, across));
    } else {
      double taken =
          (fromLeft.isAuto() ? 0 : fromLeft.of(across))
              + (fromRight.isAuto() ? 0 : fromRight.of(across));
      width = shrunkWidth(box, across, across - taken - marginLeft - marginRight);
    }
    double x;
    if (!fromLeft.isAuto()) {
      x = left + fromLeft.of(across) + marginLeft;
    } else if (!fromRight.isAuto()) {
      x = right - fromRight.of(across) - marginRight - width;
    } else {
      x = item.x() + marginLeft;
    }
    layOut(box, x, 0, width, null);
    double marginTop = Edges.size(style.margin(Side.TOP), across);
    double marginBottom = Edges.size(style.margin(Side.BOTTOM), across);
    Length fromTop = style.inset(Side.TOP);
    Length fromBottom = style.inset(Side.BOTTOM);
    double y;
    if (!fromTop.isAuto()) {
      y = top + fromTop.of(down) + marginTop;
      if (style.height().isAuto() && !fromBottom.isAuto() && !(box instanceof Picture)) {
        box.height = Math.max(box.height, down - fromTop.of(down) - fromBottom.of(down));
      }
    } else if (!fromBottom.isAuto()) {
      y = bottom - fromBottom.of(down) - marginBottom - box.height;
    } else {
      y = item.y() + marginTop;
    }
    box.move(0, y);
  }
}
