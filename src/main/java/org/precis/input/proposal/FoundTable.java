package org.precis.input.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.precis.input.tree.Extent.Span;
import org.precis.sheet.Cell;

/** A table that was found on a sheet, with what it was taken for. */
final class FoundTable {

  /**
   * A column of numbers.
   *
   * @param name its heading as the pack reads it
   */
  record Column(int number, String name, UnitNote unit) {}

  /** What a sign in place of a number is taken for. */
  enum Meaning {
    NOT_STATED("not-stated", "not stated"),
    NOT_APPLICABLE("not-applicable", "not applicable"),
    ZERO("zero", "zero");

    private final String key;
    private final String words;

    Meaning(String key, String words) {
      this.key = key;
      this.words = words;
    }

    String key() {
      return key;
    }

    String words() {
      return words;
    }
  }

  final String sheet;
  final Span head;
  final Span rows;
  final Span columnSpan;
  String title = "";

  /** What stands above the title, such as the title of the sheet. */
  String heading = "";

  String label = "";

  /** The heading of a column of labels for several rows each, before that of the labels. */
  String groupLabel = "";

  boolean labelMissing;
  UnitNote unit = new UnitNote("", "", "", "");
  final List<Column> columns = new ArrayList<>();
  final List<String> skip = new ArrayList<>();
  final List<String> leftOut = new ArrayList<>();
  final Map<String, Meaning> signs = new TreeMap<>();
  final List<String> totals = new ArrayList<>();
  final List<String> notes = new ArrayList<>();
  boolean hidden;
  boolean rounding;
  boolean compared = true;
  String source = "";
  String until = "";

  /** Whether the sheet has other tables, so that only a range of cells tells this one apart. */
  boolean oneOfSeveral;

  FoundTable(String sheet, Span head, Span rows, Span columnSpan) {
    this.sheet = sheet;
    this.head = head;
    this.rows = rows;
    this.columnSpan = columnSpan;
  }

  /** The cells of the head and of the rows, as in {@code A4:F11}. */
  String area() {
    return corner(columnSpan.first(), head.first()) + ":" + corner(columnSpan.last(), rows.last());
  }

  /** The cells of the rows alone. */
  String rowsArea() {
    return corner(columnSpan.first(), rows.first()) + ":" + corner(columnSpan.last(), rows.last());
  }

  private static String corner(int column, int row) {
    return Cell.letters(column) + row;
  }

  /** Whether a cell of its sheet is in its rows. */
  boolean holds(int row, int column) {
    return rows.first() <= row
        && row <= rows.last()
        && columnSpan.first() <= column
        && column <= columnSpan.last();
  }
}
