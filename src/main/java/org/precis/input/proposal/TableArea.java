package org.precis.input.proposal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.precis.input.tree.Extent;
import org.precis.input.tree.Extent.Span;
import org.precis.sheet.Area;
import org.precis.sheet.Cell;

/**
 * Where a table is on its sheet.
 *
 * @param around the rows of the sheet, or of the strip of columns that has the table
 * @param titles the rows above its head that belong to no other table
 * @param sharesTitle whether they are those of the tables beside it as well
 * @param head the rows of its headings; that of the first row if it has none
 * @param rows of its body, from the first to the last
 * @param columns the first and the last
 * @param whole the last row of the longer table that it is a part of, or 0
 * @param section the heading among the rows that tells it from other parts, or ""
 * @param inRange whether only a range of cells tells it apart from others
 */
record TableArea(
    SheetRows around,
    SheetRows titles,
    boolean sharesTitle,
    Span head,
    Span rows,
    Span columns,
    int whole,
    String section,
    boolean inRange) {

  /** Some of its rows as a table of their own. */
  TableArea part(Span some, String name) {
    return new TableArea(around, titles, sharesTitle, head, some, columns, rows.last(), name, true);
  }

  TableArea ranged(boolean ranged) {
    return new TableArea(
        around, titles, sharesTitle, head, rows, columns, whole, section, inRange || ranged);
  }

  Grid grid() {
    return around.grid();
  }

  SheetCells cells() {
    return around.cells();
  }

  boolean hasHead() {
    return head.first() < rows.first();
  }

  boolean isPart() {
    return whole > 0;
  }

  /** The rows of the body that show something, hidden ones too. */
  List<Integer> all() {
    return around.rows().stream().filter(rows::holds).toList();
  }

  /** The rows of the body that are not hidden. */
  List<Integer> body() {
    return all().stream().filter(row -> !grid().isHidden(row)).toList();
  }

  /** The rows below the head, down to the last of the table, that are not hidden. */
  List<Integer> belowHead() {
    int first = isPart() || !hasHead() ? rows.first() : head.last() + 1;
    return around.rows().stream()
        .filter(row -> first <= row && row <= rows.last() && !grid().isHidden(row))
        .toList();
  }

  /** The columns that show something in a row. */
  List<Integer> filled(int row) {
    return grid().columns(row, columns.first(), columns.last());
  }

  /** The heading of a column as the pack will read it; "" if there is none. */
  String heading(int column) {
    if (!hasHead()) {
      return "";
    }
    Set<String> parts = new LinkedHashSet<>();
    for (int row = head.first(); row <= head.last(); row++) {
      String part = part(row, column);
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return String.join(Extent.JOINT, parts);
  }

  private String part(int row, int column) {
    String own = grid().text(row, column);
    if (!own.isEmpty()) {
      return own;
    }
    boolean merges = false;
    for (Area area : grid().mergedIn(head.first(), row)) {
      merges |= area.firstRow() == row && area.lastColumn() > area.firstColumn();
      if (area.holds(row, column)) {
        return grid().text(area.firstRow(), area.firstColumn());
      }
    }
    if (merges || row == head.last()) {
      return "";
    }
    for (int left = column - 1; left > columns.first(); left--) {
      if (!grid().text(row, left).isEmpty()) {
        return grid().text(row, left);
      }
    }
    return "";
  }

  /** The cells of the rows alone. */
  String range() {
    return new Area(rows.first(), columns.first(), rows.last(), columns.last()).toString();
  }

  /** The lines and columns of a file of lines that are around it, which the pack leaves out. */
  List<String> linesAround(boolean hasEnd, List<String> skipped) {
    List<String> around = new ArrayList<>();
    List<Integer> all = grid().rows();
    addRows(head.last() + 1, rows.first() - 1, skipped, around);
    if (!hasEnd) {
      addRows(rows.last() + 1, all.get(all.size() - 1), skipped, around);
    }
    int width = all.stream().mapToInt(row -> grid().cells().get(row).lastKey()).max().orElse(0);
    addColumns(1, columns.first() - 1, around);
    addColumns(columns.last() + 1, width, around);
    return around;
  }

  private void addRows(int first, int last, List<String> skipped, List<String> to) {
    grid().rows().stream()
        .filter(row -> first <= row && row <= last && !skipped.contains(String.valueOf(row)))
        .findFirst()
        .ifPresent(row -> to.add(new Span(row, last).toString()));
  }

  private static void addColumns(int first, int last, List<String> to) {
    if (first <= last) {
      String letters = Cell.letters(first);
      to.add(first == last ? letters : letters + "-" + Cell.letters(last));
    }
  }
}
