package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.value.Border;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Side;

/** The rows and columns of a table, with the cells in them (HTML, 4.9.12; CSS 2.2, 17.5). */
final class TableGrid {

  private static final int MOST_SPANNED = 1000;

  /** A cell and the slots it takes. */
  static final class Cell {
    final Box box;
    final int row;
    final int column;
    int rows;
    final int columns;

    Cell(Box box, int row, int column, int rows, int columns) {
      this.box = box;
      this.row = row;
      this.column = column;
      this.rows = rows;
      this.columns = columns;
    }
  }

  final Box table;
  final List<Box> captions = new ArrayList<>();
  final List<Box> rows = new ArrayList<>();

  /** The group of each row; null for a row that stands in the table itself. */
  final List<Box> groups = new ArrayList<>();

  final List<List<Cell>> cells = new ArrayList<>();

  /** The boxes of {@code col}, each repeated by its span. */
  final List<Box> columnBoxes = new ArrayList<>();

  private final List<Cell[]> slots = new ArrayList<>();
  private int columns;

  /** Whether a cell begins in a column; null until asked. */
  private boolean[] starts;

  private TableGrid(Box table) {
    this.table = table;
    List<Box> foots = new ArrayList<>();
    for (Box child : table.children) {
      if (child.style.display() == Display.TABLE_HEADER_GROUP) {
        group(child);
      }
    }
    for (Box child : table.children) {
      switch (child.style.display()) {
        case TABLE_CAPTION -> captions.add(child);
        case TABLE_ROW_GROUP -> group(child);
        case TABLE_FOOTER_GROUP -> foots.add(child);
        case TABLE_ROW -> row(child, null, table.children.size());
        case TABLE_COLUMN -> column(child);
        case TABLE_COLUMN_GROUP -> child.children.forEach(this::column);
        default -> {}
      }
    }
    foots.forEach(this::group);
    for (int r = 0; r < rows.size(); r++) {
      for (Cell cell : cells.get(r)) {
        cell.rows = Math.min(cell.rows, rows.size() - r);
      }
    }
  }

  /** The grid of a table, whose borders are collapsed if it asks for that. */
  static TableGrid of(Box table) {
    TableGrid grid = new TableGrid(table);
    if (table.style.collapsesBorders() && !grid.isCollapsed()) {
      grid.collapse();
    }
    return grid;
  }

  /** Collapses the borders of a table, before its own are asked for. */
  static void collapse(Box box) {
    if (box.halves == null && box.isTable() && box.style.collapsesBorders()) {
      of(box);
    }
  }

  private boolean isCollapsed() {
    return table.halves != null
        && cells.stream().allMatch(row -> row.stream().allMatch(cell -> cell.box.halves != null));
  }

  int columns() {
    return rows.isEmpty() ? 0 : columns;
  }

  /**
   * Whether a column is only there as part of cells over several columns, and so has neither a
   * width nor a gap of its own (CSS Tables 3, 3.3).
   */
  boolean isMerged(int column) {
    boolean fixed = table.style.fixedTable() && !table.style.width().isAuto();
    boolean sized = column < columnBoxes.size() && !columnBoxes.get(column).style.width().isAuto();
    if (fixed || sized) {
      return false;
    }
    if (starts == null) {
      starts = new boolean[columns];
      for (List<Cell> row : cells) {
        for (Cell cell : row) {
          starts[cell.column] = true;
        }
      }
    }
    return !starts[column];
  }

  /** How many gaps stand before the columns of a span. */
  int gaps(int from, int count) {
    int gaps = 0;
    for (int c = from; c < from + count; c++) {
      gaps += isMerged(c) ? 0 : 1;
    }
    return gaps;
  }

  private void group(Box group) {
    int left = group.children.size();
    for (Box row : group.children) {
      row(row, group, left--);
    }
  }

  private void column(Box column) {
    int span = span(column, "span");
    for (int i = 0; i < span; i++) {
      columnBoxes.add(column);
    }
    columns = Math.max(columns, columnBoxes.size());
  }

  /**
   * @param left the number of rows from this to the end of its group, which no cell reaches beyond
   */
  private void row(Box row, Box group, int left) {
    int number = rows.size();
    rows.add(row);
    groups.add(group);
    List<Cell> inRow = new ArrayList<>(row.children.size());
    cells.add(inRow);
    int at = 0;
    for (Box box : row.children) {
      while (cell(number, at) != null) {
        at++;
      }
      Cell cell =
          new Cell(box, number, at, Math.min(left, span(box, "rowspan")), span(box, "colspan"));
      inRow.add(cell);
      for (int r = number; r < number + cell.rows; r++) {
        for (int c = at; c < at + cell.columns; c++) {
          put(r, c, cell);
        }
      }
      at += cell.columns;
    }
    columns = Math.max(columns, at);
  }

  private static int span(Box box, String attribute) {
    String value = box.anonymous ? null : box.element.attribute(attribute);
    return value == null || !value.strip().matches("\\d{1,4}")
        ? 1
        : Math.max(1, Math.min(MOST_SPANNED, Integer.parseInt(value.strip())));
  }

  private void put(int row, int column, Cell cell) {
    while (slots.size() <= row) {
      slots.add(new Cell[Math.max(columns, 4)]);
    }
    Cell[] inRow = slots.get(row);
    if (inRow.length <= column) {
      inRow = java.util.Arrays.copyOf(inRow, column * 2);
      slots.set(row, inRow);
    }
    inRow[column] = cell;
  }

  /** The cell in a slot, or null. */
  Cell cell(int row, int column) {
    if (row < 0 || row >= slots.size() || column < 0 || column >= slots.get(row).length) {
      return null;
    }
    return slots.get(row)[column];
  }

  // -------------------------------------------------------- collapsed borders

  /**
   * Gives each border between two cells to one of them, the winner, and takes it from the other;
   * half of it is in either (CSS 2.2, 17.6.2).
   */
  private void collapse() {
    for (int r = 0; r < rows.size(); r++) {
      for (Cell cell : cells.get(r)) {
        Border[] own = new Border[4];
        for (Side side : Side.values()) {
          own[side.ordinal()] = edge(cell, side);
        }
        cell.box.borders = own;
        cell.box.halves = new double[4];
      }
    }
    double[] outer = new double[4];
    for (int r = 0; r < rows.size(); r++) {
      for (Cell cell : cells.get(r)) {
        contend(cell, Side.BOTTOM, cell(cell.row + cell.rows, cell.column), Side.TOP);
        contend(cell, end(), cell(cell.row, cell.column + cell.columns), start());
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      for (Cell cell : cells.get(r)) {
        halve(cell, outer);
      }
    }
    Border[] none = {Border.NONE, Border.NONE, Border.NONE, Border.NONE};
    double[] nothing = new double[4];
    table.borders = none;
    table.halves = outer;
    for (Box row : rows) {
      row.borders = none;
      row.halves = nothing;
    }
    for (Box group : groups) {
      if (group != null) {
        group.borders = none;
        group.halves = nothing;
      }
    }
  }

  /**
   * Half of the widest border on each side is in a cell, and half of the outer ones in the table.
   */
  private void halve(Cell cell, double[] outer) {
    for (Side side : Side.values()) {
      int s = side.ordinal();
      double width = cell.box.borders[s].width();
      boolean across = side == Side.LEFT || side == Side.RIGHT;
      int count = across ? cell.rows : cell.columns;
      boolean outermost = true;
      for (int i = 0; i < count; i++) {
        Cell other =
            switch (side) {
              case LEFT, RIGHT ->
                  cell(
                      cell.row + i,
                      (side == Side.LEFT) == table.style.rightToLeft()
                          ? cell.column + cell.columns
                          : cell.column - 1);
              case TOP -> cell(cell.row - 1, cell.column + i);
              case BOTTOM -> cell(cell.row + cell.rows, cell.column + i);
            };
        if (other != null) {
          outermost = false;
          width = Math.max(width, other.box.borders[facing(side).ordinal()].width());
        }
      }
      cell.box.halves[s] = width / 2;
      if (outermost) {
        outer[s] = Math.max(outer[s], width / 2);
      }
    }
  }

  private static Side facing(Side side) {
    return switch (side) {
      case LEFT -> Side.RIGHT;
      case RIGHT -> Side.LEFT;
      case TOP -> Side.BOTTOM;
      case BOTTOM -> Side.TOP;
    };
  }

  /** The side of the first column. */
  private Side start() {
    return table.style.rightToLeft() ? Side.RIGHT : Side.LEFT;
  }

  /** The side of the last column. */
  private Side end() {
    return table.style.rightToLeft() ? Side.LEFT : Side.RIGHT;
  }

  /** The strongest of the borders of a cell, its row, group and table that meet at its side. */
  private Border edge(Cell cell, Side side) {
    Border border = cell.box.style.border(side);
    boolean vertical = side == Side.LEFT || side == Side.RIGHT;
    int last = cell.row + cell.rows - 1;
    int row = side == Side.BOTTOM ? last : cell.row;
    boolean atSide =
        side == start() ? cell.column == 0 : side == end() && cell.column + cell.columns >= columns;
    if (!vertical || atSide) {
      border = stronger(border, rows.get(row).style.border(side));
    }
    Box group = groups.get(row);
    boolean atGroup =
        side == Side.TOP
            ? row == 0 || groups.get(row - 1) != group
            : side == Side.BOTTOM ? row + 1 == rows.size() || groups.get(row + 1) != group : atSide;
    if (group != null && atGroup) {
      border = stronger(border, group.style.border(side));
    }
    boolean atTable =
        side == Side.TOP ? row == 0 : side == Side.BOTTOM ? row + 1 == rows.size() : atSide;
    return atTable ? stronger(border, table.style.border(side)) : border;
  }

  private static Border stronger(Border first, Border second) {
    boolean wider = second.width() > first.width();
    boolean same = second.width() == first.width();
    return wider || same && second.line().ordinal() > first.line().ordinal() ? second : first;
  }

  private static void contend(Cell cell, Side side, Cell other, Side facing) {
    if (other == null) {
      return;
    }
    Border[] mine = cell.box.borders;
    Border[] theirs = other.box.borders;
    if (theirs[facing.ordinal()].width() > mine[side.ordinal()].width()) {
      mine[side.ordinal()] = Border.NONE;
    } else {
      theirs[facing.ordinal()] = Border.NONE;
    }
  }
}
