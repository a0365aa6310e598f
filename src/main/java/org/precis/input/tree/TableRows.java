package org.precis.input.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;

/**
 * Builds the rows of a table, in any file format: a header, then rows of cells, made into mappings
 * from column to cell.
 */
final class TableRows {

  private final Report report;
  private final List<Node> rows = new ArrayList<>();
  private List<Node.Scalar> head = List.of();
  private final Set<Integer> nameless = new TreeSet<>();

  TableRows(Report report) {
    this.report = report;
  }

  /** Adds unnamed columns up to this number. */
  void widen(int columns, IntFunction<Node.Scalar> nameless) {
    while (head.size() < columns) {
      head.add(nameless.apply(head.size() + 1));
    }
  }

  /**
   * Takes the head, in which no heading may be given twice.
   *
   * @param columns where each cell is in the file, from 1
   */
  void head(List<Node.Scalar> cellsOfHead, List<Integer> columns) {
    List<Node.Scalar> names = new ArrayList<>();
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (int i = 0; i < cellsOfHead.size(); i++) {
      Node.Scalar name = cellsOfHead.get(i);
      Integer first = name.isBlank() ? null : seen.putIfAbsent(name.text(), i);
      if (first != null) {
        String column = columnName(cellsOfHead.get(first).place(), columns.get(first));
        String hint = "rename or delete one; the first heads column " + column;
        report.addHinted(Fault.DUPLICATE_KEY, name.place(), hint, name.text());
      }
      names.add(first == null ? name : new Node.Scalar("", name.place(), false));
    }
    head = names;
  }

  /**
   * Adds a row with a cell for each column.
   *
   * @param columns where each cell is in the file, from 1
   * @param at where the row begins
   */
  void row(List<Node.Scalar> cellsOfRow, List<Integer> columns, Place at) {
    report.time().check();
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < cellsOfRow.size(); i++) {
      Node.Scalar name = head.get(i);
      Node.Scalar cell = cellsOfRow.get(i);
      if (!name.isBlank()) {
        entries.put(name.text(), new Node.Entry(name, cell));
      } else if (!cell.isBlank() && nameless.add(i) && !isRepeated(name)) {
        report.add(Fault.CSV_HEAD, cell.place(), columnName(cell.place(), columns.get(i)));
      }
    }
    rows.add(new Node.Mapping(entries, at, true));
  }

  /** As a spreadsheet calls it, by letters; else its number. */
  private static String columnName(Place at, int column) {
    if (!at.location().isInSheet()) {
      return Integer.toString(column);
    }
    String cell = at.location().cell().get().name();
    return cell.substring(cell.lastIndexOf('!') + 1).replaceAll("[0-9]+", "");
  }

  private static boolean isRepeated(Node.Scalar name) {
    return name.place().end() > name.place().start();
  }

  Node.Sequence list(Place at, SheetAround around) {
    return new Node.Sequence(rows, at, around);
  }
}
