package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Side;

/**
 * Lays boxes out on the galley, one endless page: the width decides, and pages are cut from it
 * afterwards. The sizes of boxes (CSS 2.2, 10.3 and 10.6) are found here; what is in them is laid
 * out by {@link Blocks}, {@link Lines}, {@link Tables}, {@link Grids} and {@link Flexes}.
 */
public final class Flow {

  /** Lengths closer than this are equal, in points. */
  static final double EPSILON = 0.001;

  private static final Space UNKNOWN = new Space(Double.NaN, Double.NaN);

  /** Boxes are laid out twice within so many containers, as the time doubles with each. */
  private static final int MOST_TWICE = 5;

  private final Runnable watch;
  private final Lines lines;
  private final Tables tables;
  private final Flexes flexes;
  private final Grids grids;
  private final Columns columns;
  private final Blocks blocks;
  private final Widths widths;
  private final Positioned positioned = new Positioned(this);
  private final List<Line> tailed = new ArrayList<>();
  private int kept;

  /**
   * A layout of one document.
   *
   * @param wider by how much the text of pages that have a name is wider than that of others, in
   *     points, by name
   * @param watch asked again and again while it lasts; it throws to end it
   */
  public Flow(Fonts fonts, LineBreaks rules, Map<String, Double> wider, Runnable watch) {
    this.watch = watch;
    widths = new Widths(this);
    lines = new Lines(this, fonts, rules);
    tables = new Tables(this);
    flexes = new Flexes(this);
    grids = new Grids(this);
    columns = new Columns(this);
    blocks = new Blocks(this, wider);
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

  Blocks blocks() {
    return blocks;
  }

  Positioned positioned() {
    return positioned;
  }

  Widths widths() {
    return widths;
  }

  /** Lays out a box and all in it, with the corner of its border box at the origin. */
  public void layOut(Box root, double width) {
    positioned.begin();
    layOut(root, 0, 0, width, Double.NaN, new Space(width, Double.NaN), null);
    positioned.end(root);
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
    if (isTable(style.display())) {
      box.excess = width + Widths.margins(style) - space.width();
    }
    boolean holdsAway = style.position() != Position.STATIC;
    if (holdsAway) {
      positioned.begin();
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
      content = content(box, edges, inner, around) - top;
    }
    content = Math.max(content, lines.marker(box, left, top, inner.width(), around));
    box.height = Double.isNaN(height) ? height(box, content, edges, space) : height;
    if (holdsAway) {
      positioned.end(box);
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
  private double content(Box box, Edges edges, Space space, Floats around) {
    double x = box.x + edges.left();
    double y = box.y + edges.top();
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
                ? blocks.layOut(box, edges, space, floats)
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
  static double relative(Box box, Space space) {
    Style style = box.style;
    return style.position() == Position.RELATIVE
        ? offset(style.inset(Side.TOP), style.inset(Side.BOTTOM), space.height())
        : 0;
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
}
