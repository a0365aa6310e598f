package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.Picture;
import org.precis.typeset.flow.GridPlacement.Item;
import org.precis.typeset.flow.GridTracks.Aim;
import org.precis.typeset.flow.GridTracks.Asking;
import org.precis.typeset.style.BoxAlign;
import org.precis.typeset.style.Length;
import org.precis.typeset.style.Position;
import org.precis.typeset.style.Side;
import org.precis.typeset.style.Style;
import org.precis.typeset.style.Track;
import org.precis.typeset.style.Tracks;

/** Lays out grids (CSS Grid 2). */
final class Grids {

  private static final int COLUMN = 0;
  private static final int ROW = 1;

  private final Flow flow;

  Grids(Flow flow) {
    this.flow = flow;
  }

  /** The columns and rows of a grid, and its items in them. */
  private static final class Plan {
    final GridPlacement placement;
    final List<List<Track>> tracks = new ArrayList<>(2);
    final List<boolean[]> gone = new ArrayList<>(2);

    Plan(Box grid, double width, double height) {
      Style style = grid.style;
      int columns = repetitions(style.gridColumns(), width, style.columnGap());
      int rows = repetitions(style.gridRows(), height, style.rowGap());
      List<Track> named = padded(style.gridColumns().sizes(columns), style, COLUMN);
      List<Track> namedRows = padded(style.gridRows().sizes(rows), style, ROW);
      placement =
          new GridPlacement(
              grid,
              named.size(),
              namedRows.size(),
              style.gridColumns().names(columns),
              style.gridRows().names(rows));
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
    Plan plan = new Plan(grid, Double.NaN, Double.NaN);
    double gap = Edges.size(grid.style.columnGap(), Double.NaN);
    List<Asking> asking = widths(plan, Double.NaN);
    double min = plan.sized(COLUMN, gap, Double.NaN, Aim.LEAST, false, asking).sum();
    double max = plan.sized(COLUMN, gap, Double.NaN, Aim.GREATEST, false, asking).sum();
    return new double[] {min, Math.max(min, max)};
  }

  /** What the items ask of the columns. */
  private List<Asking> widths(Plan plan, double room) {
    List<Asking> asking = new ArrayList<>(plan.placement.items.size());
    for (Item item : plan.placement.items) {
      Box box = item.box;
      double margins = Widths.margins(box.style);
      double least = flow.widths().min(box) + margins;
      double most = Math.max(least, flow.widths().max(box) + margins);
      asking.add(
          new Asking(
              item.at[COLUMN], item.span[COLUMN], minimum(plan, item, least, room), least, most));
    }
    return asking;
  }

  /** The least width of an item, as far as its content decides it (CSS Grid 2, 6.6). */
  private static double minimum(Plan plan, Item item, double least, double room) {
    Style style = item.box.style;
    if (!style.width().isAuto() && !style.width().isRelative()) {
      return least;
    }
    double margins = Widths.margins(style);
    Edges edges = Edges.of(item.box, Double.NaN);
    if (!style.minWidth().isAuto() || style.clipsOverflow()) {
      double own = style.borderBox() ? 0 : edges.across();
      boolean known = Flow.isDefinite(style.minWidth(), Double.NaN);
      double given = known ? style.minWidth().of(0) + own : 0;
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
    Style style = grid.style;
    Plan plan = new Plan(grid, space.width(), space.height());
    for (Box child : grid.children) {
      if (child.style.position() == Position.ABSOLUTE) {
        flow.away(child, x, y);
      }
    }
    boolean keeps = flow.keep(grid);
    double gap = Edges.size(style.columnGap(), space.width());
    BoxAlign justify = style.justifyContent().plain();
    boolean stretches = justify == BoxAlign.NORMAL || justify == BoxAlign.STRETCH;
    GridTracks columns =
        plan.sized(COLUMN, gap, space.width(), Aim.GIVEN, stretches, widths(plan, space.width()));
    double[] lefts = starts(columns, plan.gone.get(COLUMN), gap, x, space.width(), justify);
    for (Item item : plan.placement.items) {
      measure(grid, item, lefts[item.at[COLUMN]], size(columns, lefts, item, COLUMN), y);
    }
    double[] lowered = lowered(grid, plan);
    List<Asking> heights = new ArrayList<>(plan.placement.items.size());
    for (int i = 0; i < plan.placement.items.size(); i++) {
      Item item = plan.placement.items.get(i);
      double margins = vertical(item.box, size(columns, lefts, item, COLUMN));
      double outer = item.box.height + margins + lowered[i];
      Style own = item.box.style;
      boolean shrinks = own.clipsOverflow() || !own.minHeight().isAuto();
      double least =
          shrinks && own.height().isAuto()
              ? Flow.limitedHeight(item.box, 0, new Space(0, Double.NaN)) + margins + lowered[i]
              : outer;
      heights.add(new Asking(item.at[ROW], item.span[ROW], least, outer, outer));
    }
    double rowGap = Edges.size(style.rowGap(), space.height());
    BoxAlign align = style.alignContent();
    boolean grows = align == BoxAlign.NORMAL || align == BoxAlign.STRETCH;
    // Rows take what a least height leaves, too
    double room = space.height();
    GridTracks rows = plan.sized(ROW, rowGap, room, Aim.GIVEN, grows, heights);
    double least = leastHeight(grid, space);
    if (Double.isNaN(room) && least > rows.sum()) {
      room = least;
      rows = plan.sized(ROW, rowGap, room, Aim.GIVEN, grows, heights);
    }
    double[] tops = starts(rows, plan.gone.get(ROW), rowGap, y, room, align);
    for (int i = 0; i < plan.placement.items.size(); i++) {
      Item item = plan.placement.items.get(i);
      double down = tops[item.at[ROW]] - y + lowered[i];
      Space area = new Space(size(columns, lefts, item, COLUMN), size(rows, tops, item, ROW));
      settle(grid, item.box, down, area);
    }
    if (keeps) {
      flow.release(grid);
    }
    return y + rows.sum();
  }

  /** The height of the content that {@code min-height} asks for; 0 if none. */
  static double leastHeight(Box box, Space space) {
    Length least = box.style.minHeight();
    if (!Flow.isDefinite(least, Double.NaN)) {
      return 0;
    }
    double edges = box.style.borderBox() ? Edges.of(box, space.width()).down() : 0;
    return Math.max(0, least.of(0) - edges);
  }

  private static double size(GridTracks tracks, double[] starts, Item item, int axis) {
    int last = item.at[axis] + item.span[axis] - 1;
    return starts[last] + tracks.sizes[last] - starts[item.at[axis]];
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
    boolean autoBefore = style.margin(Flow.start(grid)).isAuto();
    boolean autoAfter = style.margin(Flow.end(grid)).isAuto();
    BoxAlign align = justify(grid, box);
    double room = area - before - after;
    boolean fills = align == BoxAlign.STRETCH && !autoBefore && !autoAfter;
    double own = fills ? flow.borderWidth(box, area, room) : flow.shrunkWidth(box, area, room);
    if (fills && Flow.isTable(style.display()) && style.width().isAuto()) {
      own = Math.max(own, Flow.limited(box, room, area, Edges.of(box, area)));
    }
    double free = room - own;
    double shift = 0;
    if (autoBefore || autoAfter) {
      shift = autoBefore ? Math.max(0, free) / (autoAfter ? 2 : 1) : 0;
    } else if (align == BoxAlign.CENTER) {
      shift = free / 2;
    } else if (align == BoxAlign.END) {
      shift = free;
    }
    flow.layOut(box, left + before + shift, y, own, Double.NaN, new Space(area, Double.NaN), null);
  }

  private static BoxAlign justify(Box grid, Box box) {
    BoxAlign self = box.style.justifySelf();
    BoxAlign align = self == BoxAlign.AUTO ? grid.style.justifyItems() : self;
    if (align == BoxAlign.NORMAL) {
      return box instanceof Picture ? BoxAlign.START : BoxAlign.STRETCH;
    }
    return align;
  }

  private static BoxAlign align(Box grid, Box box) {
    BoxAlign self = box.style.alignSelf();
    BoxAlign align = self == BoxAlign.AUTO ? grid.style.alignItems() : self;
    return align == BoxAlign.NORMAL ? BoxAlign.STRETCH : align;
  }

  /** How far each item stands below the top of its row, so that baselines are at one height. */
  private static double[] lowered(Box grid, Plan plan) {
    List<Item> items = plan.placement.items;
    double[] depths = new double[items.size()];
    double[] deepest = new double[plan.placement.counts[ROW]];
    for (int i = 0; i < depths.length; i++) {
      Item item = items.get(i);
      if (align(grid, item.box) == BoxAlign.BASELINE) {
        double baseline = Lines.firstBaseline(item.box);
        depths[i] =
            (Double.isNaN(baseline) ? item.box.height : baseline - item.box.y)
                + Edges.size(item.box.style.margin(Side.TOP), Double.NaN);
        deepest[item.at[ROW]] = Math.max(deepest[item.at[ROW]], depths[i]);
      }
    }
    double[] lowered = new double[depths.length];
    for (int i = 0; i < depths.length; i++) {
      boolean lowers = align(grid, items.get(i).box) == BoxAlign.BASELINE;
      lowered[i] = lowers ? deepest[items.get(i).at[ROW]] - depths[i] : 0;
    }
    return lowered;
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
    BoxAlign align = align(grid, box);
    double room = area.height() - above - below;
    boolean stretches = align == BoxAlign.STRETCH && style.height().isAuto();
    if (stretches && !autoAbove && !autoBelow && !(box instanceof Picture)) {
      flow.stretch(box, Flow.limitedHeight(box, room, area), area);
    } else if (style.height().isRelative()) {
      flow.stretch(box, Flow.height(box, 0, Edges.of(box, area.width()), area), area);
    }
    double free = room - box.height;
    double shift =
        autoAbove || autoBelow
            ? autoAbove ? Math.max(0, free) / (autoBelow ? 2 : 1) : 0
            : switch (align) {
              case CENTER -> free / 2;
              case END -> free;
              default -> 0;
            };
    box.move(0, down + above + shift);
  }
}
