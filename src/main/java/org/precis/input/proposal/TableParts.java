package org.precis.input.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.precis.input.proposal.FoundTable.Column;
import org.precis.sheet.Cell;

/** Whether a table is several, which headings among its rows or above its columns tell apart. */
final class TableParts {

  private static final int MOST_PARTS = 12;

  private static final int MOST_COLUMNS = 6;

  private static final Pattern YEAR_BELOW =
      Pattern.compile("(?:, [^,]*)?, (?:19|20)[0-9]{2}(?![0-9]).{0,8}");

  private final SheetCells cells;
  private final TableTotals tableTotals;

  TableParts(SheetCells cells, TableTotals tableTotals) {
    this.cells = cells;
    this.tableTotals = tableTotals;
  }

  /** Whether only the headings among its rows tell some rows of a table from others. */
  boolean hasLabelsTwice(FoundTable table, List<Integer> rows) {
    List<String> labels =
        rows.stream()
            .filter(row -> table.rows.first() <= row && row <= table.rows.last())
            .filter(row -> !table.headings.contains(row))
            .map(row -> cells.text(row, labels(table)))
            .toList();
    return !table.headings.isEmpty()
        && table.headings.size() <= MOST_PARTS
        && new TreeSet<>(labels).size() < labels.size();
  }

  /**
   * Whether all rows of a table are indented below headings, of which each has several: a row that
   * lost its heading could not say what it is part of.
   */
  boolean isInIndentedParts(FoundTable table, List<Integer> rows) {
    int column = labels(table);
    List<Integer> body =
        rows.stream().filter(row -> table.head.last() < row && row <= table.rows.last()).toList();
    int most = table.headings.stream().mapToInt(row -> cells.indent(row, column)).max().orElse(0);
    int after = 0;
    for (int i = 0; i < body.size(); i++) {
      boolean heading = table.headings.contains(body.get(i));
      if (heading && i > 0 && after < 2
          || i == 0 && !heading
          || !heading && cells.indent(body.get(i), column) <= most) {
        return false;
      }
      after = heading ? 0 : after + 1;
    }
    return after > 1 && table.headings.size() > 1 && table.headings.size() <= MOST_PARTS;
  }

  /** Whether headings, each with several rows, follow a total: they divide the same once more. */
  boolean hasPartsBelowTotal(FoundTable table, List<Integer> rows) {
    int parts = table.headings.size();
    if (parts == 0 || parts > MOST_PARTS) {
      return false;
    }
    int column = labels(table);
    List<Integer> body =
        rows.stream()
            .filter(row -> table.rows.first() <= row && row <= table.rows.last())
            .filter(row -> !cells.isHidden(row))
            .toList();
    int from = Math.max(0, body.indexOf(table.headings.get(0)));
    int after = 2;
    boolean ended = false;
    for (int row : body.subList(from, body.size())) {
      boolean heading = table.headings.contains(row);
      if (heading ? after < 2 : ended) {
        return false;
      }
      after = heading ? 0 : after + 1;
      ended = !heading && RowWords.isTotal(cells.text(row, column));
    }
    // a single heading below nothing but a total says what follows: of which
    return from > (parts == 1 ? 2 : 0)
        && after > 1
        && RowWords.isTotal(cells.text(body.get(from - 1), column));
  }

  /**
   * Whether the rows below each of several headings end in their sum, and no sum of all follows:
   * they are different things, such as income and expenditure.
   */
  boolean hasTotalOfEachPart(FoundTable table, List<Integer> rows) {
    List<Integer> part = new ArrayList<>();
    List<Integer> all = new ArrayList<>();
    int parts = 0;
    int sums = 0;
    for (int row : rows) {
      if (row <= table.head.last() || row > table.rows.last() || cells.isHidden(row)) {
        continue;
      }
      if (table.headings.contains(row)) {
        parts++;
        part.clear();
        continue;
      }
      if (table.skip.contains(String.valueOf(row))) {
        continue;
      }
      part.add(row);
      all.add(row);
      if (part.size() > 2 && sums < parts && tableTotals.isSum(table, row, part)) {
        sums++;
        all.remove(all.size() - 1);
      }
    }
    return parts > 1
        && parts <= MOST_PARTS
        && sums == parts
        && !tableTotals.isSum(table, table.rows.last(), all);
  }

  /**
   * The upper headings of the columns, if each has the same years below it and all together are
   * more columns than a page has room for.
   */
  static List<String> groups(FoundTable table) {
    Map<String, List<String>> below = new LinkedHashMap<>();
    for (Column column : table.columns) {
      int joint = column.name().indexOf(TableColumns.JOINT);
      if (joint < 0 || !YEAR_BELOW.matcher(column.name().substring(joint)).matches()) {
        return List.of();
      }
      below
          .computeIfAbsent(column.name().substring(0, joint), unused -> new ArrayList<>())
          .add(column.name().substring(joint));
    }
    boolean alike = below.values().stream().distinct().count() == 1;
    boolean several = below.size() > 1 && below.size() <= MOST_PARTS;
    boolean wide = table.columns.size() > MOST_COLUMNS && table.columns.size() > 2 * below.size();
    return alike && several && wide ? List.copyOf(below.keySet()) : List.of();
  }

  /** Leaves out the columns below other upper headings, and this heading of those below it. */
  static void keepGroup(FoundTable table) {
    String start = table.group + TableColumns.JOINT;
    int from = 0;
    int to = 0;
    for (Column column : table.columns) {
      if (column.name().startsWith(start)) {
        continue;
      }
      if (column.number() != to + 1) {
        skip(table, from, to);
        from = column.number();
      }
      to = column.number();
    }
    skip(table, from, to);
    table.columns.removeIf(column -> !column.name().startsWith(start));
    table.columns.replaceAll(
        column ->
            new Column(
                column.number(),
                column.name(),
                column.unit().labelled(column.unit().label().substring(start.length())),
                column.percent()));
  }

  private static void skip(FoundTable table, int from, int to) {
    if (from > 0) {
      String last = to > from ? "-" + Cell.letters(to) : "";
      table.skip.add(Cell.letters(from) + last);
    }
  }

  /** Whether headings among the rows say in which units the rows below them are. */
  boolean isInUnitsOfHeadings(FoundTable table) {
    return table.headings.size() <= MOST_PARTS
        && table.headings.stream()
            .map(row -> cells.text(row, cells.columns(row, 1, Integer.MAX_VALUE).get(0)))
            .flatMap(heading -> UnitNote.inHeading(heading).stream())
            .anyMatch(unit -> !unit.words().isEmpty());
  }

  /** The column by which rows are told apart. */
  private static int labels(FoundTable table) {
    return table.groupColumns.isEmpty() && table.labelColumn > 0
        ? table.labelColumn
        : table.columnSpan.first();
  }
}
