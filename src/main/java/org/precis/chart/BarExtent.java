package org.precis.chart;

import java.math.BigDecimal;
import org.precis.model.Interval;
import org.precis.model.Qualifier;

/**
 * How far a bar goes from zero, and what is known of its end.
 *
 * @param qualifier of the distance from zero: "more than −5" is a distance of fewer than five
 * @param near where a bar is certain to come to; below zero where only its far end is above it
 * @param far where it may end; equal to {@code near} but for "between"
 */
record BarExtent(boolean negative, Qualifier qualifier, BigDecimal near, BigDecimal far) {

  static BarExtent of(Interval interval) {
    Qualifier qualifier = interval.qualifier();
    if (qualifier == Qualifier.BETWEEN || qualifier == Qualifier.ABOUT_BETWEEN) {
      boolean negative = interval.upper().signum() <= 0;
      return negative
          ? new BarExtent(true, qualifier, interval.upper(), interval.lower())
          : new BarExtent(false, qualifier, interval.lower(), interval.upper());
    }
    BigDecimal number = interval.number();
    boolean negative = number.signum() < 0;
    return new BarExtent(negative, negative ? mirrored(qualifier) : qualifier, number, number);
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
