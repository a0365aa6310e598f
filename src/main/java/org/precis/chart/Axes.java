package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnit;
import org.jfree.data.Range;
import org.precis.quantity.Interval;

/**
 * JFreeChart's axes over the numbers of a chart. They place numbers and choose gridlines; all
 * drawing is ours, as JFreeChart measures text with the fonts of the machine.
 */
final class Axes {

  private static final int STEPS = 5;

  private Axes() {}

  /** From the least number that is stated to the greatest, with zero. */
  static Range range(List<ChartRow> rows) {
    DoubleSummaryStatistics numbers =
        intervals(rows)
            .flatMap(one -> Stream.of(one.number(), one.lower(), one.upper()))
            .filter(Objects::nonNull)
            .mapToDouble(BigDecimal::doubleValue)
            .summaryStatistics();
    return new Range(Math.min(0, numbers.getMin()), Math.max(0, numbers.getMax()));
  }

  private static Stream<Interval> intervals(List<ChartRow> rows) {
    return rows.stream().flatMap(row -> row.quantity().interval().stream());
  }

  /**
   * An axis over the numbers of a chart from zero, its gridlines at the least round unit of which
   * five cover them; a whole one for whole numbers. Both ends are on a gridline.
   */
  static NumberAxis linear(List<ChartRow> rows) {
    Range range = range(rows);
    NumberAxis axis = new NumberAxis();
    double length = range.getLength();
    TickUnit round =
        axis.getStandardTickUnits().getCeilingTickUnit(length > 0 ? length / STEPS : 1);
    boolean whole = intervals(rows).allMatch(interval -> interval.decimals() == 0);
    double unit = whole ? Math.max(1, round.getSize()) : round.getSize();
    axis.setTickUnit(new NumberTickUnit(unit));
    double last = Math.ceil(range.getUpperBound() / unit);
    double first = Math.floor(range.getLowerBound() / unit);
    axis.setRange(first * unit, (first == last ? last + 1 : last) * unit);
    return axis;
  }

  /** The same no longer than the numbers are, unless all are zero. */
  static NumberAxis fitting(List<ChartRow> rows) {
    NumberAxis axis = linear(rows);
    Range range = range(rows);
    if (range.getLength() > 0) {
      axis.setRange(range);
    }
    return axis;
  }

  /** The numbers with a gridline. */
  static List<BigDecimal> ticks(NumberAxis axis) {
    double unit = axis.getTickUnit().getSize();
    double first = Math.ceil(axis.getLowerBound() / unit);
    return DoubleStream.iterate(
            first, at -> at <= Math.floor(axis.getUpperBound() / unit), at -> at + 1)
        .mapToObj(at -> exact(at * unit))
        .toList();
  }

  private static BigDecimal exact(double number) {
    BigDecimal exact = new BigDecimal(number).round(new MathContext(12)).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  /**
   * The part of a drawing that has gridlines: in whole points, as those of JFreeChart's plots are.
   */
  static Rectangle2D plot(double left, double top, double right, double bottom) {
    double x = Math.ceil(left);
    double y = Math.ceil(top);
    return new Rectangle2D.Double(x, y, Math.floor(right) - x, Math.floor(bottom) - y);
  }

  /**
   * A logarithmic axis whose gridlines are counted from the first, not from one; its numbers are
   * the same to the last bit on every machine.
   */
  static final class PowersOfTen extends LogAxis {

    private static final long serialVersionUID = 1L;

    private int first;
    private int last;
    private int decades = 1;

    /**
     * From one power of ten to another.
     *
     * @param low the exponent of the number that it begins at
     * @param first the exponent of the first gridline
     * @param last the exponent that it reaches at least
     * @param decades from one gridline to the next
     */
    void set(double low, int first, int last, int decades) {
      this.first = first;
      this.last = first + (last - first + decades - 1) / decades * decades;
      this.decades = decades;
      setRange(calculateValue(low), calculateValue(this.last));
    }

    /** How many times the one before each gridline is. */
    long factor() {
      return (long) calculateValue(decades);
    }

    /** The numbers with a gridline. */
    List<BigDecimal> ticks() {
      return IntStream.iterate(first, exponent -> exponent <= last, exponent -> exponent + decades)
          .mapToObj(exponent -> exact(calculateValue(exponent)))
          .toList();
    }

    @Override
    public double calculateLog(double value) {
      return StrictMath.log10(value);
    }

    @Override
    public double calculateValue(double log) {
      return StrictMath.pow(10, log);
    }
  }
}
