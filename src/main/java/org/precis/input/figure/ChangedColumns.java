package org.precis.input.figure;

import java.util.List;
import java.util.Optional;
import org.precis.input.table.DrawnPeriods;
import org.precis.input.table.GroupedColumns;
import org.precis.model.PeriodName;
import org.precis.model.Table;

/** Which two columns of a table can be drawn as what each row was, and what it is. */
final class ChangedColumns {

  private static final int MOST_ROWS = 15;

  private ChangedColumns() {}

  /**
   * Why columns cannot be drawn; empty if they can.
   *
   * @param columns their indexes
   */
  static Optional<String> lack(Table table, List<Integer> columns) {
    if (columns.size() != 2) {
      return Optional.of(
          "a change needs two columns, the earlier first: name them, as in ["
              + (named(table, 0) + ", " + named(table, Math.min(1, table.columns().size() - 1)))
              + "]");
    }
    String then = PeriodName.plain(table.columns().get(columns.get(0)).id());
    String now = PeriodName.plain(table.columns().get(columns.get(1)).id());
    if (PeriodName.areAlike(then, now) && PeriodName.isLater(then, now)) {
      return DrawnPeriods.lack(table, columns)
          .or(() -> Optional.of("'" + now + "' is the earlier: name it first"));
    }
    if (table.rows().stream()
        .map(Table.Row::label)
        .map(PeriodName::plain)
        .allMatch(PeriodName::is)) {
      return Optional.of("its rows are periods, which follow one another: draw 'lines'");
    }
    List<Table.Row> rows = table.rowsAdded();
    int shown = table.top() == 0 ? rows.size() : Math.min(table.top(), rows.size());
    if (shown > MOST_ROWS) {
      return Optional.of(
          (shown + " rows are too many: at most " + MOST_ROWS)
              + ("; write 'top: " + MOST_ROWS + "' for the table, or draw 'bar'"));
    }
    boolean both =
        rows.stream()
            .anyMatch(
                row -> columns.stream().allMatch(at -> row.values().get(at).quantity().stated()));
    return both
        ? GroupedColumns.units(table, columns)
            .map(units -> "a change needs two columns in one unit: " + units)
        : Optional.of("no row has a number in both columns");
  }

  private static String named(Table table, int column) {
    return table.id() + "." + table.columns().get(column).id();
  }
}
