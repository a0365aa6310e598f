package org.precis.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Where numbers lie on an axis, as fractions of its length.
 *
 * @param logarithmic whether equal steps are equal factors; {@code low} and {@code high} are then
 *     powers of ten
 * @param low the number at the beginning of the axis
 * @param high the number at its end
 * @param ticks the numbers with a gridline, in order
 */
record Scale(boolean logarithmic, double low, double high, List<BigDecimal> ticks) {

  /** Of an axis that no number lies on. */
  static final Scale EMPTY = new Scale(false, 0, 1, List.of());

  Scale {
    ticks = List.copyOf(ticks);
  }

  double fraction(double number) {
    return logarithmic
        ? (StrictMath.log10(number) - low) / (high - low)
        : (number - low) / (high - low);
  }

  /** How many times the one before each gridline is; 1 on a linear axis. */
  long factor() {
    return logarithmic && ticks.size() > 1 ? ticks.get(1).divide(ticks.get(0)).longValueExact() : 1;
  }

  /** From zero, or from the least number where that is below zero, in round steps. */
  static Scale linear(BigDecimal least, BigDecimal greatest, BigDecimal step) {
    BigDecimal first = least.min(BigDecimal.ZERO).divide(step, 0, RoundingMode.FLOOR);
    BigDecimal last = greatest.max(BigDecimal.ZERO).divide(step, 0, RoundingMode.CEILING);
    if (first.signum() == 0 && last.signum() == 0) {
      last = BigDecimal.ONE;
    }
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal at = first; at.compareTo(last) <= 0; at = at.add(BigDecimal.ONE)) {
      ticks.add(plain(at.multiply(step)));
    }
    double low = first.multiply(step).doubleValue();
    return new Scale(false, low, last.multiply(step).doubleValue(), ticks);
  }

  /** The least of 1, 2 and 5 times a power of ten that is not below the number. */
  static BigDecimal roundStep(BigDecimal number) {
    return roundStep(number, 1, 2, 5);
  }

  /** The least of these digits times a power of ten that is not below the number. */
  static BigDecimal roundStep(BigDecimal number, int... digits) {
    int exponent = magnitude(number);
    for (int digit : digits) {
      BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
      if (step.compareTo(number) >= 0) {
        return step;
      }
    }
    return BigDecimal.ONE.scaleByPowerOfTen(exponent + 1);
  }

  /** The next greater round step. */
  static BigDecimal next(BigDecimal step) {
    return roundStep(step.add(step.movePointLeft(3)));
  }

  /** Powers of ten from {@code low} up, a gridline at every {@code decades}-th of them. */
  static Scale powers(double low, int first, int last, int decades) {
    List<BigDecimal> ticks = new ArrayList<>();
    int exponent = first;
    ticks.add(powerOfTen(exponent));
    while (exponent < last) {
      exponent += decades;
      ticks.add(powerOfTen(exponent));
    }
    return new Scale(true, low, exponent, ticks);
  }

  /** The exponent of the greatest power of ten that is not above the number. */
  static int magnitude(BigDecimal number) {
    return number.precision() - number.scale() - 1;
  }

  static BigDecimal powerOfTen(int exponent) {
    return plain(BigDecimal.ONE.scaleByPowerOfTen(exponent));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
