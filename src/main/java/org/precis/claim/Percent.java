package org.precis.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;

/** Per cent, rounded so that neither none nor all is said of what is only close to that. */
final class Percent {

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Per cent below this have a decimal. */
  private static final BigDecimal SMALL = BigDecimal.TEN;

  private static final int DIGITS = 12;
  private static final int MOST_PLACES = 3;
  private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(MOST_PLACES);

  private Percent() {}

  static BigDecimal of(BigDecimal part, BigDecimal whole, RoundingMode rounding) {
    return part.multiply(HUNDRED).divide(whole, DIGITS, rounding);
  }

  /**
   * An exact percentage in whole per cent; small ones with a decimal, unless that is zero; more
   * where it would be none or all; a bound where it would be that with three decimals.
   */
  static Quantity rounded(BigDecimal percent) {
    BigDecimal rounded = rounded(percent, RoundingMode.HALF_UP);
    if (!isEnd(rounded) || isEnd(percent)) {
      return Quantity.exactly(rounded);
    }
    return rounded.signum() == 0
        ? Quantity.fewerThan(LEAST)
        : percent.compareTo(HUNDRED) < 0
            ? new Interval(HUNDRED.subtract(LEAST), false, HUNDRED, false, false)
            : new Interval(HUNDRED, false, HUNDRED.add(LEAST), false, false);
  }

  /** A bound in as many places. */
  static BigDecimal rounded(BigDecimal percent, RoundingMode rounding) {
    int places = percent.abs().compareTo(SMALL) < 0 ? 1 : 0;
    BigDecimal rounded = percent.setScale(places, rounding);
    while (places < MOST_PLACES && isEnd(rounded) && !isEnd(percent)) {
      places++;
      rounded = percent.setScale(places, rounding);
    }
    return rounded.stripTrailingZeros().scale() <= 0 ? rounded.setScale(0, rounding) : rounded;
  }

  private static boolean isEnd(BigDecimal percent) {
    return percent.signum() == 0 || percent.compareTo(HUNDRED) == 0;
  }
}
