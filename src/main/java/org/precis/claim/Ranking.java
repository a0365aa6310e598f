package org.precis.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.precis.model.Table;
import org.precis.model.Table.Row;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;

/**
 * The rows of a table that are shown, and the rest that is added up as "other". With {@code top},
 * the rows are in order of the number in the {@link Table#leading() leading} column, largest first,
 * rows without one last; equal rows and tables without {@code top} keep the order written. Rows
 * that are parts of others are neither shown nor added up then. Where the numbers have no order, as
 * their type is not said, all rows are shown.
 */
public record Ranking(int column, List<Row> shown, List<Row> rest) {

  public Ranking {
    shown = List.copyOf(shown);
    rest = List.copyOf(rest);
  }

  public static Ranking of(Table table) {
    List<Row> rows = order(table).stream().map(table.rows()::get).toList();
    int shown = shown(table);
    return new Ranking(table.leading(), rows.subList(0, shown), rows.subList(shown, rows.size()));
  }

  /** Whether each row that is shown is proven at least as great as each of the rest. */
  public boolean isProven() {
    if (rest.stream().anyMatch(row -> isOpen(row.values().get(column).quantity()))) {
      return false;
    }
    List<Interval> others = rest.stream().flatMap(row -> number(row, column).stream()).toList();
    return shown.stream()
        .flatMap(row -> number(row, column).stream())
        .allMatch(number -> others.stream().allMatch(number::isNeverBelow));
  }

  /** Whether it may be any number. */
  private static boolean isOpen(Quantity quantity) {
    return !quantity.stated() && quantity != Absent.NOT_APPLICABLE;
  }

  /** How many rows are shown. */
  public static int shown(Table table) {
    return isCut(table) ? table.top() : table.rows().size();
  }

  private static boolean isCut(Table table) {
    return table.top() > 0
        && table.top() < table.wholes().size()
        && !table.columns().isEmpty()
        && Rank.isPossible(
            table.wholes().stream()
                .map(row -> Observation.of("", table, row, table.leading()))
                .toList());
  }

  /** The indexes of the rows that are shown or added up, those that are shown first. */
  public static List<Integer> order(Table table) {
    List<Row> rows = table.rows();
    if (!isCut(table)) {
      return IntStream.range(0, rows.size()).boxed().toList();
    }
    int by = table.leading();
    return table.wholes().stream()
        .sorted((one, other) -> largestFirst(rows.get(one), rows.get(other), by))
        .toList();
  }

  /** The indexes of the rows that a chart draws: of those shown, the ones that are no parts. */
  public static List<Integer> drawn(Table table) {
    return order(table).subList(0, shown(table)).stream()
        .filter(at -> table.rows().get(at).level() == 0)
        .toList();
  }

  /** The indexes of the rows that a claim about the largest speaks of: those that are no parts. */
  public static List<Integer> known(Table table) {
    return order(table).stream().filter(at -> table.rows().get(at).level() == 0).toList();
  }

  private static int largestFirst(Row one, Row other, int column) {
    BigDecimal first = size(one, column);
    BigDecimal second = size(other, column);
    if (first == null || second == null) {
      return Boolean.compare(first == null, second == null);
    }
    return second.compareTo(first);
  }

  /** The number in a column, or null where it states none. */
  private static BigDecimal size(Row row, int column) {
    return number(row, column).map(Interval::number).orElse(null);
  }

  private static Optional<Interval> number(Row row, int column) {
    return row.values().stream()
        .skip(column)
        .findFirst()
        .flatMap(value -> value.quantity().interval());
  }
}
