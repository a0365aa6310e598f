package org.precis.input.proposal;

import java.util.List;
import org.precis.input.table.TablesReader;
import org.precis.language.Sense;
import org.precis.quantity.NumberType;

/**
 * A table as it is proposed.
 *
 * @param read what is read of it on its sheet
 * @param title or ""
 * @param rows what its rows are called, as a pack reads them
 * @param columns of numbers
 */
record ProposedTable(ReadTable read, String title, List<String> rows, List<Column> columns) {

  /**
   * A column of numbers.
   *
   * @param heading as the sheet has it
   * @param label as it is printed
   * @param unit or ""
   * @param zeros the power of ten by which its numbers are multiplied
   * @param why why it is not in the unit of the table, or ""
   */
  record Column(
      String heading,
      String label,
      String unit,
      int zeros,
      NumberType type,
      boolean percent,
      String why) {

    Column of(NumberType other) {
      return new Column(heading, label, unit, zeros, other, percent, why);
    }

    boolean isIn(Column other) {
      return unit.equals(other.unit) && zeros == other.zeros;
    }
  }

  TableArea area() {
    return read.area();
  }

  /** How large it is, in words. */
  String size() {
    return count(rows.size(), "row") + " and " + count(columns.size(), "column");
  }

  private static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /** Whether it has more rows than can be printed. */
  boolean isLong() {
    return rows.size() > TablesReader.MOST_SHOWN;
  }

  /** The labels of rows that have what no other has, such as <em>Other regions</em>. */
  List<String> rest() {
    return rows.stream()
        .filter(row -> read.area().cells().words().has(Sense.REST, row))
        .distinct()
        .toList();
  }
}
