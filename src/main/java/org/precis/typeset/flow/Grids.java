package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.precis.typeset.box.Box;
import org.precis.typeset.flow.GridPlacement.Item;
import org.precis.typeset.flow.GridTracks.Aim;
import org.precis.typeset.flow.GridTracks.Asking;
import org.precis.typeset.style.Style;
import org.precis.typeset.style.Tracks;
import org.precis.typeset.value.BoxAlign;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Side;
import org.precis.typeset.value.Track;

/** Lays out grids (CSS Grid 2). */
final class Grids {

  private static final int COLUMN = 0;
  private static final int ROW = 1;

  private final Layout layout;
  private final Widths widths;
  private final Relayout relayout;
  private final Positioned positioned;

  /** What each subgrid that is being laid out has of the grid around it. */
  private final Map<Box, Lent> lent = new IdentityHashMap<>();

  Grids(Layout layout, Widths widths, Relayout relayout, Positioned positioned) {
    this.layout = layout;
    this.widths = widths;
    this.relayout = relayout;
    this.positioned = positioned;
  }

  /** The rows that a grid lends to one of its items (CSS Grid 2, 9). */
  private static final class Lent {
    final int count;

    /** What stands in them; known once the item was laid out for the first time. */
    List<Part> parts = List.of();

    /** Where they are, below the top of the content; null the first time. */
    Rows rows;

    Lent(int count) {
      this.count = count;
    }
  }

  /**
   * What stands in rows: an item, or one of a subgrid.
   *
   * @param least the smallest height of its margin box
   * @param outer the height of its margin box
   * @param depth how deep its baseline is below its top; NaN where it is aligned otherwise
   */
  private record Part(int at, int span, double least, double outer, double depth) {}

  /**
   * The rows of a grid.
   *
   * @param deepest how deep the baselines in each are that are at one height
   */
  private record Rows(double[] tops, double[] heights, double[] deepest, double foot) {

    /** The same rows in another place. */
    Rows at(double y) {
      return new Rows(
          Arrays.stream(tops).map(top -> y + top).toArray(), heights, deepest, y + foot);
    }

    /** How far an item is lowered to the baseline of its row. */
    double lowered(int row, double depth) {
      return Double.isNaN(depth) ? 0 : deepest[row] - depth;
    }
  }

  /** The columns and rows of a grid, and its items in them. */
  private static final class Plan {
    final GridPlacement placement;
    final List<List<Track>> tracks = new ArrayList<>(2);
    final List<boolean[]> gone = new ArrayList<>(2);

    /**
     * Plans a grid.
     *
     * @param lent the rows of the grid around it; null if it has its own
     */
    Plan(Box grid, double width, double height, Lent lent) {
      Style style = grid.style;
      int columns = repetitions(style.gridColumns(), width, style.columnGap());
      int rows = repetitions(style.gridRows(), height, style.rowGap());
      List<Track> named = padded(style.gridColumns().sizes(columns), style, COLUMN);
      List<Track> namedRows =
          lent == null
              ? padded(style.gridRows().sizes(rows), style, ROW)
              : Collections.nCopies(lent.count, Track.AUTO);
      placement =
          new GridPlacement(
              grid,
              named.size(),
              namedRows.size(),
              style.gridColumns().names(columns),
              style.gridRows().names(rows));
      if (lent != null) {
        placement.keepWithin(lent.count);
      }
      add(COLUMN, named, style.gridColumns(), columns, style.gridAutoColumns());
      add(ROW, namedRows, style.gridRows(), rows, style.gridAutoRows());
    }

    private static int repetitions(Tracks tracks, double room, Length gap) {
      return tracks.repetitions(room, Edges.size(gap, room));
    }

    /** Areas make tracks where the grid names fewer. */
    private static List<Track> padded(List<Track> tracks, Style style, int axis) {
      int count = axis == COLUMN ? style.gridAreas().columns() : style.gridAreas().rows();
      if (tracks.size() >= count) {
        return tracks;
      }
      List<Track> auto = axis == COLUMN ? style.gridAutoColumns() : style.gridAutoRows();
      List<Track> padded = new ArrayList<>(tracks);
      for (int i = 0; padded.size() < count; i++) {
        padded.add(auto.get(i % auto.size()));
      }
      return padded;
    }

    private void add(
        int axis, List<Track> named, Tracks template, int repetitions, List<Track> auto) {
      int count = placement.counts[axis];
      int before = placement.before[axis];
      List<Track> all = new ArrayList<>(count);
      for (int t = 0; t < count; t++) {
        int number = t - before;
        if (number < 0) {
          all.add(auto.get(Math.floorMod(number, auto.size())));
        } else if (number < named.size()) {
          all.add(named.get(number));
        } else {
          all.add(auto.get((number - named.size()) % auto.size()));
        }
      }
      tracks.add(all);
      boolean[] left = new boolean[count];
      if (template.fits() && repetitions > 0) {
        int from = before + template.at();
        for (int t = from; t < from + repetitions * template.repeated().size(); t++) {
          left[t] = isEmpty(axis, t);
        }
      }
      gone.add(left);
    }

    private boolean isEmpty(int axis, int track) {
      for (Item item : placement.items) {
        if (item.at[axis] <= track && item.at[axis] + item.span[axis] > track) {
          return false;
        }
      }
      return true;
    }

    GridTracks sized(
        int axis, double gap, double room, Aim aim, boolean stretches, List<Asking> items) {
      return new GridTracks(tracks.get(axis), gone.get(axis), gap, room, aim, stretches, items);
    }
  }

  double[] contentWidths(Box grid) {
    Plan plan = new Plan(grid, Double.NaN, Double.NaN, null);
    double gap = Edges.size(grid.style.columnGap(), Double.NaN);
    List<Asking> asking = widths(plan, Double.NaN);
    double min = plan.sized(COLUMN, gap, Double.NaN, Aim.LEAST, false, asking).sum();
    double max = plan.sized(COLUMN, gap, Double.NaN, Aim.GREATEST, false, asking).sum();
    return new double[] {min, Math.max(min, max)};
  }

  /** What the items ask of the columns, but for those whose columns do not depend on content. */
  private List<Asking> widths(Plan plan, double room) {
    List<Asking> asking = new ArrayList<>(plan.placement.items.size());
    for (Item item : plan.placement.items) {
      if (isGiven(plan, item, room)) {
        continue;
      }
      Box box = item.box;
      double margins = Widths.margins(box.style);
      double least = widths.min(box) + margins;
      double most = Math.max(least, widths.max(box) + margins);
      asking.add(
          new Asking(
              item.at[COLUMN], item.span[COLUMN], minimum(plan, item, least, room), least, most));
    }
    return asking;
  }

  /** Whether all columns of an item have sizes that its content cannot change. */
  private static boolean isGiven(Plan plan, Item item, double room) {
    boolean given = !Double.isNaN(room);
    for (int t = item.at[COLUMN]; t < item.at[COLUMN] + item.span[COLUMN]; t++) {
      Track track = plan.tracks.get(COLUMN).get(t);
      boolean limited = track.fraction() > 0 || !Track.isIntrinsic(track.max(), room);
      given &= limited && !Track.isIntrinsic(track.min(), room);
    }
    return given;
  }

  /** The least width of an item, as far as its content decides it (CSS Grid 2, 6.6). */
  private double minimum(Plan plan, Item item, double least, double room) {
    Style style = item.box.style;
    if (!style.width().isAuto() && !style.width().isRelative()) {
      return least;
    }
    double margins = Widths.margins(style);
    Edges edges = Edges.of(item.box, Double.NaN);
    if (!style.minWidth().isAuto() || style.clipsOverflow()) {
      double own = style.borderBox() ? 0 : edges.across();
      double given = style.minWidth().isAuto() ? 0 : widths.least(item.box).of(0) + own;
      return Math.max(given, edges.across()) + margins;
    }
    boolean anyAuto = false;
    boolean anyFlexible = false;
    boolean fixed = true;
    double limit = 0;
    for (int t = item.at[COLUMN]; t < item.at[COLUMN] + item.span[COLUMN]; t++) {
      Track track = plan.tracks.get(COLUMN).get(t);
      anyAuto |= track.min().isAuto();
      anyFlexible |= track.fraction() > 0;
      fixed &= track.fraction() == 0 && !Track.isIntrinsic(track.max(), room);
      limit += fixed ? track.max().of(room) : 0;
    }
    if (!anyAuto || anyFlexible && item.span[COLUMN] > 1) {
      return edges.across() + margins;
    }
    return fixed ? Math.min(least, Math.max(limit, edges.across() + margins)) : least;
  }

  // ------------------------------------------------------------------ layout

  /** Lays out the items; returns their foot. */
  double layOut(Box grid, double x, double y, Space space) {
    Lent own = lent.get(grid);
    Plan plan = new Plan(grid, space.width(), space.height(), own);
    boolean keeps = relayout.keep(grid);
    List<Item> items = plan.placement.items;
    double[] areas = areas(grid, plan, x, y, space.width());
    double gap = Edges.size(grid.style.rowGap(), space.height());
    List<Part> parts = parts(grid, items, areas, gap);
    if (own != null) {
      own.parts = parts;
    }
    Rows rows =
        own == null || own.rows == null ? rows(grid, plan, y, space, gap, parts) : own.rows.at(y);
    for (int i = 0; i < areas.length; i++) {
      Item item = items.get(i);
      Space area = new Space(areas[i], size(rows.heights, rows.tops, item, ROW));
      double down = rows.tops[item.at[ROW]] - y;
      Lent given = lent.remove(item.box);
      if (given != null) {
        given.rows = lend(item, rows, gap, areas[i]);
        settle(item.box, given, down, area);
      } else {
        double lowered = rows.lowered(item.at[ROW], depth(grid, item.box));
        settle(grid, item.box, down + lowered, area);
      }
    }
    if (keeps) {
      relayout.release(grid);
    }
    double height = Double.isNaN(space.height()) ? space.limited(rows.foot - y) : space.height();
    for (Box child : grid.children) {
      if (child.style.position() == Position.ABSOLUTE) {
        away(grid, child, x, y, new Space(space.width(), height));
      }
    }
    return rows.foot;
  }

  /** Lays all items out in their columns; returns the widths of these. */
  private double[] areas(Box grid, Plan plan, double x, double y, double width) {
    double gap = Edges.size(grid.style.columnGap(), width);
    BoxAlign justify = grid.style.justifyContent().plain();
    boolean stretches = justify == BoxAlign.NORMAL || justify == BoxAlign.STRETCH;
    GridTracks columns = plan.sized(COLUMN, gap, width, Aim.GIVEN, stretches, widths(plan, width));
    double[] lefts = starts(columns, plan.gone.get(COLUMN), gap, x, width, justify);
    List<Item> items = plan.placement.items;
    double[] areas = new double[items.size()];
    for (int i = 0; i < areas.length; i++) {
      Item item = items.get(i);
      areas[i] = size(columns.sizes, lefts, item, COLUMN);
      if (isSubgrid(item.box)) {
        lent.put(item.box, new Lent(item.span[ROW]));
      }
      measure(grid, item, lefts[item.at[COLUMN]], areas[i], y);
    }
    return areas;
  }

  /**
   * A positioned box would have stood where it stands as the only item, in the content of the grid
   * or, if it is positioned in the grid, in its padding box (CSS Grid 2, 10).
   */
  private void away(Box grid, Box child, double x, double y, Space content) {
    double across = Distribution.place(justify(grid, child));
    double toRight = grid.style.rightToLeft() ? 1 - across : across;
    double down = Distribution.place(Items.align(grid, child));
    double[] padding = new double[Side.values().length];
    if (grid.style.position() != Position.STATIC) {
      for (Side side : Side.values()) {
        padding[side.ordinal()] = Edges.size(grid.style.padding(side), content.width());
      }
    }
    double left = padding[Side.LEFT.ordinal()];
    double top = padding[Side.TOP.ordinal()];
    double width = left + content.width() + padding[Side.RIGHT.ordinal()];
    double height = top + content.height() + padding[Side.BOTTOM.ordinal()];
    positioned.add(child, x - left, y - top, width, height, toRight, down);
  }

  private static Rows rows(
      Box grid, Plan plan, double y, Space space, double gap, List<Part> parts) {
    double[] deepest = deepest(parts, plan.placement.counts[ROW]);
    List<Asking> heights = asking(parts, deepest);
    BoxAlign align = grid.style.alignContent();
    boolean grows = align == BoxAlign.NORMAL || align == BoxAlign.STRETCH;
    GridTracks rows = plan.sized(ROW, gap, space.height(), Aim.GIVEN, grows, heights);
    double room = roomDown(rows, space);
    if (!Double.isNaN(room) && room != space.height()) {
      rows = plan.sized(ROW, gap, room, Aim.GIVEN, grows, heights);
    }
    double[] tops = starts(rows, plan.gone.get(ROW), gap, y, roomDown(rows, space), align);
    return new Rows(tops, rows.sizes, deepest, y + rows.sum());
  }

  /**
   * The height that rows are to fill: that of the grid, or the least or greatest that it has where
   * they would be lower or higher (CSS Grid 2, 12.6 to 12.8).
   */
  private static double roomDown(GridTracks rows, Space space) {
    double sum = rows.sum();
    boolean bound = Double.isNaN(space.height()) && space.limited(sum) != sum;
    return bound ? space.limited(sum) : space.height();
  }

  private static boolean isSubgrid(Box item) {
    Display display = item.style.display();
    return (display == Display.GRID || display == Display.INLINE_GRID)
        && item.style.gridRows().subgrid();
  }

  // ----------------------------------------------------------------- heights

  /** What stands in the rows, with what stands in those that are lent. */
  private List<Part> parts(Box grid, List<Item> items, double[] areas, double gap) {
    List<Part> parts = new ArrayList<>(items.size());
    for (int i = 0; i < areas.length; i++) {
      Item item = items.get(i);
      Box box = item.box;
      Lent given = lent.get(box);
      if (given != null) {
        Rim rim = Rim.of(box, areas[i], gap);
        double edges = rim.above + rim.below;
        parts.add(new Part(item.at[ROW], item.span[ROW], edges, edges, Double.NaN));
        for (Part part : given.parts) {
          double above = part.at == 0 ? rim.above : rim.between;
          double below = part.at + part.span == given.count ? rim.below : rim.between;
          parts.add(
              new Part(
                  item.at[ROW] + part.at,
                  part.span,
                  part.least + above + below,
                  part.outer + above + below,
                  part.depth + above));
        }
        continue;
      }
      double margins = vertical(box, areas[i]);
      double outer = box.height + margins;
      boolean shrinks = box.style.clipsOverflow() || !box.style.minHeight().isAuto();
      double least =
          shrinks && box.style.height().isAuto()
              ? Heights.limited(box, 0, new Space(0, Double.NaN)) + margins
              : outer;
      parts.add(new Part(item.at[ROW], item.span[ROW], least, outer, depth(grid, box)));
    }
    return parts;
  }

  /**
   * What a subgrid has around its items, and what its gaps have more than those of the grid around
   * it, half on each side.
   */
  private record Rim(double above, double below, double between) {
    static Rim of(Box box, double area, double gap) {
      Edges edges = Edges.of(box, area);
      Style style = box.style;
      return new Rim(
          Edges.size(style.margin(Side.TOP), area) + edges.top(),
          Edges.size(style.margin(Side.BOTTOM), area) + edges.down() - edges.top(),
          style.hasRowGap() ? (Edges.size(style.rowGap(), Double.NaN) - gap) / 2 : 0);
    }
  }

  /** How far the baseline of an item is below the top of its margin box, if that is aligned. */
  private static double depth(Box grid, Box box) {
    if (Items.align(grid, box) != BoxAlign.BASELINE) {
      return Double.NaN;
    }
    return Items.depth(box, Double.NaN);
  }

  private static double[] deepest(List<Part> parts, int rows) {
    double[] deepest = new double[rows];
    Arrays.fill(deepest, Double.NEGATIVE_INFINITY);
    for (Part part : parts) {
      if (!Double.isNaN(part.depth)) {
        deepest[part.at] = Math.max(deepest[part.at], part.depth);
      }
    }
    return deepest;
  }

  /** What the parts ask of the rows, those on a baseline with what they are lowered by. */
  private static List<Asking> asking(List<Part> parts, double[] deepest) {
    List<Asking> asking = new ArrayList<>(parts.size());
    for (Part part : parts) {
      double lowered = Double.isNaN(part.depth) ? 0 : deepest[part.at] - part.depth;
      double outer = part.outer + lowered;
      asking.add(new Asking(part.at, part.span, part.least + lowered, outer, outer));
    }
    return asking;
  }

  /** The rows of a subgrid, below the top of its content. */
  private static Rows lend(Item item, Rows rows, double gap, double area) {
    Rim rim = Rim.of(item.box, area, gap);
    int first = item.at[ROW];
    int count = item.span[ROW];
    double top = rows.tops[first] + rim.above;
    double[] starts = new double[count];
    double[] heights = new double[count];
    double[] deepest = new double[count];
    double foot = 0;
    for (int i = 0; i < count; i++) {
      int row = first + i;
      double above = i == 0 ? rim.above : rim.between;
      double below = i == count - 1 ? rim.below : rim.between;
      starts[i] = rows.tops[row] + above - top;
      foot = rows.tops[row] + rows.heights[row] - below - top;
      heights[i] = foot - starts[i];
      deepest[i] = rows.deepest[row] - above;
    }
    return new Rows(starts, heights, deepest, foot);
  }

  /** Gives a subgrid its place, and what is in it its rows. */
  private void settle(Box box, Lent given, double down, Space area) {
    box.move(0, down + Edges.size(box.style.margin(Side.TOP), area.width()));
    lent.put(box, given);
    double height = area.height() - vertical(box, area.width());
    if (relayout.repeat(box, height, area)) {
      box.height = height;
    }
    lent.remove(box);
  }

  private static double size(double[] sizes, double[] starts, Item item, int axis) {
    int last = item.at[axis] + item.span[axis] - 1;
    return starts[last] + sizes[last] - starts[item.at[axis]];
  }

  /** Where each track begins (CSS Box Alignment 3, 5.3). */
  private static double[] starts(
      GridTracks tracks, boolean[] gone, double gap, double from, double room, BoxAlign align) {
    int count = 0;
    for (boolean left : gone) {
      count += left ? 0 : 1;
    }
    double free = Double.isNaN(room) ? 0 : room - tracks.sum();
    double at = from + Distribution.before(align, free, count);
    double between = gap + Distribution.between(align, free, count);
    double[] starts = new double[gone.length];
    boolean first = true;
    for (int t = 0; t < gone.length; t++) {
      if (!gone[t]) {
        at += first ? 0 : between;
        first = false;
      }
      starts[t] = at;
      at += tracks.sizes[t];
    }
    return starts;
  }

  private static double vertical(Box box, double base) {
    return Edges.size(box.style.margin(Side.TOP), base)
        + Edges.size(box.style.margin(Side.BOTTOM), base);
  }

  /** Lays an item out in its columns. */
  private void measure(Box grid, Item item, double left, double area, double y) {
    Box box = item.box;
    Style style = box.style;
    double before = Edges.size(style.margin(Side.LEFT), area);
    double after = Edges.size(style.margin(Side.RIGHT), area);
    boolean autoBefore = style.margin(Items.start(grid)).isAuto();
    boolean autoAfter = style.margin(Items.end(grid)).isAuto();
    BoxAlign align = justify(grid, box);
    double room = area - before - after;
    boolean fills = align == BoxAlign.STRETCH && !autoBefore && !autoAfter;
    double own = fills ? widths.borderWidth(box, area, room) : widths.shrunkWidth(box, area, room);
    if (fills && box.isTable() && style.width().isAuto()) {
      own = Math.max(own, widths.limited(box, room, area, Edges.of(box, area)));
    }
    double free = room - own;
    double shift = Items.shift(box, free, Items.start(grid), Items.end(grid), align);
    layout.layOut(
        box, left + before + shift, y, own, Double.NaN, new Space(area, Double.NaN), null);
  }

  private static BoxAlign justify(Box grid, Box box) {
    BoxAlign self = box.style.justifySelf();
    BoxAlign align = self == BoxAlign.AUTO ? grid.style.justifyItems() : self;
    if (align == BoxAlign.NORMAL) {
      return box.isReplaced() ? BoxAlign.START : BoxAlign.STRETCH;
    }
    return align;
  }

  /**
   * Gives an item its place in its rows.
   *
   * @param down how far its margin box is from where it was measured
   */
  private void settle(Box grid, Box box, double down, Space area) {
    Style style = box.style;
    double above = Edges.size(style.margin(Side.TOP), area.width());
    double below = Edges.size(style.margin(Side.BOTTOM), area.width());
    boolean autoAbove = style.margin(Side.TOP).isAuto();
    boolean autoBelow = style.margin(Side.BOTTOM).isAuto();
    BoxAlign align = Items.align(grid, box);
    double room = area.height() - above - below;
    boolean stretches = align == BoxAlign.STRETCH && style.stretches();
    if (stretches && !autoAbove && !autoBelow && !box.isReplaced()) {
      relayout.stretch(box, Heights.limited(box, room, area), area);
    } else if (style.height().isRelative()) {
      relayout.stretch(box, Heights.height(box, 0, Edges.of(box, area.width()), area), area);
    } else if (style.minHeight().isRelative() || style.maxHeight().isRelative()) {
      relayout.limit(box, Heights.limited(box, box.height, area), area);
    }
    double free = room - box.height;
    double shift = Items.shift(box, free, Side.TOP, Side.BOTTOM, align);
    box.move(0, down + above + shift);
  }
}
