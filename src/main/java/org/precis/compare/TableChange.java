package org.precis.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.claim.Observation;
import org.precis.claim.Ranking;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Masthead;
import org.precis.model.Table;
import org.precis.model.Table.Column;
import org.precis.model.Table.Row;
import org.precis.quantity.Value;

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
      return cells.stream().anyMatch(cell -> cell.change() == ChangeType.CHANGED);
    }
  }

  /** The tables in both editions, if they have rows and columns in common. */
  static List<TableChange> between(Edition previous, Edition current) {
    List<TableChange> changes = new ArrayList<>();
    for (Table now : current.tables()) {
      previous.tables().stream()
          .filter(table -> table.id().equals(now.id()))
          .findFirst()
          .map(then -> of(then, previous, now, current))
          .filter(change -> !change.columns.isEmpty() && !change.rows.isEmpty())
          .ifPresent(changes::add);
    }
    return changes;
  }

  private static TableChange of(Table old, Edition before, Table current, Edition edition) {
    List<Column> columns =
        current.columns().stream().filter(column -> index(old, column) >= 0).toList();
    List<Row> rowsBefore = old.allRows();
    List<Row> now = current.allRows();
    List<Row> shown = new ArrayList<>(Ranking.of(current).shown());
    shown.addAll(current.statedTotals());
    RowNames printed = new RowNames(rowsBefore, now);
    List<String> printedBefore = printed.of(rowsBefore);
    List<String> printedNow = printed.of(now);
    List<Row> renamedBefore = renamed(rowsBefore, before.classes().names());
    List<Row> renamedNow = renamed(now, edition.classes().names());
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
        Row earlier = rowsBefore.get(then);
        List<ValueChange> cells =
            columns.stream()
                .map(
                    column ->
                        ValueChange.of(
                            observation(old, earlier, column, before.masthead()),
                            observation(current, row, column, edition.masthead()),
                            edition.masthead().scope().comparability()))
                .toList();
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

  /**
   * A cell, with the unit of its column if it has none. It is about the period that its column or
   * its row names, and else about that of the edition.
   */
  private static Observation observation(Table table, Row row, Column column, Masthead edition) {
    int index = index(table, column);
    Column own = table.columns().get(index);
    Value value = row.values().get(index).in(own.counted());
    Optional<DateSpan> period =
        Optional.ofNullable(edition.period()).map(all -> own.period().or(row::period).orElse(all));
    return new Observation("", value, own.type(), period);
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
      if (rows.stream().anyMatch(row -> row.cells().get(at).change() == ChangeType.CHANGED)) {
        changed.add(i);
      }
    }
    return changed;
  }

  /** How many numbers changed. */
  public int changedCells() {
    return (int) cells().filter(cell -> cell.change() == ChangeType.CHANGED).count();
  }

  /** What became of each number. */
  Stream<ValueChange> cells() {
    return rows.stream().flatMap(row -> row.cells().stream());
  }
}
