package org.precis.totals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.model.Interval;
import org.precis.model.Table;
import org.precis.model.Table.Row;

/**
 * The rows of a table that are shown, and the rest that is added up as "other". With {@code top},
 * the rows are in order of the number in the first column, largest first, rows without one last;
 * equal rows and tables without {@code top} keep the order written.
 */
public record Ranking(List<Row> shown, List<Row> rest) {

  public Ranking {
    shown = List.copyOf(shown);
    rest = List.copyOf(rest);
  }

  public static Ranking of(Table table) {
    List<Row> rows = order(table).stream().map(table.rows()::get).toList();
    int shown = shown(table);
    return new Ranking(rows.subList(0, shown), rows.subList(shown, rows.size()));
  }

  /** Whether the bounds prove each row that is shown at least as great as each of the rest. */
  public boolean isProven() {
    List<Interval> others = rest.stream().flatMap(row -> number(row).stream()).toList();
    return shown.stream()
        .flatMap(row -> number(row).stream())
        .allMatch(number -> others.stream().allMatch(number::isNeverBelow));
  }

  /** How many rows are shown. */
  static int shown(Table table) {
    int all = table.rows().size();
    return table.top() > 0 ? Math.min(table.top(), all) : all;
  }

  /** The indexes of the rows, those that are shown first. */
  public static List<Integer> order(Table table) {
    List<Row> rows = table.rows();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      order.add(i);
    }
    if (shown(table) < rows.size()) {
      order.sort((one, other) -> largestFirst(rows.get(one), rows.get(other)));
    }
    return order;
  }

  private static int largestFirst(Row one, Row other) {
    BigDecimal first = size(one);
    BigDecimal second = size(other);
    if (first == null || second == null) {
      return Boolean.compare(first == null, second == null);
    }
    return second.compareTo(first);
  }

  /** The number of the first column, or null where it states none. */
  private static BigDecimal size(Row row) {
    return number(row).map(Interval::number).orElse(null);
  }

  private static Optional<Interval> number(Row row) {
    return row.values().stream().findFirst().flatMap(value -> value.quantity().interval());
  }
}
