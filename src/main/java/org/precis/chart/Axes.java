package org.precis.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.LogTick;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.axis.TickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.SvgGraphics;

/**
 * JFreeChart's axes over the numbers of a chart. They are "invisible": they place numbers and
 * gridlines, and we print the numbers, as JFreeChart measures text with the fonts of the machine.
 */
final class Axes {

  private static final int STEPS = 5;

  private Axes() {}

  /**
   * An axis over the numbers of a data set from zero, its gridlines at the least round unit of
   * which five cover them; a whole one for whole numbers.
   */
  static NumberAxis linear(QuantityDataset data) {
    NumberAxis axis = new NumberAxis();
    axis.setVisible(false);
    double length = data.range().getLength();
    TickUnit unit = axis.getStandardTickUnits().getCeilingTickUnit(length > 0 ? length / STEPS : 1);
    axis.setTickUnit(
        new NumberTickUnit(data.whole() ? Math.max(1, unit.getSize()) : unit.getSize()));
    axis.setRange(rounded(data.range(), axis));
    return axis;
  }

  /** The range with both ends moved out to a gridline. */
  private static Range rounded(Range range, NumberAxis axis) {
    double unit = axis.getTickUnit().getSize();
    double last = Math.ceil(range.getUpperBound() / unit);
    double first = Math.floor(range.getLowerBound() / unit);
    return new Range(first * unit, (first == last ? last + 1 : last) * unit);
  }

  /** The numbers with a gridline. */
  static List<BigDecimal> ticks(ValueAxis axis, ChartStyle style) {
    List<BigDecimal> numbers = new ArrayList<>();
    Rectangle2D area = new Rectangle2D.Double(0, 0, 1, 1);
    for (Object tick :
        axis.refreshTicks(new SvgGraphics(style), new AxisState(), area, RectangleEdge.TOP)) {
      if (tick instanceof ValueTick at && at.getTickType().equals(TickType.MAJOR)) {
        numbers.add(exact(at.getValue()));
      }
    }
    return numbers;
  }

  private static BigDecimal exact(double number) {
    BigDecimal exact = new BigDecimal(number).round(new MathContext(12)).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
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

    PowersOfTen() {
      setVisible(false);
    }

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

    @Override
    public double calculateLog(double value) {
      return StrictMath.log10(value);
    }

    @Override
    public double calculateValue(double log) {
      return StrictMath.pow(10, log);
    }

    @Override
    protected List<LogTick> refreshTicksHorizontal(
        Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
      List<LogTick> ticks = new ArrayList<>();
      for (int exponent = first; exponent <= last; exponent += decades) {
        double value = calculateValue(exponent);
        ticks.add(new LogTick(TickType.MAJOR, value, null, TextAnchor.CENTER));
      }
      return ticks;
    }
  }

  /** An axis of whole months; JFreeChart's own begins quarters in March, June and so on. */
  static final class Months extends NumberAxis {

    private static final long serialVersionUID = 1L;

    private transient List<LocalDate> gridlines = List.of();

    Months(LocalDate first, LocalDate end) {
      setVisible(false);
      setRange(DateShape.millis(first), DateShape.millis(end));
    }

    void setGridlines(List<LocalDate> days) {
      gridlines = days;
    }

    @Override
    protected List<NumberTick> refreshTicksHorizontal(
        Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
      return gridlines.stream()
          .map(DateShape::millis)
          .map(time -> new NumberTick(time, "", TextAnchor.CENTER, TextAnchor.CENTER, 0))
          .toList();
    }
  }
}
