package org.precis.totals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.precis.model.Interval;

/** What part of a whole something is, in per cent, where the bounds of both give that a meaning. */
public final class Share {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Share() {}

  /**
   * The share of a part in its whole. Of two exact numbers it is rounded as usual; bounds are
   * rounded outwards, so that the share lies between them. Empty where an estimate is among them,
   * where a number is below zero or the whole may be zero, and where no bound below 100 % is left:
   * two numbers that are both "more than" have no share.
   *
   * @param decimals places after the point
   */
  public static Optional<Interval> percent(Interval part, Interval whole, int decimals) {
    if (part.estimate() || whole.estimate() || !positive(part, whole)) {
      return Optional.empty();
    }
    if (part.exact() && whole.exact()) {
      BigDecimal share = divide(part.lower(), whole.lower(), decimals, RoundingMode.HALF_UP);
      return Optional.of(new Interval(share, true, share, true, false));
    }
    BigDecimal lower = divide(part.lower(), whole.upper(), decimals, RoundingMode.FLOOR);
    BigDecimal upper = divide(part.upper(), whole.lower(), decimals, RoundingMode.CEILING);
    boolean useful = lower != null && lower.signum() > 0 || upper != null && upper.signum() > 0;
    return useful ? Optional.of(closed(lower, upper)) : Optional.empty();
  }

  private static boolean positive(Interval part, Interval whole) {
    boolean partIs = part.lower() == null || part.lower().signum() >= 0;
    return partIs && whole.lower() != null && whole.lower().signum() > 0;
  }

  private static BigDecimal divide(
      BigDecimal part, BigDecimal whole, int decimals, RoundingMode rounding) {
    boolean bounded = part != null && whole != null;
    return bounded ? part.multiply(HUNDRED).divide(whole, decimals, rounding) : null;
  }

  private static Interval closed(BigDecimal lower, BigDecimal upper) {
    return new Interval(lower, lower != null, upper, upper != null, false);
  }
}
