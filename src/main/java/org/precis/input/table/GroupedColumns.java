package org.precis.input.table;

import java.util.List;
import java.util.Optional;
import org.precis.model.Table;

/** Which columns of a table can be drawn as bars in groups. */
public final class GroupedColumns {

  private static final int FEWEST = 2;
  private static final int MOST = 3;

  private GroupedColumns() {}

  /**
   * Why some columns cannot be drawn; empty if they can.
   *
   * @param columns their indexes
   */
  public static Optional<String> lack(Table table, List<Integer> columns) {
    if (columns.size() < FEWEST) {
      return Optional.of(
          "bars in groups need two or three columns; the bars of one are 'chart: bar'");
    }
    if (columns.size() > MOST) {
      String two = named(table, columns.get(0)) + ", " + named(table, columns.get(1));
      return Optional.of("bars in groups need two or three columns: name them, as in " + two);
    }
    return units(table, columns).map(units -> "bars in groups need columns in one unit: " + units);
  }

  /** Why columns are not in one unit, or nothing. */
  public static Optional<String> units(Table table, List<Integer> columns) {
    List<String> units =
        table.rows().stream()
            .flatMap(row -> columns.stream().map(column -> row.values().get(column)))
            .filter(value -> value.quantity().stated())
            .map(value -> value.counted().name())
            .distinct()
            .toList();
    return units.size() > 1
        ? Optional.of("'" + units.get(0) + "' and '" + units.get(1) + "' differ")
        : Optional.empty();
  }

  private static String named(Table table, int column) {
    return table.id() + "." + table.columns().get(column).id();
  }
}
