package org.precis.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All numbers that a linear axis has to have room for. */
record Bounds(List<BigDecimal> numbers) {

  static Bounds of(List<ChartRow> rows) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (ChartRow row : rows) {
      row.quantity()
          .interval()
          .ifPresent(
              interval -> {
                numbers.add(interval.number());
                if (interval.upper() != null) {
                  numbers.add(interval.upper());
                }
              });
    }
    return new Bounds(numbers);
  }

  boolean none() {
    return numbers.isEmpty();
  }

  /** The least number, or zero where that is less. */
  BigDecimal least() {
    return none() ? BigDecimal.ZERO : Collections.min(numbers).min(BigDecimal.ZERO);
  }

  /** The greatest number, or zero where that is greater. */
  BigDecimal greatest() {
    return none() ? BigDecimal.ZERO : Collections.max(numbers).max(BigDecimal.ZERO);
  }

  /**
   * A round step of which so many, or a few less, cover the numbers; whole for whole numbers.
   *
   * @param digits that the step may begin with
   */
  BigDecimal step(int steps, int... digits) {
    BigDecimal span = greatest().subtract(least());
    if (span.signum() == 0) {
      return BigDecimal.ONE;
    }
    BigDecimal step =
        Scale.roundStep(span.divide(BigDecimal.valueOf(steps), MathContext.DECIMAL64), digits);
    boolean whole = numbers.stream().allMatch(number -> number.scale() <= 0);
    return whole ? step.max(BigDecimal.ONE) : step;
  }
}
