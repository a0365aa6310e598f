package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.style.Border;
import org.precis.typeset.style.Display;
import org.precis.typeset.style.Side;

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

  TableGrid(Box table) {
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
        case TABLE_ROW -> row(child, null);
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
    if (table.style.collapsesBorders()) {
      collapse();
    }
  }

  int columns() {
    return columns;
  }

  private void group(Box group) {
    for (Box row : group.children) {
      row(row, group);
    }
  }

  private void column(Box column) {
    int span = span(column, "span");
    for (int i = 0; i < span; i++) {
      columnBoxes.add(column);
    }
    columns = Math.max(columns, columnBoxes.size());
  }

  private void row(Box row, Box group) {
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
          new Cell(box, number, at, Math.max(1, span(box, "rowspan")), span(box, "colspan"));
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
   * Gives each border between two cells to one of them, the winner, and takes it from the other
   * (CSS 2.2, 17.6.2.1). Half of it is not in either: a table whose borders do not collapse has the
   * same size.
   */
  private void collapse() {
    for (int r = 0; r < rows.size(); r++) {
      for (Cell cell : cells.get(r)) {
        Border[] own = new Border[4];
        for (Side side : Side.values()) {
          own[side.ordinal()] = edge(cell, side);
        }
        cell.box.borders = own;
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      for (Cell cell : cells.get(r)) {
        contend(cell, Side.BOTTOM, cell(cell.row + cell.rows, cell.column), Side.TOP);
        contend(cell, end(), cell(cell.row, cell.column + cell.columns), start());
      }
    }
    Border[] none = {Border.NONE, Border.NONE, Border.NONE, Border.NONE};
    table.borders = none;
    rows.forEach(row -> row.borders = none);
    groups.stream().filter(group -> group != null).forEach(group -> group.borders = none);
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
    if (second.width() > first.width()) {
      return second;
    }
    return first;
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
