package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.GridAreas.Area;
import org.precis.typeset.value.GridLine;
import org.precis.typeset.value.Position;

/** Places the items of a grid in its columns and rows (CSS Grid 2, 8). */
final class GridPlacement {

  /** Lines have no higher numbers. */
  private static final int FARTHEST = 10_000;

  private static final int COLUMN = 0;
  private static final int ROW = 1;

  /** An item and the tracks it spans, by axis: columns, then rows. */
  static final class Item {
    final Box box;

    /** The first track that it is in; -1 until that is known. */
    final int[] at = {-1, -1};

    final int[] span = {1, 1};
    private final boolean[] placed = new boolean[2];

    Item(Box box) {
      this.box = box;
    }

    private int end(int axis) {
      return at[axis] + span[axis];
    }
  }

  final List<Item> items = new ArrayList<>();

  /** How many columns and rows there are. */
  final int[] counts = new int[2];

  /** How many columns and rows stand before those that the grid names. */
  final int[] before = new int[2];

  private final Box grid;

  /** The axis along which items follow one another, and the other, along which the grid grows. */
  private final int minor;

  private final int major;

  /** By track of the major axis: the tracks of the minor axis that are taken. */
  private final List<BitSet> taken = new ArrayList<>();

  /**
   * Places all items.
   *
   * @param columns how many columns the grid names
   * @param rows how many rows it names
   * @param columnNames the names of the lines between the columns
   * @param rowNames those between the rows
   */
  GridPlacement(
      Box grid,
      int columns,
      int rows,
      List<List<String>> columnNames,
      List<List<String>> rowNames) {
    this.grid = grid;
    minor = grid.style.gridFlowsByColumns() ? ROW : COLUMN;
    major = 1 - minor;
    for (Box child : Items.inOrder(grid)) {
      if (child.style.position() != Position.ABSOLUTE) {
        Item item = new Item(child);
        Style style = child.style;
        GridLine top = style.gridRowStart();
        GridLine foot = style.gridRowEnd();
        lines(item, COLUMN, style.gridColumnStart(), style.gridColumnEnd(), columns, columnNames);
        lines(item, ROW, top, foot, rows, rowNames);
        items.add(item);
      }
    }
    counts[COLUMN] = columns;
    counts[ROW] = rows;
    for (int axis = 0; axis < 2; axis++) {
      shift(axis);
    }
    place();
    for (Item item : items) {
      counts[major] = Math.max(counts[major], item.end(major));
    }
  }

  /** Leaves only so many rows: items beyond them stand in the last (CSS Grid 2, 9). */
  void keepWithin(int rows) {
    for (Item item : items) {
      item.at[ROW] = Math.max(0, Math.min(rows - 1, item.at[ROW] - before[ROW]));
      item.span[ROW] = Math.min(item.span[ROW], rows - item.at[ROW]);
    }
    counts[ROW] = rows;
    before[ROW] = 0;
  }

  // ------------------------------------------------------------------- lines

  private void lines(
      Item item, int axis, GridLine start, GridLine end, int tracks, List<List<String>> names) {
    boolean spansStart = start.isAuto() || start.span() > 0;
    boolean spansEnd = end.isAuto() || end.span() > 0;
    if (spansStart && spansEnd) {
      // A name cannot be found without a place to count from
      GridLine span = start.span() > 0 ? start : end;
      item.span[axis] = span.name().isEmpty() ? Math.max(1, span.span()) : 1;
      return;
    }
    int from;
    int to;
    if (spansStart) {
      to = line(end, tracks, names, axis, true);
      from = spanned(to, start, tracks, names, -1);
    } else {
      from = line(start, tracks, names, axis, false);
      to = spansEnd ? spanned(from, end, tracks, names, 1) : line(end, tracks, names, axis, true);
    }
    item.placed[axis] = true;
    item.at[axis] = Math.min(from, to);
    item.span[axis] = from == to ? 1 : Math.abs(to - from);
  }

  /** The line that a number or name means, where 0 is the first line of the named tracks. */
  private int line(GridLine line, int tracks, List<List<String>> names, int axis, boolean isEnd) {
    int number = line.number();
    if (line.name().isEmpty()) {
      return clamp(number > 0 ? number - 1 : tracks + 1 + number);
    }
    if (number == 0) {
      Area area = grid.style.gridAreas().areas().get(line.name());
      if (area != null) {
        return axis == COLUMN
            ? isEnd ? area.right() : area.left()
            : isEnd ? area.bottom() : area.top();
      }
      int side = named(names, line.name() + (isEnd ? "-end" : "-start"), 1);
      if (side >= 0) {
        return side;
      }
      number = 1;
    }
    Area area = areaOfLine(line.name());
    if (area != null && number == 1) {
      boolean end = line.name().endsWith("-end");
      return axis == COLUMN ? end ? area.right() : area.left() : end ? area.bottom() : area.top();
    }
    int found = named(names, line.name(), number);
    if (found >= 0) {
      return found;
    }
    // Lines beyond those of the grid have every name
    int count = count(names, line.name());
    return clamp(number > 0 ? tracks + number - count : number + count);
  }

  /** The area whose edges have a name that ends in {@code -start} or {@code -end}. */
  private Area areaOfLine(String name) {
    int dash = name.endsWith("-start") || name.endsWith("-end") ? name.lastIndexOf('-') : -1;
    return dash < 0 ? null : grid.style.gridAreas().areas().get(name.substring(0, dash));
  }

  /** The n-th line of a name, from the end if negative; -1 if there is none. */
  private static int named(List<List<String>> names, String name, int number) {
    int left = Math.abs(number);
    for (int i = 0; i < names.size(); i++) {
      int line = number > 0 ? i : names.size() - 1 - i;
      if (names.get(line).contains(name) && --left == 0) {
        return line;
      }
    }
    return -1;
  }

  private static int count(List<List<String>> names, String name) {
    int count = 0;
    for (List<String> line : names) {
      count += line.contains(name) ? 1 : 0;
    }
    return count;
  }

  private static int spanned(
      int from, GridLine span, int tracks, List<List<String>> names, int step) {
    int count = Math.max(1, span.span());
    if (span.name().isEmpty()) {
      return clamp(from + step * count);
    }
    int at = from;
    while (count > 0 && Math.abs(at) < FARTHEST) {
      at += step;
      boolean beyond = at < 0 || at > tracks || at >= names.size();
      count -= beyond || names.get(at).contains(span.name()) ? 1 : 0;
    }
    return clamp(at);
  }

  private static int clamp(int line) {
    return Math.max(-FARTHEST, Math.min(FARTHEST, line));
  }

  // ------------------------------------------------------------------ places

  /** Makes room for items before the tracks that the grid names. */
  private void shift(int axis) {
    int least = 0;
    for (Item item : items) {
      least = item.placed[axis] ? Math.min(least, item.at[axis]) : least;
    }
    before[axis] = -least;
    counts[axis] += before[axis];
    for (Item item : items) {
      if (item.placed[axis]) {
        item.at[axis] += before[axis];
        counts[axis] = Math.max(counts[axis], item.end(axis));
      } else {
        counts[axis] = Math.max(counts[axis], item.span[axis]);
      }
    }
    counts[axis] = Math.max(1, counts[axis]);
  }

  private void place() {
    boolean dense = grid.style.gridFlowsDensely();
    for (Item item : items) {
      if (item.placed[COLUMN] && item.placed[ROW]) {
        mark(item);
      }
    }
    List<Integer> ends = new ArrayList<>();
    for (Item item : items) {
      if (item.placed[major] && !item.placed[minor]) {
        while (ends.size() <= item.at[major]) {
          ends.add(0);
        }
        int at = dense ? 0 : ends.get(item.at[major]);
        while (!isFree(item, at, item.at[major])) {
          at++;
        }
        item.at[minor] = at;
        ends.set(item.at[major], item.end(minor));
        counts[minor] = Math.max(counts[minor], item.end(minor));
        mark(item);
      }
    }
    int across = 0;
    int along = 0;
    for (Item item : items) {
      if (item.placed[major]) {
        continue;
      }
      if (dense) {
        across = 0;
        along = 0;
      }
      if (item.placed[minor]) {
        along += item.at[minor] < across ? 1 : 0;
        across = item.at[minor];
        while (!isFree(item, across, along)) {
          along++;
        }
      } else {
        while (across + item.span[minor] > counts[minor] || !isFree(item, across, along)) {
          if (++across + item.span[minor] > counts[minor]) {
            across = 0;
            along++;
          }
        }
      }
      item.at[minor] = across;
      item.at[major] = along;
      mark(item);
    }
  }

  private boolean isFree(Item item, int across, int along) {
    for (int m = along; m < Math.min(taken.size(), along + item.span[major]); m++) {
      int next = taken.get(m).nextSetBit(across);
      if (next >= 0 && next < across + item.span[minor]) {
        return false;
      }
    }
    return true;
  }

  private void mark(Item item) {
    while (taken.size() < item.end(major)) {
      taken.add(new BitSet());
    }
    for (int m = item.at[major]; m < item.end(major); m++) {
      taken.get(m).set(item.at[minor], item.end(minor));
    }
  }
}
