package org.precis.html.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.precis.model.Table;
import org.precis.model.Table.Column;
import org.precis.model.Table.Row;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/**
 * The common number of decimals of a column: that of the exact number with most. Other exact
 * numbers are padded with zeros, so that digits align and none is rounded away. A qualified number
 * keeps its own decimals: nobody said "more than 5.00" if the source says "more than 5". So does a
 * number that would be far more precise than all that have decimals: 4120 births beside a rate of
 * 56.1 are not 4120.0.
 *
 * @param digits the most that an exact number with decimals has
 */
public record Decimals(int most, int digits) {

  /** More decimals than these come from a calculation; no other number is padded to them. */
  private static final int MOST = 4;

  public static Decimals of(Stream<Quantity> numbers) {
    int most = 0;
    int digits = 0;
    for (Interval exact :
        numbers.flatMap(one -> one.interval().stream()).filter(Interval::exact).toList()) {
      most = Math.max(most, exact.decimals());
      digits = exact.decimals() > 0 ? Math.max(digits, digits(exact, exact.decimals())) : digits;
    }
    return new Decimals(most > MOST ? 0 : most, digits);
  }

  /** The digits of a number with so many decimals, at least one before the point. */
  private static int digits(Interval exact, int decimals) {
    return Math.max(1, exact.number().precision() - exact.number().scale()) + decimals;
  }

  public Quantity fixed(Quantity quantity) {
    return quantity instanceof Interval interval && !isPastOthers(interval)
        ? interval.withDecimals(most)
        : quantity;
  }

  /** Whether a number would be far more precise than those with decimals are. */
  private boolean isPastOthers(Interval interval) {
    return interval.exact() && digits(interval, most) > digits + 1;
  }

  public Value fixed(Value value) {
    return value.withQuantity(fixed(value.quantity()));
  }

  /** The values of one row or column, those of one unit with a common number of decimals. */
  public static List<Value> fixed(List<Value> values) {
    Map<String, List<Quantity>> byUnit = new TreeMap<>();
    for (Value value : values) {
      byUnit
          .computeIfAbsent(value.counted().name(), unit -> new ArrayList<>())
          .add(value.quantity());
    }
    Map<String, Decimals> decimals = new TreeMap<>();
    byUnit.forEach((unit, numbers) -> decimals.put(unit, of(numbers.stream())));
    return values.stream().map(value -> decimals.get(value.counted().name()).fixed(value)).toList();
  }

  /**
   * The table with a common number of decimals in each column. A stated total keeps its own if it
   * is not the sum of the rows: 31 over rows that add up to 31.2 is not 31.0.
   */
  public static Table inColumns(Table table) {
    List<List<Value>> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      columns.add(column(table, i));
    }
    List<Row> rows = new ArrayList<>();
    for (Row row : table.allRows()) {
      rows.add(row(row, columns, rows.size()));
    }
    return table.withAllRows(rows);
  }

  private static Row row(Row row, List<List<Value>> columns, int index) {
    return row.with(columns.stream().map(column -> column.get(index)).toList());
  }

  /** The values of a column, then its stated totals, if any. */
  private static List<Value> column(Table table, int index) {
    List<Value> rows = table.rows().stream().map(row -> row.values().get(index)).toList();
    List<Value> stated = table.statedTotals().stream().map(row -> row.values().get(index)).toList();
    List<Value> all = new ArrayList<>(rows);
    all.addAll(stated);
    List<Value> added = table.rowsAdded().stream().map(row -> row.values().get(index)).toList();
    Optional<Value> total = table.statedTotal().map(row -> row.values().get(index));
    if (total.filter(value -> isSum(value, added)).isPresent()) {
      return fixed(all);
    }
    all = new ArrayList<>(fixed(rows));
    all.addAll(stated);
    return all;
  }

  private static boolean isSum(Value total, List<Value> rows) {
    return rows.stream()
        .flatMap(value -> value.quantity().interval().stream())
        .reduce(Interval::plus)
        .filter(sum -> sum.equals(total.quantity()))
        .isPresent();
  }

  /** The decimals of the numbers of a column in its own unit. */
  public static Decimals of(Table table, Column column) {
    int index = table.columns().indexOf(column);
    return of(
        table.rows().stream()
            .map(row -> row.values().get(index))
            .filter(value -> value.unit().isEmpty() || value.unit().equals(column.unit()))
            .map(Value::quantity));
  }
}
