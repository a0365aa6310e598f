package org.precis.chart;

import java.math.BigDecimal;
import java.util.function.DoubleUnaryOperator;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.SvgGraphics;
import org.precis.quantity.Interval;
import org.precis.quantity.Qualifier;

/**
 * The bar or column of a row.
 *
 * @param width across its length
 */
record Bar(ChartRow row, double width, String colour, ChartStyle style) {

  /** How far it goes, of a row that states a number. */
  private Extent extent() {
    return Extent.of(row.quantity().interval().orElseThrow());
  }

  /** Whether it goes from zero to the left or down. */
  boolean negative() {
    return row.stated() && extent().negative();
  }

  /** The number at its end; zero where none is stated. */
  double end() {
    return row.stated() ? extent().far().doubleValue() : 0;
  }

  /** From its end to the end of its mark. */
  double overhang() {
    if (row.stated()) {
      return BarMark.overhang(extent().qualifier(), width, style);
    }
    return row.quantity().qualifier() == Qualifier.NOT_APPLICABLE ? 0 : style.ends.stub;
  }

  /** How long its solid part is, on which white text may stand. */
  double solid(DoubleUnaryOperator place) {
    return row.stated() && !negative()
        ? BarMark.solid(extent().qualifier(), length(extent().near().doubleValue(), place), style)
        : 0;
  }

  /** Draws it in graphics whose zero is that of the bar. */
  void draw(SvgGraphics svg, DoubleUnaryOperator place) {
    BarMark mark = new BarMark(svg, width, colour, row.forecast());
    if (row.stated()) {
      int sign = negative() ? -1 : 1;
      double near = sign * length(extent().near().doubleValue(), place);
      mark.draw(extent().qualifier(), near, sign * length(end(), place));
    } else {
      mark.draw(row.quantity().qualifier(), style.ends.stub, style.ends.stub);
    }
  }

  /** Draws it along a scale of rows. */
  void drawAcross(SvgGraphics svg, BarScale scale, double middle) {
    int direction = negative() ? SvgGraphics.LEFT : SvgGraphics.RIGHT;
    draw(svg.at(scale.place(0), middle, direction), scale::place);
  }

  /** From zero to a number, whichever way the axis goes. */
  private static double length(double number, DoubleUnaryOperator place) {
    double length = Math.abs(place.applyAsDouble(number) - place.applyAsDouble(0));
    return number < 0 ? -length : length;
  }

  /**
   * How far a bar goes from zero, and what is known of its end.
   *
   * @param qualifier of the distance from zero: "more than −5" is a distance of fewer than five
   * @param near where a bar is certain to come to; below zero where only its far end is above it
   * @param far where it may end; equal to {@code near} but for "between"
   */
  record Extent(boolean negative, Qualifier qualifier, BigDecimal near, BigDecimal far) {

    static Extent of(Interval interval) {
      Qualifier qualifier = interval.qualifier();
      if (qualifier == Qualifier.BETWEEN || qualifier == Qualifier.ABOUT_BETWEEN) {
        boolean negative = interval.upper().signum() <= 0;
        return negative
            ? new Extent(true, qualifier, interval.upper(), interval.lower())
            : new Extent(false, qualifier, interval.lower(), interval.upper());
      }
      BigDecimal number = interval.number();
      boolean negative = number.signum() < 0;
      return new Extent(negative, negative ? mirrored(qualifier) : qualifier, number, number);
    }

    private static Qualifier mirrored(Qualifier qualifier) {
      return switch (qualifier) {
        case MORE_THAN -> Qualifier.FEWER_THAN;
        case AT_LEAST -> Qualifier.UP_TO;
        case ABOUT_OR_MORE -> Qualifier.ABOUT_OR_FEWER;
        default -> qualifier;
      };
    }
  }
}
