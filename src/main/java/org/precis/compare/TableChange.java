package org.precis.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.model.Edition;
import org.precis.model.Table;
import org.precis.model.Table.Column;
import org.precis.model.Table.Row;
import org.precis.quantity.Value;
import org.precis.totals.Ranking;

/**
 * One table in two editions, cell by cell. Rows match by their names in the pack's first language,
 * columns by id.
 *
 * @param columns in both, in the later edition's order
 * @param rows in both and shown by the later one, with a change for each column
 * @param fresh labels of rows only in the later edition
 * @param gone labels of rows only in the earlier one
 */
public record TableChange(
    Table current,
    List<Column> columns,
    List<RowChange> rows,
    List<String> fresh,
    List<String> gone) {

  public TableChange {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    fresh = List.copyOf(fresh);
    gone = List.copyOf(gone);
  }

  /**
   * A row of both editions.
   *
   * @param at its index in the later edition, among all rows of the table
   */
  public record RowChange(int at, String label, List<ValueChange> cells) {
    public RowChange {
      cells = List.copyOf(cells);
    }

    /** Whether a number in it changed. */
    public boolean changed() {
      return cells.stream().anyMatch(cell -> cell.change() == Change.CHANGED);
    }
  }

  /** The tables in both editions, if they have rows and columns in common. */
  static List<TableChange> between(Edition previous, Edition current) {
    List<TableChange> changes = new ArrayList<>();
    for (Table now : current.tables()) {
      previous.tables().stream()
          .filter(table -> table.id().equals(now.id()))
          .findFirst()
          .map(then -> of(then, previous.names(), now, current.names()))
          .filter(change -> !change.columns.isEmpty() && !change.rows.isEmpty())
          .ifPresent(changes::add);
    }
    return changes;
  }

  private static TableChange of(
      Table old, Map<String, String> oldNames, Table current, Map<String, String> names) {
    List<Column> columns =
        current.columns().stream().filter(column -> index(old, column) >= 0).toList();
    List<Row> before = old.allRows();
    List<Row> now = current.allRows();
    List<Row> shown = new ArrayList<>(Ranking.of(current).shown());
    shown.addAll(current.statedTotals());
    RowNames printed = new RowNames(before, now);
    List<String> printedBefore = printed.of(before);
    List<String> printedNow = printed.of(now);
    List<Row> renamedBefore = renamed(before, oldNames);
    List<Row> renamedNow = renamed(now, names);
    RowNames shared = new RowNames(renamedBefore, renamedNow);
    Map<String, Integer> places = new LinkedHashMap<>();
    shared.numbered(renamedBefore).forEach(name -> places.put(name, places.size()));
    List<RowChange> rows = new ArrayList<>();
    List<String> fresh = new ArrayList<>();
    int at = 0;
    for (String name : shared.numbered(renamedNow)) {
      Integer then = places.remove(name);
      Row row = now.get(at);
      if (then == null) {
        fresh.add(printedNow.get(at));
      } else if (shown.contains(row)) {
        List<ValueChange> cells = cells(old, before.get(then), current, row, columns);
        rows.add(new RowChange(at, printedNow.get(at), cells));
      }
      at++;
    }
    List<String> gone = places.values().stream().map(printedBefore::get).toList();
    return new TableChange(current, columns, rows, fresh, gone);
  }

  /** The rows by the labels that both editions share, whatever their language. */
  private static List<Row> renamed(List<Row> rows, Map<String, String> names) {
    return rows.stream()
        .map(row -> row.called(names.getOrDefault(row.label(), row.label())))
        .toList();
  }

  private static int index(Table table, Column column) {
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i).id().equals(column.id())) {
        return i;
      }
    }
    return -1;
  }

  private static List<ValueChange> cells(
      Table old, Row then, Table current, Row now, List<Column> columns) {
    return columns.stream()
        .map(
            column ->
                ValueChange.of(
                    value(old, then, index(old, column)),
                    value(current, now, index(current, column))))
        .toList();
  }

  /** The value with the unit of its column, if it has none. */
  private static Value value(Table table, Row row, int index) {
    Value value = row.values().get(index);
    return value.in(table.columns().get(index).counted());
  }

  /** The rows whose number in the leading column rose or fell, the total first. */
  public List<Movement<RowChange>> movements() {
    int leading = columns.indexOf(current.columns().get(current.leading()));
    return leading < 0 ? List.of() : Movement.ofRows(this, leading);
  }

  /** The columns in which a number changed, as indexes into {@link #columns}. */
  public List<Integer> changedColumns() {
    List<Integer> changed = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int at = i;
      if (rows.stream().anyMatch(row -> row.cells().get(at).change() == Change.CHANGED)) {
        changed.add(i);
      }
    }
    return changed;
  }

  /** How many numbers changed. */
  public int changedCells() {
    return (int)
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell.change() == Change.CHANGED)
            .count();
  }
}
