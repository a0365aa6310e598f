package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.style.BoxAlign;
import org.precis.typeset.style.GridLine;
import org.precis.typeset.style.Position;
import org.precis.typeset.style.Side;
import org.precis.typeset.style.Track;

/** Lays out grids (CSS Grid 2): named columns, rows as needed, items placed row by row. */
final class Grids {

  private static final Track AUTO =
      new Track(org.precis.typeset.style.Length.AUTO, org.precis.typeset.style.Length.AUTO, 0);

  private final Flow flow;

  Grids(Flow flow) {
    this.flow = flow;
  }

  /** An item and the tracks it spans. */
  private record Item(Box box, int column, int row, int columns, int rows) {}

  /** Places the items (CSS Grid 2, 8.5, sparse, by rows). */
  private static List<Item> place(Box grid) {
    int columns = Math.max(1, grid.style.gridColumns().size());
    List<boolean[]> taken = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    int atRow = 0;
    int atColumn = 0;
    for (Box child : grid.children) {
      if (child.style.position() == Position.ABSOLUTE) {
        continue;
      }
      int wide =
          Math.min(
              columns, span(child.style.gridColumnStart(), child.style.gridColumnEnd(), columns));
      int high =
          span(child.style.gridRowStart(), child.style.gridRowEnd(), grid.style.gridRows().size());
      int column = start(child.style.gridColumnStart(), child.style.gridColumnEnd(), columns, wide);
      int row =
          start(
              child.style.gridRowStart(),
              child.style.gridRowEnd(),
              grid.style.gridRows().size(),
              high);
      if (row >= 0 && column >= 0) {
        // Both are given: wherever the others are
        column = Math.min(column, columns - wide);
      } else {
        int r = row >= 0 ? row : atRow;
        int c = column >= 0 ? column : row >= 0 ? 0 : atColumn;
        if (column >= 0 && row < 0 && column < atColumn) {
          r++;
        }
        while (c + wide > columns || !isFree(taken, r, c, high, wide)) {
          if (column >= 0) {
            r++;
          } else if (++c + wide > columns) {
            c = 0;
            r += row >= 0 ? 0 : 1;
            if (row >= 0) {
              break;
            }
          }
        }
        row = r;
        column = c;
        if (column >= 0 && row >= atRow) {
          atRow = row;
          atColumn = column + wide;
        }
      }
      mark(taken, row, column, high, wide, columns);
      items.add(new Item(child, column, row, wide, high));
    }
    return items;
  }

  private static int span(GridLine start, GridLine end, int tracks) {
    int from = line(start, tracks);
    int to = line(end, tracks);
    if (from > 0 && to > 0) {
      return Math.max(1, Math.abs(to - from));
    }
    return Math.max(1, Math.max(start.span(), end.span()));
  }

  /** The number of a line counted from the start; 0 if it is not given. */
  private static int line(GridLine line, int tracks) {
    return line.number() < 0 ? Math.max(1, tracks + 2 + line.number()) : line.number();
  }

  private static int start(GridLine start, GridLine end, int tracks, int span) {
    int from = line(start, tracks);
    int to = line(end, tracks);
    if (from > 0) {
      return to > 0 ? Math.min(from, to) - 1 : from - 1;
    }
    return to > 0 ? Math.max(0, to - span - 1) : -1;
  }

  private static boolean isFree(List<boolean[]> taken, int row, int column, int high, int wide) {
    for (int r = row; r < Math.min(row + high, taken.size()); r++) {
      for (int c = column; c < column + wide; c++) {
        if (taken.get(r)[c]) {
          return false;
        }
      }
    }
    return true;
  }

  private static void mark(
      List<boolean[]> taken, int row, int column, int high, int wide, int columns) {
    while (taken.size() < row + high) {
      taken.add(new boolean[columns]);
    }
    for (int r = row; r < row + high; r++) {
      Arrays.fill(taken.get(r), column, Math.min(columns, column + wide), true);
    }
  }

  double[] contentWidths(Box grid) {
    List<Item> items = place(grid);
    double gaps = Edges.size(grid.style.columnGap(), Double.NaN) * (columns(grid) - 1);
    double min = 0;
    double max = 0;
    for (int c = 0; c < columns(grid); c++) {
      double[] size = base(grid, items, c, Double.NaN);
      min += size[0];
      max += Math.max(size[0], size[1]);
    }
    return new double[] {min + gaps, max + gaps};
  }

  private static int columns(Box grid) {
    return Math.max(1, grid.style.gridColumns().size());
  }

  private static Track column(Box grid, int number) {
    List<Track> tracks = grid.style.gridColumns();
    return number < tracks.size() ? tracks.get(number) : AUTO;
  }

  /** The least and the greatest size of a column. */
  private double[] base(Box grid, List<Item> items, int number, double base) {
    Track track = column(grid, number);
    double min = 0;
    double max = 0;
    for (Item item : items) {
      if (item.columns() == 1 && item.column() == number) {
        double margins = Widths.margins(item.box().style);
        min = Math.max(min, flow.widths().min(item.box()) + margins);
        max = Math.max(max, flow.widths().max(item.box()) + margins);
      }
    }
    boolean given = track.min() != null && !track.min().isAuto() && !unknown(track.min(), base);
    double least = given ? track.min().of(base) : track.min() == null ? max : min;
    if (track.fraction() > 0) {
      return new double[] {least, Math.max(least, max)};
    }
    boolean ends = track.max() != null && !track.max().isAuto() && !unknown(track.max(), base);
    return new double[] {
      least, ends ? Math.max(least, track.max().of(base)) : Math.max(least, max)
    };
  }

  private static boolean unknown(org.precis.typeset.style.Length length, double base) {
    return length.isRelative() && Double.isNaN(base);
  }

  /** Lays out the items; returns their foot. */
  double layOut(Box grid, double x, double y, double width) {
    for (Box child : grid.children) {
      if (child.style.position() == Position.ABSOLUTE) {
        flow.away(child, x, y);
      }
    }
    List<Item> items = place(grid);
    double gap = Edges.size(grid.style.columnGap(), width);
    double[] widths = widths(grid, items, width, gap);
    double[] lefts = new double[widths.length];
    double at = x;
    for (int c = 0; c < widths.length; c++) {
      lefts[c] = at;
      at += widths[c] + gap;
    }
    return rows(grid, items, lefts, widths, y, width, gap);
  }

  /** Sizes the columns (CSS Grid 2, 11.4 to 11.8). */
  private double[] widths(Box grid, List<Item> items, double width, double gap) {
    int count = columns(grid);
    double[] sizes = new double[count];
    double[] limits = new double[count];
    double fractions = 0;
    double free = width - gap * (count - 1);
    for (int c = 0; c < count; c++) {
      double[] size = base(grid, items, c, width);
      sizes[c] = size[0];
      limits[c] = size[1];
      fractions += column(grid, c).fraction();
    }
    for (Item item : items) {
      widen(grid, item, sizes, gap);
    }
    for (double size : sizes) {
      free -= size;
    }
    if (fractions > 0) {
      share(grid, sizes, width - gap * (count - 1));
      return sizes;
    }
    grow(sizes, limits, free);
    stretch(grid, sizes, width - gap * (count - 1));
    return sizes;
  }

  /** An item over several columns that is wider than they are widens those that may grow. */
  private void widen(Box grid, Item item, double[] sizes, double gap) {
    if (item.columns() == 1) {
      return;
    }
    double has = gap * (item.columns() - 1);
    int open = 0;
    for (int c = item.column(); c < item.column() + item.columns(); c++) {
      has += sizes[c];
      Track track = column(grid, c);
      open += track.min() == null || track.min().isAuto() ? 1 : 0;
    }
    double needed = flow.widths().min(item.box()) + Widths.margins(item.box().style);
    for (int c = item.column();
        open > 0 && needed > has && c < item.column() + item.columns();
        c++) {
      Track track = column(grid, c);
      if (track.min() == null || track.min().isAuto()) {
        sizes[c] += (needed - has) / open;
      }
    }
  }

  /** Gives what the other columns leave to those in {@code fr}, none less than its base. */
  private static void share(Box grid, double[] sizes, double room) {
    boolean[] held = new boolean[sizes.length];
    while (true) {
      double free = room;
      double fractions = 0;
      for (int c = 0; c < sizes.length; c++) {
        double fraction = column(grid, c).fraction();
        if (fraction > 0 && !held[c]) {
          fractions += fraction;
        } else {
          free -= sizes[c];
        }
      }
      if (fractions == 0) {
        return;
      }
      double one = Math.max(0, free) / Math.max(1, fractions);
      boolean again = false;
      for (int c = 0; c < sizes.length; c++) {
        double fraction = column(grid, c).fraction();
        if (fraction > 0 && !held[c] && one * fraction < sizes[c] - Flow.EPSILON) {
          held[c] = true;
          again = true;
        }
      }
      if (!again) {
        for (int c = 0; c < sizes.length; c++) {
          double fraction = column(grid, c).fraction();
          if (fraction > 0 && !held[c]) {
            sizes[c] = one * fraction;
          }
        }
        return;
      }
    }
  }

  private static void grow(double[] sizes, double[] limits, double free) {
    double left = free;
    for (int round = 0; round < sizes.length && left > Flow.EPSILON; round++) {
      int open = 0;
      for (int c = 0; c < sizes.length; c++) {
        open += sizes[c] < limits[c] - Flow.EPSILON ? 1 : 0;
      }
      if (open == 0) {
        return;
      }
      double each = left / open;
      for (int c = 0; c < sizes.length; c++) {
        if (sizes[c] < limits[c] - Flow.EPSILON) {
          double more = Math.min(each, limits[c] - sizes[c]);
          sizes[c] += more;
          left -= more;
        }
      }
    }
  }

  private static void stretch(Box grid, double[] sizes, double room) {
    BoxAlign justify = grid.style.justifyContent();
    if (justify != BoxAlign.NORMAL && justify != BoxAlign.STRETCH) {
      return;
    }
    double free = room;
    int open = 0;
    for (int c = 0; c < sizes.length; c++) {
      free -= sizes[c];
      open += isAuto(column(grid, c)) ? 1 : 0;
    }
    for (int c = 0; free > 0 && open > 0 && c < sizes.length; c++) {
      if (isAuto(column(grid, c))) {
        sizes[c] += free / open;
      }
    }
  }

  private static boolean isAuto(Track track) {
    return track.max() != null && track.max().isAuto() && track.fraction() == 0;
  }

  private double rows(
      Box grid,
      List<Item> items,
      double[] lefts,
      double[] widths,
      double y,
      double width,
      double gap) {
    int count = grid.style.gridRows().size();
    for (Item item : items) {
      count = Math.max(count, item.row() + item.rows());
    }
    double[] heights = new double[count];
    for (int r = 0; r < Math.min(count, grid.style.gridRows().size()); r++) {
      Track track = grid.style.gridRows().get(r);
      if (track.min() != null && !track.min().isAuto() && !track.min().isRelative()) {
        heights[r] = track.min().of(0);
      }
    }
    double rowGap = Edges.size(grid.style.rowGap(), width);
    for (int pass = 0; pass < 2; pass++) {
      for (Item item : items) {
        if (item.rows() == 1 == (pass == 0)) {
          measure(item, lefts, widths, gap, width, y);
          fit(item, heights, rowGap, width);
        }
      }
    }
    double[] tops = new double[count + 1];
    double at = y;
    for (int r = 0; r < count; r++) {
      tops[r] = at;
      at += heights[r] + (r + 1 < count ? rowGap : 0);
    }
    tops[count] = at;
    for (Item item : items) {
      double bottom = tops[item.row() + item.rows() - 1] + heights[item.row() + item.rows() - 1];
      settle(grid, item, tops[item.row()], bottom, width);
    }
    return at;
  }

  private void measure(
      Item item, double[] lefts, double[] widths, double gap, double base, double y) {
    Box box = item.box();
    double room = gap * (item.columns() - 1);
    for (int c = item.column(); c < item.column() + item.columns(); c++) {
      room += widths[c];
    }
    double left = Edges.size(box.style.margin(Side.LEFT), base);
    double right = Edges.size(box.style.margin(Side.RIGHT), base);
    double own = flow.borderWidth(box, room, room - left - right);
    flow.layOut(box, lefts[item.column()] + left, y, own, null);
  }

  private static void fit(Item item, double[] heights, double gap, double base) {
    Box box = item.box();
    double needed =
        box.height
            + Edges.size(box.style.margin(Side.TOP), base)
            + Edges.size(box.style.margin(Side.BOTTOM), base);
    double has = gap * (item.rows() - 1);
    for (int r = item.row(); r < item.row() + item.rows(); r++) {
      has += heights[r];
    }
    if (needed > has) {
      heights[item.row() + item.rows() - 1] += needed - has;
    }
  }

  private static void settle(Box grid, Item item, double top, double bottom, double base) {
    Box box = item.box();
    double above = Edges.size(box.style.margin(Side.TOP), base);
    double below = Edges.size(box.style.margin(Side.BOTTOM), base);
    double free = bottom - top - above - below - box.height;
    BoxAlign self = box.style.alignSelf();
    BoxAlign align = self == BoxAlign.AUTO ? grid.style.alignItems() : self;
    double shift =
        switch (align) {
          case CENTER -> free / 2;
          case END -> free;
          default -> 0;
        };
    box.move(0, top + above + shift - box.y);
    boolean stretches = align == BoxAlign.NORMAL || align == BoxAlign.STRETCH;
    if (stretches && box.style.height().isAuto()) {
      box.height += Math.max(0, free);
    }
  }
}
