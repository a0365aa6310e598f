package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.Line;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.BoxAlign;
import org.precis.typeset.value.FlexDirection;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Side;

/** Lays out flex containers (CSS Flexbox 1, 9); columns do not wrap. */
final class Flexes {

  private final Layout layout;
  private final Widths widths;
  private final Relayout relayout;
  private final Positioned positioned;

  Flexes(Layout layout, Widths widths, Relayout relayout, Positioned positioned) {
    this.layout = layout;
    this.widths = widths;
    this.relayout = relayout;
    this.positioned = positioned;
  }

  /** An item, its sizes along the main axis. */
  private static final class Item {
    final Box box;
    final double margins;

    /** The flex base size, and the limits of the size, of its border box. */
    double base;

    /** Its border and padding along the main axis. */
    double edges;

    double least;
    double most = Double.POSITIVE_INFINITY;
    double size;
    boolean held;

    Item(Box box, double margins) {
      this.box = box;
      this.margins = margins;
    }

    double hypothetical() {
      return limited(base);
    }

    double limited(double wanted) {
      return Math.max(least, Math.min(most, wanted));
    }
  }

  /** Items side by side. */
  private record Row(List<Item> items, double height) {}

  private static boolean isRow(Box box) {
    FlexDirection direction = box.style.flexDirection();
    return direction == FlexDirection.ROW || direction == FlexDirection.ROW_REVERSE;
  }

  private static boolean isReversed(Box box) {
    FlexDirection direction = box.style.flexDirection();
    return direction == FlexDirection.ROW_REVERSE || direction == FlexDirection.COLUMN_REVERSE;
  }

  double[] contentWidths(Box box) {
    double gap = Edges.size(box.style.columnGap(), Double.NaN);
    double min = 0;
    double max = 0;
    int items = 0;
    for (Box child : box.children) {
      if (child.style.position() == Position.ABSOLUTE) {
        continue;
      }
      double least = widths.min(child) + Widths.margins(child.style);
      double most = widths.max(child) + Widths.margins(child.style);
      Length basis = child.style.flexBasis();
      if (isRow(box) && !basis.isAuto() && !basis.isRelative()) {
        double base = basis(child, basis);
        most = byBasis(child.style, base, most);
        // Where items may stand in several rows, browsers ask for no more than their content does
        least = box.style.flexWraps() ? least : byBasis(child.style, base, least);
      }
      if (isRow(box)) {
        min = box.style.flexWraps() ? Math.max(min, least) : min + least;
        max += most;
      } else {
        min = Math.max(min, least);
        max = Math.max(max, most);
      }
      items++;
    }
    double gaps = isRow(box) ? gap * Math.max(0, items - 1) : 0;
    min += box.style.flexWraps() ? 0 : gaps;
    return new double[] {min, Math.max(min, max + gaps)};
  }

  private double basis(Box child, Length basis) {
    Edges edges = Edges.of(child, Double.NaN);
    double own = child.style.borderBox() ? 0 : edges.across();
    double base = basis.of(0) + own;
    Length most = widths.most(child);
    if (!most.isAuto() && !most.isRelative()) {
      base = Math.min(base, most.of(0) + own);
    }
    base = Math.max(base, least(child, own));
    return Math.max(base, edges.across()) + Widths.margins(child.style);
  }

  /** The least width of an item, as far as it does not depend on its container. */
  private double least(Box child, double own) {
    Style style = child.style;
    if (!style.minWidth().isAuto()) {
      return widths.least(child).of(0) + own;
    }
    if (style.clipsOverflow()) {
      return 0;
    }
    double least = widths.leastContent(child);
    for (Length given : List.of(style.width(), widths.most(child))) {
      if (!given.isAuto() && !given.isRelative()) {
        least = Math.min(least, given.of(0) + own);
      }
    }
    return least;
  }

  /**
   * An item that does not grow is not wider than its basis, and not narrower if it does not shrink
   * (CSS Flexbox 1, 9.9.1).
   */
  private static double byBasis(Style style, double base, double width) {
    double within = style.flexGrow() == 0 ? Math.min(width, base) : width;
    return style.flexShrink() == 0 ? Math.max(within, base) : within;
  }

  /** Lays out the items; returns their foot. */
  double layOut(Box box, double x, double y, Space space) {
    List<Item> items = new ArrayList<>();
    boolean row = isRow(box);
    for (Box child : Items.inOrder(box)) {
      if (child.style.position() != Position.ABSOLUTE) {
        items.add(new Item(child, margins(child, row, space.width())));
      }
    }
    boolean keeps = relayout.keep(box);
    double foot = row ? rows(box, items, x, y, space) : column(box, items, x, y, space);
    double height = room(space, foot - y);
    for (Box child : box.children) {
      if (child.style.position() == Position.ABSOLUTE) {
        away(box, child, x, y, space.width(), height);
      }
    }
    if (keeps) {
      relayout.release(box);
    }
    return foot;
  }

  /** A positioned box would have stood where it stands as the only item (CSS Flexbox 1, 4.1). */
  private void away(Box box, Box child, double x, double y, double width, double height) {
    BoxAlign justify = box.style.justifyContent();
    boolean fromStart =
        switch (justify) {
          case START, END, CENTER, SPACE_AROUND, SPACE_EVENLY -> false;
          default -> true;
        };
    double place = Distribution.place(justify);
    double along = fromStart && isReversed(box) ? 1 - place : place;
    double other = Distribution.place(Items.align(box, child));
    double across = isRow(box) ? along : other;
    double toRight = box.style.rightToLeft() ? 1 - across : across;
    positioned.add(child, x, y, width, height, toRight, isRow(box) ? other : along);
  }

  private static double margins(Box box, boolean across, double base) {
    return Edges.margin(box, across ? Side.LEFT : Side.TOP, base)
        + Edges.margin(box, across ? Side.RIGHT : Side.BOTTOM, base);
  }

  private static boolean isAuto(Box box, Side side) {
    return box.style.margin(side).isAuto();
  }

  // -------------------------------------------------------------------- rows

  private double rows(Box box, List<Item> items, double x, double y, Space space) {
    double width = space.width();
    double gap = Edges.size(box.style.columnGap(), width);
    double rowGap = Edges.size(box.style.rowGap(), space.height());
    for (Item item : items) {
      acrossLimits(item, width);
    }
    List<Row> rows = new ArrayList<>();
    int start = 0;
    while (start < items.size()) {
      int end = start;
      double taken = 0;
      while (end < items.size()) {
        Item item = items.get(end);
        double whole = taken + item.hypothetical() + item.margins + (end == start ? 0 : gap);
        if (box.style.flexWraps() && end > start && whole > width + Space.EPSILON) {
          break;
        }
        taken = whole;
        end++;
      }
      List<Item> own = items.subList(start, end);
      resolve(own, width - gap * (own.size() - 1));
      rows.add(row(box, own, x, y, space, gap));
      start = end;
    }
    return stack(box, rows, y, space, rowGap);
  }

  /** The base size of an item and its limits (CSS Flexbox 1, 4.5 and 9.2). */
  private void acrossLimits(Item item, double width) {
    Box box = item.box;
    Style style = box.style;
    Edges edges = Edges.of(box, width);
    double own = style.borderBox() ? 0 : edges.across();
    boolean given = !style.width().isAuto() || box.isReplaced();
    if (!style.flexBasis().isAuto()) {
      item.base = Math.max(style.flexBasis().of(width) + own, edges.across());
    } else if (!given) {
      item.base = unlimited(box, edges);
    } else {
      item.base =
          box.isReplaced()
              ? widths.borderWidth(box, width, width)
              : Math.max(style.width().of(width) + own, edges.across());
    }
    if (!style.maxWidth().isAuto()) {
      item.most = Math.max(widths.most(box).of(width) + own, edges.across());
    }
    if (!style.minWidth().isAuto()) {
      item.least = widths.least(box).of(width) + own;
    } else if (!style.clipsOverflow()) {
      item.least = Math.min(item.most, widths.leastContent(box) + shares(box, edges));
      if (!style.width().isAuto() && !box.isTable()) {
        item.least = Math.min(item.least, Math.max(style.width().of(width) + own, edges.across()));
      }
    }
    if (style.flexBasis().isAuto()) {
      item.base = Ratios.limited(box, item.base, edges);
    }
    item.least = Math.max(item.least, edges.across());
    item.edges = edges.across();
  }

  /** The width of an item if lines end only where they must, whatever its limits. */
  private double unlimited(Box box, Edges edges) {
    double shaped = Ratios.width(box, edges);
    if (!Double.isNaN(shaped)) {
      return shaped;
    }
    return Math.max(widths.mostContent(box) + shares(box, edges), edges.across());
  }

  /** Edges that are shares of the width of the container, which the content asks without. */
  private static double shares(Box box, Edges edges) {
    return edges.across() - Edges.of(box, Double.NaN).across();
  }

  /** Lays out the items of a line, all from the same height on. */
  private Row row(Box box, List<Item> items, double x, double y, Space space, double gap) {
    double width = space.width();
    Along along = along(box, items, width, gap, Items.start(box), Items.end(box));
    double at = x + along.first();
    double height = 0;
    double ascent = Double.NEGATIVE_INFINITY;
    for (Item item : along.items()) {
      at += Edges.margin(item.box, Side.LEFT, width) + along.auto(item, Items.start(box));
      double top = y + Edges.margin(item.box, Side.TOP, width);
      layout.layOut(item.box, at, top, item.size, Double.NaN, space, null);
      at += item.size + Edges.margin(item.box, Side.RIGHT, width);
      at += along.auto(item, Items.end(box)) + along.between();
      if (isOnBaseline(box, item.box)) {
        ascent = Math.max(ascent, Items.depth(item.box, width));
      } else {
        height = Math.max(height, outer(item.box, width));
      }
    }
    for (Item item : along.items()) {
      if (isOnBaseline(box, item.box)) {
        double down = ascent - Items.depth(item.box, width);
        item.box.move(0, down);
        height = Math.max(height, outer(item.box, width) + down);
      }
    }
    return new Row(along.items(), height);
  }

  /**
   * How items stand along the main axis (CSS Flexbox 1, 9.5).
   *
   * @param items from the left or the top
   * @param taken by them, their margins and the gaps
   * @param first how far the first is from the begin of the container
   * @param between two of them
   * @param each of their automatic margins
   */
  private record Along(List<Item> items, double taken, double first, double between, double each) {

    double auto(Item item, Side side) {
      return isAuto(item.box, side) ? each : 0;
    }
  }

  /** Shares out what the items leave of the room along the main axis. */
  private static Along along(
      Box box, List<Item> items, double room, double gap, Side before, Side after) {
    int count = items.size();
    double taken = gap * Math.max(0, count - 1);
    int autos = 0;
    for (Item item : items) {
      taken += item.size + item.margins;
      autos += isAuto(item.box, before) ? 1 : 0;
      autos += isAuto(item.box, after) ? 1 : 0;
    }
    double free = room - taken;
    double each = autos > 0 ? Math.max(0, free) / autos : 0;
    free -= each * autos;
    BoxAlign justify = each > 0 ? BoxAlign.FLEX_START : box.style.justifyContent();
    boolean reversed = isReversed(box);
    List<Item> ordered = new ArrayList<>(items);
    if (reversed) {
      Collections.reverse(ordered);
    }
    double between = gap + Distribution.between(justify, free, count);
    return new Along(ordered, taken, first(justify, free, count, reversed), between, each);
  }

  /** Where the first item is, from the left; the start is at the right if the row is reversed. */
  private static double first(BoxAlign justify, double free, int count, boolean reversed) {
    boolean fromStart =
        switch (justify) {
          case NORMAL, FLEX_START, STRETCH -> true;
          case SPACE_BETWEEN -> count < 2 || free < 0;
          default -> false;
        };
    if (fromStart) {
      return reversed ? free : 0;
    }
    if (justify == BoxAlign.FLEX_END) {
      return reversed ? 0 : free;
    }
    // If there is no room, they stand at the left, where a reader can see them (safe alignment)
    return Distribution.before(justify, free, count);
  }

  private static boolean isOnBaseline(Box container, Box item) {
    return Items.align(container, item) == BoxAlign.BASELINE
        && !isAuto(item, Side.TOP)
        && !isAuto(item, Side.BOTTOM);
  }

  private static double outer(Box box, double width) {
    return box.height + margins(box, false, width);
  }

  /** Puts the lines below one another, and aligns the items in them. */
  private double stack(Box box, List<Row> rows, double y, Space space, double gap) {
    boolean wraps = box.style.flexWraps();
    double taken = gap * Math.max(0, rows.size() - 1);
    for (Row row : rows) {
      taken += row.height;
    }
    double room = room(space, taken);
    BoxAlign content = box.style.alignContent();
    boolean stretches = content == BoxAlign.NORMAL || content == BoxAlign.STRETCH;
    double free = room - taken;
    double more = wraps && stretches && !rows.isEmpty() ? Math.max(0, free) / rows.size() : 0;
    double at = y + (wraps ? Distribution.before(content, free, rows.size()) : 0);
    double between = gap + (wraps ? Distribution.between(content, free, rows.size()) : 0);
    double foot = y;
    for (Row row : rows) {
      double height = wraps ? row.height + more : room;
      for (Item item : row.items) {
        settle(box, item.box, at - y, height, space);
      }
      at += height + between;
      foot = at - between;
    }
    return Math.max(y, wraps ? y + taken + Math.max(0, free) * (stretches ? 1 : 0) : foot);
  }

  /** The height of the content of a container: what its items take, within its limits. */
  private static double room(Space space, double taken) {
    return Double.isNaN(space.height()) ? space.limited(taken) : space.height();
  }

  private void settle(Box container, Box box, double down, double height, Space space) {
    double width = space.width();
    BoxAlign align = Items.align(container, box);
    boolean auto = isAuto(box, Side.TOP) || isAuto(box, Side.BOTTOM);
    if (align == BoxAlign.STRETCH && !auto && box.style.stretches() && !box.isReplaced()) {
      double own = height - margins(box, false, width);
      relayout.stretch(box, Heights.limited(box, own, space), space);
    }
    double free = height - outer(box, width);
    box.move(0, down + Items.shift(box, free, Side.TOP, Side.BOTTOM, align));
  }

  // ------------------------------------------------------------------ column

  private double column(Box box, List<Item> items, double x, double y, Space space) {
    double width = space.width();
    double gap = Edges.size(box.style.rowGap(), space.height());
    double taken = gap * Math.max(0, items.size() - 1);
    for (Item item : items) {
      across(box, item.box, x, y, space);
      downLimits(item, space);
      item.size = item.hypothetical();
      taken += item.size + item.margins;
    }
    double room = room(space, taken);
    resolve(items, room - gap * Math.max(0, items.size() - 1));
    Along along = along(box, items, room, gap, Side.TOP, Side.BOTTOM);
    double at = y + along.first();
    for (Item item : along.items()) {
      // What depends on the content of a column is not known to what is in its items
      boolean same = Math.abs(item.box.height - item.size) < Space.EPSILON;
      if (!same || !Double.isNaN(space.height())) {
        relayout.stretch(item.box, item.size, space);
      }
      at += Edges.margin(item.box, Side.TOP, width) + along.auto(item, Side.TOP);
      item.box.move(0, at - y);
      at += item.size + Edges.margin(item.box, Side.BOTTOM, width);
      at += along.auto(item, Side.BOTTOM) + along.between();
    }
    return y + Math.max(0, along.taken());
  }

  /** Lays out an item of a column, at the top. */
  private void across(Box container, Box box, double x, double y, Space space) {
    double width = space.width();
    double margins = margins(box, true, width);
    BoxAlign align = Items.align(container, box);
    boolean auto = isAuto(box, Side.LEFT) || isAuto(box, Side.RIGHT);
    boolean stretches =
        align == BoxAlign.STRETCH
            && !auto
            && Widths.isAuto(box)
            && !box.isTable()
            && !box.isReplaced();
    double own =
        stretches
            ? widths.limited(box, width - margins, width, Edges.of(box, width))
            : widths.shrunkWidth(box, width, width - margins);
    double free = width - margins - own;
    double shift = Items.shift(box, free, Items.start(container), Items.end(container), align);
    double left = x + Edges.margin(box, Side.LEFT, width) + shift;
    layout.layOut(box, left, y, own, Double.NaN, space, null);
  }

  /** The base height of an item, which was laid out, and its limits. */
  private static void downLimits(Item item, Space space) {
    Box box = item.box;
    Style style = box.style;
    Edges edges = Edges.of(box, space.width());
    double own = style.borderBox() ? 0 : edges.down();
    double base = space.height();
    boolean given = Edges.isDefinite(style.flexBasis(), base);
    item.base = given ? Math.max(style.flexBasis().of(base) + own, edges.down()) : box.height;
    if (Edges.isDefinite(style.maxHeight(), base)) {
      item.most = Math.max(style.maxHeight().of(base) + own, edges.down());
    }
    if (Edges.isDefinite(style.minHeight(), base)) {
      item.least = style.minHeight().of(base) + own;
    } else if (style.minHeight().isAuto() && !style.clipsOverflow()) {
      // What has a height may become as low as its content (CSS Flexbox 1, 4.5)
      boolean sized = Edges.isDefinite(style.height(), base) && !box.isReplaced();
      double content = sized ? contentHeight(box, edges) : box.height;
      item.least = Math.min(item.most, Math.min(box.height, content));
    }
    item.least = Math.max(item.least, edges.down());
    item.edges = edges.down();
  }

  /** The height of a border box that is laid out, by its content alone. */
  private static double contentHeight(Box box, Edges edges) {
    double foot = box.y + edges.top();
    for (Box child : box.children) {
      if (child.style.position() != Position.ABSOLUTE) {
        foot = Math.max(foot, child.bottom() + Margin.below(child, box.width, true).size());
      }
    }
    for (Line line : box.lines) {
      foot = Math.max(foot, line.y + line.height);
    }
    return foot - box.y + edges.bottom();
  }

  // ------------------------------------------------------------------- sizes

  /** Grows or shrinks the items of a line (CSS Flexbox 1, 9.7). */
  private static void resolve(List<Item> items, double room) {
    double hypothetical = 0;
    for (Item item : items) {
      hypothetical += item.hypothetical() + item.margins;
    }
    boolean grows = hypothetical < room;
    for (Item item : items) {
      double factor = grows ? item.box.style.flexGrow() : item.box.style.flexShrink();
      boolean wrongWay = grows ? item.base > item.hypothetical() : item.base < item.hypothetical();
      item.held = factor == 0 || wrongWay;
      item.size = item.held ? item.hypothetical() : item.base;
    }
    double first = free(items, room);
    while (true) {
      double factors = 0;
      double weights = 0;
      for (Item item : items) {
        if (!item.held) {
          factors += grows ? item.box.style.flexGrow() : item.box.style.flexShrink();
          weights += weight(item, grows);
        }
      }
      if (factors == 0) {
        return;
      }
      double left = free(items, room);
      if (factors < 1 && Math.abs(first * factors) < Math.abs(left)) {
        left = first * factors;
      }
      if (share(items, left, weights, grows)) {
        return;
      }
    }
  }

  private static double free(List<Item> items, double room) {
    double left = room;
    for (Item item : items) {
      left -= (item.held ? item.size : item.base) + item.margins;
    }
    return left;
  }

  private static double weight(Item item, boolean grows) {
    return grows
        ? item.box.style.flexGrow()
        : item.box.style.flexShrink() * (item.base - item.edges);
  }

  /** Gives each item its share; whether none is beyond its limits. Those beyond are held there. */
  private static boolean share(List<Item> items, double left, double weights, boolean grows) {
    double violation = 0;
    for (Item item : items) {
      if (!item.held) {
        double share = weights > 0 ? left * weight(item, grows) / weights : 0;
        item.size = item.base + share;
        violation += item.limited(item.size) - item.size;
      }
    }
    boolean done = Math.abs(violation) < 1e-9;
    for (Item item : items) {
      if (!item.held) {
        double limited = item.limited(item.size);
        double own = limited - item.size;
        item.held = done || (violation > 0 ? own > 0 : own < 0);
        item.size = item.held ? limited : item.size;
      }
    }
    return done;
  }
}
