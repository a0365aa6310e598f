package org.precis.input.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.precis.claim.Periods;
import org.precis.model.DateSpan;
import org.precis.model.PeriodName;
import org.precis.model.Table;
import org.precis.quantity.NumberType;

/** Which periods can stand side by side in a chart. */
public final class DrawnPeriods {

  private DrawnPeriods() {}

  /**
   * Why numbers of a type that are about these periods cannot be drawn; empty if they can.
   *
   * @param names of as many periods
   */
  public static Optional<String> lack(List<DateSpan> periods, List<String> names, NumberType type) {
    return Periods.unlike(periods, type)
        .map(
            pair ->
                (pair.first().overlaps(pair.second())
                        ? "periods that overlap"
                        : "periods of different length")
                    + " are not drawn side by side: '"
                    + String.join("' and '", pair.named(periods, names))
                    + "'");
  }

  /** How to write a year in two calendar years that is written as both of these. */
  static Optional<String> hint(List<String> names) {
    return names.stream()
        .flatMap(name -> PeriodName.ofBothYears(name).stream())
        .findFirst()
        .map(year -> "write '" + year + "' if it is one year, and so for the others");
  }

  /**
   * Why columns of a table cannot be drawn as they or the rows are periods; empty if they can.
   *
   * @param columns their indexes, at least one
   */
  public static Optional<String> lack(Table table, List<Integer> columns) {
    List<Table.Row> rows =
        table.rowsAdded().stream().filter(row -> row.period().isPresent()).toList();
    List<Table.Column> heads =
        columns.stream()
            .map(table.columns()::get)
            .filter(column -> column.period().isPresent())
            .toList();
    NumberType type = table.columns().get(columns.get(0)).type();
    return lack(rows, Table.Row::label, Table.Row::period, type)
        .or(() -> lack(heads, Table.Column::id, Table.Column::period, type));
  }

  private static <T> Optional<String> lack(
      List<T> all,
      Function<T, String> name,
      Function<T, Optional<DateSpan>> period,
      NumberType type) {
    List<String> names =
        all.stream()
            .map(
                one ->
                    name.apply(one).isEmpty()
                        ? period.apply(one).orElseThrow().toString()
                        : name.apply(one))
            .toList();
    return lack(all.stream().flatMap(one -> period.apply(one).stream()).toList(), names, type)
        .map(why -> why + hint(names).map("; "::concat).orElse(""));
  }
}
