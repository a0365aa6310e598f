package org.precis.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/**
 * How many times one quantity another is, as far as their bounds prove it: more than 22,000 is more
 * than 12 times 1,791; what more than 22,000 is to more than 1,791 nobody knows.
 *
 * @param least the ratio of the two bounds that prove it
 * @param whole the same, rounded down
 * @param bound how {@code whole} bounds the ratio
 */
public record Multiple(BigDecimal least, long whole, Bound bound) {

  /** Whether the ratio is the whole number, or at least that, or more. */
  public enum Bound {
    EXACTLY,
    AT_LEAST,
    MORE_THAN
  }

  private static final int DIGITS = 12;

  /** One of two is not "half". */
  private static final BigDecimal MANY = BigDecimal.valueOf(20);

  /** Whether a number is large enough to speak of its multiples, unlike a count of a few. */
  public static boolean isMany(Value value) {
    boolean counts = !value.unit().startsWith("%");
    return value.quantity().interval().stream()
        .noneMatch(
            number ->
                counts && number.decimals() == 0 && number.number().abs().compareTo(MANY) < 0);
  }

  /**
   * Empty if no multiple is proven: an open bound, an estimate, or a number that is not positive.
   */
  public static Optional<Multiple> of(Quantity smaller, Quantity larger) {
    if (!(smaller instanceof Interval less && larger instanceof Interval more)
        || less.estimate()
        || more.estimate()
        || !positive(less.upper())
        || !positive(more.lower())) {
      return Optional.empty();
    }
    BigDecimal least =
        more.lower().divide(less.upper(), new MathContext(DIGITS, RoundingMode.FLOOR));
    BigDecimal[] whole = more.lower().divideAndRemainder(less.upper());
    boolean even = whole[1].signum() == 0;
    boolean exact = less.exact() && more.exact();
    boolean closed = more.lowerClosed() && less.upperClosed();
    Bound bound = even && exact ? Bound.EXACTLY : even && closed ? Bound.AT_LEAST : Bound.MORE_THAN;
    return Optional.of(new Multiple(least, whole[0].longValue(), bound));
  }

  private static boolean positive(BigDecimal bound) {
    return bound != null && bound.signum() > 0;
  }
}
