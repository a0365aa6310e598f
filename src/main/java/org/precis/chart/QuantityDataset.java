package org.precis.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultIntervalCategoryDataset;
import org.jfree.data.general.DatasetUtils;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;

/**
 * The quantities of a chart as JFreeChart's data set of intervals, one series with an item for each
 * row. A bound that is not stated is null; the value of a row without a number is NaN.
 */
final class QuantityDataset extends DefaultIntervalCategoryDataset {

  private static final long serialVersionUID = 1L;

  private final transient List<ChartRow> rows;

  QuantityDataset(List<ChartRow> rows) {
    super(
        new String[] {"quantity"},
        keys(rows.size()),
        new Number[][] {bounds(rows, Interval::lower)},
        new Number[][] {bounds(rows, Interval::upper)});
    this.rows = rows;
  }

  /** Keys for so many items. */
  static Integer[] keys(int items) {
    Integer[] keys = new Integer[items];
    for (int i = 0; i < items; i++) {
      keys[i] = i;
    }
    return keys;
  }

  private static Number[] bounds(List<ChartRow> rows, Function<Interval, BigDecimal> bound) {
    return rows.stream()
        .map(row -> row.quantity().interval().map(bound).orElse(null))
        .toArray(Number[]::new);
  }

  @Override
  public Number getValue(int series, int item) {
    return quantity(item).interval().<Number>map(Interval::number).orElse(Double.NaN);
  }

  Quantity quantity(int item) {
    return rows.get(item).quantity();
  }

  /** From the least number that is stated to the greatest, with zero. */
  Range range() {
    return Range.expandToInclude(DatasetUtils.findRangeBounds(this), 0);
  }

  /** Whether a number is stated at all. */
  boolean stated() {
    return rows.stream().anyMatch(row -> row.quantity().stated());
  }

  /** Whether all numbers are written without decimals. */
  boolean whole() {
    return rows.stream()
        .flatMap(row -> row.quantity().interval().stream())
        .allMatch(interval -> interval.decimals() == 0);
  }
}
