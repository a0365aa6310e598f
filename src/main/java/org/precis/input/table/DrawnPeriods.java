package org.precis.input.table;

import java.util.List;
import java.util.Optional;
import org.precis.claim.Periods;
import org.precis.model.DateSpan;
import org.precis.model.Table;
import org.precis.quantity.NumberType;

/** Which periods can stand side by side in a chart. */
public final class DrawnPeriods {

  private DrawnPeriods() {}

  /** Why numbers of a type that are about these periods cannot be drawn; empty if they can. */
  public static Optional<String> lack(List<DateSpan> periods, NumberType type) {
    return Periods.unlike(periods, type)
        .map(
            pair ->
                (pair.first().overlaps(pair.second())
                        ? "periods that overlap"
                        : "periods of different length")
                    + " are not drawn side by side: '"
                    + pair.first()
                    + "' and '"
                    + pair.second()
                    + "'");
  }

  /**
   * Why columns of a table cannot be drawn as they or the rows are periods; empty if they can.
   *
   * @param columns their indexes, at least one
   */
  public static Optional<String> lack(Table table, List<Integer> columns) {
    List<DateSpan> rows = table.rowsAdded().stream().flatMap(row -> row.period().stream()).toList();
    List<Table.Column> drawn = columns.stream().map(table.columns()::get).toList();
    List<DateSpan> heads = drawn.stream().flatMap(column -> column.period().stream()).toList();
    NumberType type = drawn.get(0).type();
    return lack(rows, type).or(() -> lack(heads, type));
  }
}
