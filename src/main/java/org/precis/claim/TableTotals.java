package org.precis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Table;
import org.precis.model.Table.Column;
import org.precis.model.Table.Row;
import org.precis.quantity.Value;

/**
 * The totals of each column of a table: of all its rows, where the table has one, and of those that
 * are not shown.
 */
final class TableTotals {

  private final Table table;
  private final List<String> slugs;
  private final List<Integer> all;
  private final List<Total> totals = new ArrayList<>();

  private TableTotals(Table table) {
    this.table = table;
    this.slugs = TableCells.columns(table);
    List<Integer> order = Ranking.order(table);
    this.all = table.wholes();
    List<Integer> rest = order.subList(Ranking.shown(table), order.size());
    if (table.isExplained() || Periods.overlap(periods()).isEmpty()) {
      IntStream.range(0, table.columns().size()).forEach(column -> add(column, rest));
    }
  }

  static List<Total> of(Edition edition) {
    return edition.tables().stream()
        .flatMap(table -> new TableTotals(table).totals.stream())
        .toList();
  }

  private List<DateSpan> periods() {
    return table.rowsAdded().stream().flatMap(row -> row.period().stream()).toList();
  }

  private void add(int index, List<Integer> rest) {
    Column column = table.columns().get(index);
    String key = table.id() + "." + column.id();
    String id = "total.table." + table.id() + "." + slugs.get(index);
    Optional<String> unit = Units.common(values(index), column.counted());
    if (unit.isEmpty() || !table.isAdded(column)) {
      return;
    }
    if (table.statedTotal().isPresent()) {
      Value stated = table.statedTotal().get().values().get(index);
      Table.Total total = table.total().get();
      boolean added =
          total.columns().contains(column.id()) && !total.denied().containsKey(column.id());
      totals.add(
          sum(index, all).published(id, "", "table", key, stated.withUnit(unit.get()), added));
    } else if (table.isSummed()) {
      totals.add(sum(index, all).total(id, "", "table", key, unit.get()));
    }
    if (!rest.isEmpty()) {
      totals.add(sum(index, rest).total(id + ".other", "", "other", key, unit.get()));
    }
  }

  private List<Value> values(int index) {
    return table.rows().stream().map(row -> row.values().get(index)).toList();
  }

  private Sum sum(int index, List<Integer> rows) {
    Sum sum = new Sum();
    for (int row : rows) {
      Row read = table.rows().get(row);
      sum.add(read.label(), row + 1, read.values().get(index));
    }
    return sum;
  }
}
