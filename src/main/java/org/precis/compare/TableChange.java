package org.precis.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.precis.model.Edition;
import org.precis.model.Table;
import org.precis.model.Table.Column;
import org.precis.model.Table.Row;
import org.precis.quantity.Value;
import org.precis.totals.Ranking;

/**
 * One table in two editions, cell by cell. Rows match by label in the pack's first language,
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
          .map(then -> of(then, rows(then, previous.names()), now, current.names()))
          .filter(change -> !change.columns.isEmpty() && !change.rows.isEmpty())
          .ifPresent(changes::add);
    }
    return changes;
  }

  private static TableChange of(
      Table old, Map<String, Row> before, Table current, Map<String, String> names) {
    List<Column> columns =
        current.columns().stream().filter(column -> index(old, column) >= 0).toList();
    List<RowChange> rows = new ArrayList<>();
    List<String> fresh = new ArrayList<>();
    Map<String, Row> now = rows(current, names);
    List<Row> shown = new ArrayList<>(Ranking.of(current).shown());
    shown.addAll(current.statedTotals());
    List<String> printed = current.namesOfRows();
    int at = 0;
    for (Map.Entry<String, Row> named : now.entrySet()) {
      Row row = named.getValue();
      Row then = before.get(named.getKey());
      if (then == null) {
        fresh.add(printed.get(at));
      } else if (shown.contains(row)) {
        rows.add(new RowChange(at, printed.get(at), cells(old, then, current, row, columns)));
      }
      at++;
    }
    List<String> gone = new ArrayList<>();
    List<String> once = old.namesOfRows();
    List<String> keys = List.copyOf(before.keySet());
    for (int i = 0; i < keys.size(); i++) {
      if (!now.containsKey(keys.get(i))) {
        gone.add(once.get(i));
      }
    }
    return new TableChange(current, columns, rows, fresh, gone);
  }

  /** The rows by label; equal labels are numbered. */
  private static Map<String, Row> rows(Table table, Map<String, String> names) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    Map<String, Row> rows = new LinkedHashMap<>();
    List<List<String>> labels = table.labelsOfRows();
    List<Row> all = table.allRows();
    for (int i = 0; i < labels.size(); i++) {
      String name =
          labels.get(i).stream()
              .map(label -> names.getOrDefault(label, label))
              .collect(Collectors.joining("\n"));
      rows.put(name + " " + seen.merge(name, 1, Integer::sum), all.get(i));
    }
    return rows;
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
    return value.unit().isEmpty() ? value.withUnit(table.columns().get(index).counted()) : value;
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
