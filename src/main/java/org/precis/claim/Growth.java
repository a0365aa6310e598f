package org.precis.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/**
 * By how many per cent a count rose or fell. It is formed only between numbers that are bounded on
 * both sides: of "more than 80,000" and "more than 103,000" nobody can say it. Nor is it of a count
 * of a few: to go from 1 to 4 is not to rise by 300 per cent.
 */
public final class Growth {

  private static final int DIGITS = 12;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Growth() {}

  /** The per cent with their sign, ends rounded outwards beyond twelve digits. */
  public static Optional<Interval> percent(Value old, Value current) {
    return Multiple.isMany(old) ? percent(old.quantity(), current.quantity()) : Optional.empty();
  }

  private static Optional<Interval> percent(Quantity old, Quantity current) {
    if (!(old instanceof Interval before && current instanceof Interval after)
        || !bounded(before)
        || !bounded(after)) {
      return Optional.empty();
    }
    boolean exact = before.exact() && after.exact();
    BigDecimal lower = percent(before.upper(), after.lower(), exact, RoundingMode.FLOOR);
    BigDecimal upper = percent(before.lower(), after.upper(), exact, RoundingMode.CEILING);
    boolean lowerClosed = exact || before.upperClosed() && after.lowerClosed();
    boolean upperClosed = exact || before.lowerClosed() && after.upperClosed();
    return Optional.of(new Interval(lower, lowerClosed, upper, upperClosed, false));
  }

  private static boolean bounded(Interval interval) {
    return !interval.estimate()
        && interval.upper() != null
        && interval.lower() != null
        && interval.lower().signum() > 0;
  }

  private static BigDecimal percent(
      BigDecimal old, BigDecimal current, boolean exact, RoundingMode outwards) {
    RoundingMode rounding = exact ? RoundingMode.HALF_UP : outwards;
    return current.subtract(old).multiply(HUNDRED).divide(old, new MathContext(DIGITS, rounding));
  }
}
