package org.precis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.model.Interval;

/**
 * The rows of a chart in the order in which they are drawn: a row stands above another where their
 * bounds prove it greater, else as they are given; rows without a number are last.
 *
 * @param largestFirst whether the bounds prove each row at least as great as the next
 */
public record RowOrder(List<ChartRow> rows, boolean largestFirst) {

  public RowOrder {
    rows = List.copyOf(rows);
  }

  public static RowOrder of(List<ChartRow> given) {
    List<ChartRow> left = new ArrayList<>(stated(given));
    List<ChartRow> rows = new ArrayList<>();
    while (!left.isEmpty()) {
      rows.add(left.remove(first(left)));
    }
    boolean proven = true;
    for (int i = 1; i < rows.size(); i++) {
      proven &= number(rows.get(i - 1)).isNeverBelow(number(rows.get(i)));
    }
    given.stream().filter(row -> !row.quantity().stated()).forEach(rows::add);
    return new RowOrder(rows, proven);
  }

  /** The first row that none of the others is surely greater than. */
  private static int first(List<ChartRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      Interval number = number(rows.get(i));
      if (rows.stream().noneMatch(other -> isGreater(number(other), number))) {
        return i;
      }
    }
    throw new IllegalStateException("each row is smaller than another");
  }

  private static boolean isGreater(Interval one, Interval other) {
    return one.isNeverBelow(other) && !other.isNeverBelow(one);
  }

  /** The row that is proven to be at least as great as every other that states a number. */
  static Optional<ChartRow> largest(List<ChartRow> rows) {
    List<ChartRow> stated = stated(rows);
    return stated.stream()
        .filter(
            row ->
                stated.stream()
                    .allMatch(
                        other -> row.equals(other) || number(row).isNeverBelow(number(other))))
        .findFirst();
  }

  /** The row that is proven to be at most as great as every other that states a number. */
  static Optional<ChartRow> smallest(List<ChartRow> rows) {
    List<ChartRow> stated = stated(rows);
    return stated.stream()
        .filter(
            row ->
                stated.stream()
                    .allMatch(
                        other -> row.equals(other) || number(other).isNeverBelow(number(row))))
        .reduce((one, other) -> other);
  }

  /** Whether the bounds prove some of the rows to be at least as great as the others. */
  public static boolean areLargest(List<ChartRow> some, List<ChartRow> all) {
    List<ChartRow> others = new ArrayList<>(stated(all));
    others.removeAll(some);
    return stated(some).stream()
        .allMatch(row -> others.stream().allMatch(o -> number(row).isNeverBelow(number(o))));
  }

  private static List<ChartRow> stated(List<ChartRow> rows) {
    return rows.stream().filter(row -> row.quantity().stated()).toList();
  }

  private static Interval number(ChartRow row) {
    return (Interval) row.quantity();
  }
}
