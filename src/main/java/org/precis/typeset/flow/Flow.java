package org.precis.typeset.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.precis.shaping.LineBreaks;
import org.precis.typeset.box.Atom;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.box.Line;
import org.precis.typeset.box.Picture;
import org.precis.typeset.box.Piece;
import org.precis.typeset.style.Style;
import org.precis.typeset.text.Fonts;
import org.precis.typeset.value.Clear;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Side;

/**
 * Lays boxes out on the galley, one endless page: the width decides, and pages are cut from it
 * afterwards. Block layout (CSS 2.2, 9.4.1, 9.5, 10.3 and 10.6) is here; what is in lines, tables,
 * grids and flex containers is laid out by {@link Lines}, {@link Tables}, {@link Grids} and {@link
 * Flexes}.
 */
public final class Flow {

  /** Lengths closer than this are equal, in points. */
  static final double EPSILON = 0.001;

  private static final Space UNKNOWN = new Space(Double.NaN, Double.NaN);

  /** Boxes are laid out twice within so many containers, as the time doubles with each. */
  private static final int MOST_TWICE = 5;

  /**
   * A positioned box, with the place that it would have had: a rectangle of this size, whose corner
   * is that of the box until it is placed, so that it moves with what is around it; and where in
   * that it would have stood, from 0 at the left or the top to 1 at the right or the bottom.
   */
  private record Away(Box box, double width, double height, double across, double down) {}

  private final Runnable watch;
  private final Lines lines;
  private final Tables tables;
  private final Flexes flexes;
  private final Grids grids;
  private final Columns columns;
  private final Widths widths;
  private final Deque<List<Away>> away = new ArrayDeque<>();
  private final List<Line> tailed = new ArrayList<>();
  private int kept;

  /** By how much pages that have a name are wider, by that. */
  private final Map<String, Double> wider;

  /** The name of the page that is laid out on; empty if it has none. */
  private String page = "";

  /**
   * A layout of one document.
   *
   * @param wider by how much the text of pages that have a name is wider than that of others, in
   *     points, by name
   * @param watch asked again and again while it lasts; it throws to end it
   */
  public Flow(Fonts fonts, LineBreaks rules, Map<String, Double> wider, Runnable watch) {
    this.wider = wider;
    this.watch = watch;
    widths = new Widths(this);
    lines = new Lines(this, fonts, rules);
    tables = new Tables(this);
    flexes = new Flexes(this);
    grids = new Grids(this);
    columns = new Columns(this);
  }

  /** The lines that end with the number of a page, in the order in which they were made. */
  public List<Line> tailed() {
    return tailed;
  }

  /** Ends such a line, as soon as the number is known. */
  public void fill(Line line, int page) {
    lines.fill(line, page);
  }

  /** Ends the layout if it has taken too long. */
  public void watch() {
    watch.run();
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

  Columns columns() {
    return columns;
  }

  Widths widths() {
    return widths;
  }

  /** Lays out a box and all in it, with the corner of its border box at the origin. */
  public void layOut(Box root, double width) {
    away.push(new ArrayList<>());
    layOut(root, 0, 0, width, Double.NaN, new Space(width, Double.NaN), null);
    placeAway(root);
  }

  /** The width of a border box that is as wide as its content needs, in a space of this width. */
  public double fit(Box box, double available) {
    return widths.fit(box, available);
  }

  /**
   * Lays out a box and all in it, and sets its height. After {@link #keep} this may be done again.
   *
   * @param x the left edge of its border box
   * @param y the upper edge of its border box
   * @param width the width of its border box
   * @param height the height of its border box, or NaN for that of its style or its content
   * @param space what it stands in
   * @param around the floats of the formatting context it is part of; null if it begins one
   */
  void layOut(
      Box box, double x, double y, double width, double height, Space space, Floats around) {
    watch.run();
    box.x = x;
    box.y = y;
    box.width = width;
    Style style = box.style;
    boolean holdsAway = style.position() != Position.STATIC;
    if (holdsAway) {
      away.push(new ArrayList<>());
    }
    Edges edges = Edges.of(box, space.width());
    double left = x + edges.left();
    double top = y + edges.top();
    Space inner = inner(box, width, height, space, edges);
    if (box.contents != null) {
      box.contents.fit(inner.width());
    }
    double content;
    if (box instanceof Picture picture) {
      content = Pictures.height(picture, inner.width(), Double.NaN);
    } else if (box instanceof ColumnSet set) {
      content = columns.layOut(set, x, y, space);
    } else {
      content = content(box, left, top, inner, around) - top;
    }
    content = Math.max(content, lines.marker(box, left, top, inner.width()));
    box.height = Double.isNaN(height) ? height(box, content, edges, space) : height;
    if (holdsAway) {
      placeAway(box);
    }
    if (style.position() == Position.RELATIVE) {
      double right = offset(style.inset(Side.LEFT), style.inset(Side.RIGHT), space.width());
      double down = offset(style.inset(Side.TOP), style.inset(Side.BOTTOM), space.height());
      box.offset = new Box.Offset(right, down);
      box.move(right, down);
    }
  }

  /** What is in a box stands in its content box. */
  private static Space inner(Box box, double width, double height, Space space, Edges edges) {
    Style style = box.style;
    double own = style.borderBox() ? edges.down() : 0;
    double base = space.height();
    Length min = style.minHeight();
    Length max = style.maxHeight();
    double least = isDefinite(min, base) ? Math.max(0, min.of(base) - own) : 0;
    double most =
        isDefinite(max, base) ? Math.max(0, max.of(base) - own) : Double.POSITIVE_INFINITY;
    double content = Math.max(0, width - edges.across());
    return new Space(content, innerHeight(box, height, space, edges), least, most);
  }

  /** The height of what is in a box, as far as it is known without it; else NaN. */
  private static double innerHeight(Box box, double height, Space space, Edges edges) {
    if (!Double.isNaN(height)) {
      return Math.max(0, height - edges.down());
    }
    Length given = box.style.height();
    if (isDefinite(given, space.height()) || Ratios.hasHeight(box, space.height())) {
      return Math.max(0, height(box, 0, edges, space) - edges.down());
    }
    boolean passes = box.anonymous && box.style.display() == Display.BLOCK;
    return passes ? space.height() : Double.NaN;
  }

  /**
   * Whether items of a container may have to be laid out a second time, once their heights are
   * known. What that needs is kept until {@link #release}.
   */
  boolean keep(Box container) {
    for (Box item : container.children) {
      if (minds(item)) {
        kept++;
        return true;
      }
    }
    return false;
  }

  /** Ends what {@link #keep} began. */
  void release(Box container) {
    kept--;
    if (kept == 0) {
      forget(container);
    }
  }

  private static void forget(Box box) {
    if (box.prepared != null) {
      box.prepared = null;
      box.inlines = box.inlines == null ? null : List.of();
      box.firstLine = null;
    }
    if (box instanceof ColumnSet set) {
      forget(set.content);
    }
    box.children.forEach(Flow::forget);
    for (Line line : box.lines) {
      for (Piece piece : line.pieces) {
        if (piece instanceof Atom atom) {
          forget(atom.box());
        }
      }
    }
  }

  /** Whether boxes may be laid out a second time. */
  boolean keeps() {
    return kept > 0;
  }

  /**
   * Gives a box that was laid out another height; what is in it is laid out again where that
   * matters.
   */
  void stretch(Box box, double wanted, Space space) {
    // A table is never lower than its rows
    double height = isTable(box.style.display()) ? Math.max(box.height, wanted) : wanted;
    boolean shared = hasShares(box);
    if (Math.abs(box.height - height) < EPSILON && !shared) {
      return;
    }
    if (shared || minds(box)) {
      repeat(box, height, space);
    }
    box.height = height;
  }

  /**
   * Gives a box that was laid out the height that its limits ask for, which shares of heights in it
   * are not of (CSS 2.2, 10.5).
   */
  void limit(Box box, double height, Space space) {
    if (Math.abs(box.height - height) >= EPSILON && arranges(box)) {
      repeat(box, height, space);
    }
    box.height = height;
  }

  /**
   * Lays out a box again in its place, where that was provided for by {@link #keep}.
   *
   * @return whether it was
   */
  boolean repeat(Box box, double height, Space space) {
    if (kept == 0 || kept > MOST_TWICE) {
      return false;
    }
    double x = box.x;
    double y = box.y;
    layOut(box, x, y, box.width, height, space, null);
    // What is moved relative to its place was moved before
    box.move(x - box.x, y - box.y);
    return true;
  }

  /** A height of a border box within {@code min-height} and {@code max-height}. */
  static double limitedHeight(Box box, double height, Space space) {
    Edges edges = Edges.of(box, space.width());
    double own = box.style.borderBox() ? 0 : edges.down();
    double result = height;
    if (isDefinite(box.style.maxHeight(), space.height())) {
      result = Math.min(result, box.style.maxHeight().of(space.height()) + own);
    }
    if (isDefinite(box.style.minHeight(), space.height())) {
      result = Math.max(result, box.style.minHeight().of(space.height()) + own);
    }
    return Math.max(result, edges.down());
  }

  /** Whether the height of a box decides where what is in it stands, or how high that is. */
  private static boolean minds(Box box) {
    return arranges(box) || hasShares(box);
  }

  private static boolean arranges(Box box) {
    if (box.style.position() != Position.STATIC) {
      // What is positioned in it may stand at its foot
      return true;
    }
    switch (box.style.display()) {
      case FLEX, INLINE_FLEX, GRID, INLINE_GRID, TABLE, INLINE_TABLE -> {
        return true;
      }
      default -> {
        return box.contents != null && !box.contents.areMade();
      }
    }
  }

  /** Whether the height of something in a box is a share of the height of that. */
  private static boolean hasShares(Box box) {
    boolean arranges =
        switch (box.style.display()) {
          case FLEX, INLINE_FLEX, GRID, INLINE_GRID -> true;
          default -> false;
        };
    for (Box child : box.children) {
      Style style = child.style;
      if (arranges && hasShares(child)
          || style.height().isRelative()
          || style.minHeight().isRelative()
          || style.maxHeight().isRelative()) {
        return true;
      }
    }
    return false;
  }

  private static double offset(Length near, Length far, double base) {
    if (!near.isAuto() && !(near.isRelative() && Double.isNaN(base))) {
      return near.of(base);
    }
    return -Edges.size(far, base);
  }

  /** Lays out what is in a box; returns its foot. */
  private double content(Box box, double x, double y, Space space, Floats around) {
    boolean begins = around == null || beginsContext(box);
    switch (box.style.display()) {
      case TABLE, INLINE_TABLE -> {
        return tables.layOut(box, x, y, space);
      }
      case FLEX, INLINE_FLEX -> {
        double foot = flexes.layOut(box, x, y, space);
        mirror(box, x, space.width());
        return foot;
      }
      case GRID, INLINE_GRID -> {
        double foot = grids.layOut(box, x, y, space);
        mirror(box, x, space.width());
        return foot;
      }
      default -> {
        Floats floats = begins ? new Floats() : around;
        double foot =
            box.inlines == null
                ? blocks(box, x, y, space, floats)
                : lines.layOut(box, x, y, space.width(), floats);
        return begins ? Math.max(foot, floats.bottom()) : foot;
      }
    }
  }

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
  private static void mirror(Box box, double x, double width) {
    if (!box.style.rightToLeft()) {
      return;
    }
    for (Box child : box.children) {
      if (child.style.position() != Position.ABSOLUTE) {
        double left = Edges.size(child.style.margin(Side.LEFT), width);
        double right = Edges.size(child.style.margin(Side.RIGHT), width);
        double placed = child.x - across(child, width);
        double to = 2 * x + width - placed - child.width + left - right;
        child.move(to - placed, 0);
      }
    }
  }

  /** The height of a border box, given that of its content. */
  static double height(Box box, double content, Edges edges, Space space) {
    Style style = box.style;
    double more = edges.down();
    double own = style.borderBox() ? 0 : more;
    double base = space.height();
    boolean given =
        isDefinite(style.height(), base)
            && !(box instanceof Picture)
            && style.display() != Display.TABLE_CELL;
    double height = given ? style.height().of(base) + own : content + more;
    if (isTable(style.display())) {
      height = Math.max(height, content + more);
    }
    if (Ratios.hasHeight(box, base)) {
      boolean grows = style.minHeight().isAuto() && !style.clipsOverflow();
      height = Math.max(Ratios.height(box, edges), grows ? content + more : 0);
    }
    if (isDefinite(style.maxHeight(), base)) {
      height = Math.min(height, style.maxHeight().of(base) + own);
    } else if (style.hugsContent()) {
      height = Math.min(height, content + more);
    }
    if (isDefinite(style.minHeight(), base)) {
      height = Math.max(height, style.minHeight().of(base) + own);
    } else if (style.holdsContent()) {
      height = Math.max(height, content + more);
    }
    return Math.max(height, more);
  }

  /** Whether a length is known, given what 100 % is; NaN if that is not known. */
  static boolean isDefinite(Length length, double base) {
    return !length.isAuto() && !(length.isRelative() && Double.isNaN(base));
  }

  static boolean isTable(Display display) {
    return display == Display.TABLE || display == Display.INLINE_TABLE;
  }

  /** Whether floats outside do not reach into a box, nor its own out of it (CSS Display 3, 4). */
  static boolean beginsContext(Box box) {
    Style style = box.style;
    boolean columns = style.hasColumns() && !box.anonymous || style.spansColumns();
    if (box.element.parent() == null || box.item || columns) {
      return true;
    }
    return switch (style.display()) {
      case BLOCK, LIST_ITEM, INLINE ->
          style.floating() != Floating.NONE
              || style.position() == Position.ABSOLUTE
              || style.clipsOverflow()
              || style.isContainer();
      default -> true;
    };
  }

  // ----------------------------------------------------------------- blocks

  private double blocks(Box parent, double x, double y, Space space, Floats floats) {
    double width = space.width();
    double cursor = y;
    Margin pending = new Margin();
    boolean atTop = Margin.passesTop(parent);
    boolean known = !Double.isNaN(space.height());
    for (Box child : parent.children) {
      Style style = child.style;
      if (style.position() == Position.ABSOLUTE) {
        away(child, parent, x, cursor + pending.size(), width);
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
      boolean clearance = cleared > top + EPSILON;
      onPage(child, x, cleared, space, floats, parent.style.rightToLeft());
      if (!clearance && child.height == 0 && Margin.passesThrough(child, known)) {
        if (!added) {
          pending.join(Margin.below(child, width, known));
        }
      } else {
        atTop = false;
        cursor = child.bottom() - relative(child, space);
        pending = Margin.below(child, width, known);
      }
    }
    return Margin.passesBottom(parent, known) ? cursor : cursor + pending.size();
  }

  /** How far a box was moved to the right from its place in the flow. */
  private static double across(Box box, double width) {
    Style style = box.style;
    return style.position() == Position.RELATIVE
        ? offset(style.inset(Side.LEFT), style.inset(Side.RIGHT), width)
        : 0;
  }

  /** The same as far as it is known without what is around it. */
  static double movedDown(Box box) {
    return relative(box, UNKNOWN);
  }

  /** How far a box was moved down from its place in the flow. */
  private static double relative(Box box, Space space) {
    Style style = box.style;
    return style.position() == Position.RELATIVE
        ? offset(style.inset(Side.TOP), style.inset(Side.BOTTOM), space.height())
        : 0;
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
    boolean begins = beginsContext(child) || child instanceof Picture;
    if (begins && !floats.isEmpty()) {
      double needed = borderWidth(child, width, isAutoWidth(child) ? widths.min(child) : 0);
      while (true) {
        // Floats may stand in its margins; a negative margin may have it begin above them
        double foot = Math.max(top, floats.lastTop()) + 1;
        double near = floats.left(top, foot, x + left);
        double far = floats.right(top, foot, x + width - right);
        double next = floats.nextBelow(top);
        boolean alone = near <= x + left + EPSILON && far >= x + width - right - EPSILON;
        if (alone || needed <= far - near + EPSILON || next == top) {
          from = near - left;
          room = far + right - from;
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
    } else if (rightToLeft) {
      shift = left + free;
    }
    layOut(child, from + shift, top, own, Double.NaN, space, begins ? null : floats);
  }

  static boolean isAutoWidth(Box box) {
    return box.style.width().isAuto() && box.style.contentWidth() == null;
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
    } else if (style.contentWidth() != null) {
      width = byContent(box, edges, fill);
    } else if (style.width().isAuto()) {
      double shaped = Ratios.width(box, edges);
      width =
          !Double.isNaN(shaped) ? shaped : isTable(style.display()) ? widths.fit(box, fill) : fill;
    } else {
      width = style.width().of(base) + own;
      if (isTable(style.display())) {
        width = Math.max(width, widths.min(box));
      }
    }
    return limited(box, Ratios.limited(box, width, edges), base, edges);
  }

  /**
   * As wide as its content, which asks without those edges that are shares of the width around it.
   */
  private double byContent(Box box, Edges edges, double available) {
    double shares = edges.across() - Edges.of(box, Double.NaN).across();
    Length word = box.style.contentWidth();
    return shares
        + (word == Length.MIN_CONTENT
            ? widths.min(box)
            : word == Length.MAX_CONTENT ? widths.max(box) : widths.fit(box, available - shares));
  }

  /** Within {@code min-width} and {@code max-width}. */
  double limited(Box box, double width, double base, Edges edges) {
    double own = box.style.borderBox() ? 0 : edges.across();
    double result = width;
    Length most = widths.most(box);
    if (!most.isAuto()) {
      result = Math.min(result, most.of(base) + own);
    }
    Length least = widths.least(box);
    if (!least.isAuto()) {
      result = Math.max(result, least.of(base) + own);
    }
    return Math.max(result, edges.across());
  }

  /** The width of a border box that is as wide as its content, if nothing else is said. */
  double shrunkWidth(Box box, double base, double available) {
    if (box.style.width().isAuto() && !(box instanceof Picture)) {
      Edges edges = Edges.of(box, base);
      double fit = byContent(box, edges, available);
      return limited(box, Ratios.limited(box, fit, edges), base, edges);
    }
    return borderWidth(box, base, available);
  }

  // ----------------------------------------------------------------- floats

  /** Puts a float at its side, at this height or below. */
  void placeFloat(Box box, double x, double y, Space space, Floats floats) {
    Style style = box.style;
    double width = space.width();
    double top = style.clear() == Clear.NONE ? y : floats.below(style.clear(), y);
    double left = Edges.size(style.margin(Side.LEFT), width);
    double right = Edges.size(style.margin(Side.RIGHT), width);
    double above = Edges.size(style.margin(Side.TOP), width);
    double below = Edges.size(style.margin(Side.BOTTOM), width);
    double own = shrunkWidth(box, width, width - left - right);
    layOut(box, x, top, own, Double.NaN, space, null);
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
   *
   * @param parent what it stands in
   * @param x the left edge of the content of that
   * @param width the width of that
   */
  void away(Box box, Box parent, double x, double y, double width) {
    away(box, x, y, width, 0, parent.style.rightToLeft() ? 1 : 0, 0);
  }

  /** The same in a rectangle, where it would have stood between its edges, from 0 to 1. */
  void away(Box box, double x, double y, double width, double height, double across, double down) {
    if (kept > 0) {
      away.peek().removeIf(item -> item.box() == box);
    }
    box.x = x;
    box.y = y;
    away.peek().add(new Away(box, width, height, across, down));
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
    double left = around.x + around.edge(Side.LEFT);
    double top = around.y + around.edge(Side.TOP);
    double across = around.x + around.width - around.edge(Side.RIGHT) - left;
    double down = around.bottom() - around.edge(Side.BOTTOM) - top;
    Strut wide = Strut.of(style, Side.LEFT, Side.RIGHT, across, across);
    double width;
    if (isAutoWidth(box) && wide.isFixed() && !(box instanceof Picture)) {
      width = limited(box, wide.room(across), across, Edges.of(box, across));
    } else {
      double room = wide.room(across);
      if (wide.isFree()) {
        double before = box.x - left;
        double after = left + across - box.x - item.width();
        room -= item.across() == 0 ? before : item.across() == 1 ? after : 0;
      }
      width = shrunkWidth(box, across, Math.max(0, room));
    }
    double x =
        wide.isFree()
            ? box.x + item.across() * wide.rest(item.width(), width) + wide.before
            : left + wide.start(across, width, around.style.rightToLeft(), true);
    Strut high = Strut.of(style, Side.TOP, Side.BOTTOM, down, across);
    Space space = new Space(across, down);
    boolean fills = style.stretches() && high.isFixed() && !(box instanceof Picture);
    double height = fills ? limitedHeight(box, high.room(down), space) : Double.NaN;
    double from = box.y;
    double fromX = box.x;
    layOut(box, x, 0, width, height, space, null);
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
