package org.precis.quantity;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A stated quantity: every number between two bounds.
 *
 * <p>A bound that is {@code null} is not stated; a lower bound that is not stated counts as zero in
 * a sum, because what is counted is never below zero ("fewer than 500" is 0 up to 500).
 *
 * <p>Bounds keep the decimals that they are written with: 2.50 is printed as 2.50. Two intervals
 * are equal where their numbers are, 2.5 and 2.50 too; {@link #writtenAs} tells them apart.
 *
 * <p>With {@code estimate}, equal bounds read "about", and an open upper bound alone reads
 * "nearly": a number just under it, not one from zero on.
 *
 * @param lower the least number, or null
 * @param lowerClosed whether {@code lower} itself is included
 * @param upper the greatest number, or null
 * @param upperClosed whether {@code upper} itself is included
 * @param estimate whether the source calls the number an approximation
 */
public record Interval(
    BigDecimal lower, boolean lowerClosed, BigDecimal upper, boolean upperClosed, boolean estimate)
    implements Quantity {

  public Interval {
    lower = plain(lower);
    upper = plain(upper);
    if (lower == null && upper == null) {
      throw new IllegalArgumentException("an interval has at least one bound");
    }
    if (lower == null && lowerClosed || upper == null && upperClosed) {
      throw new IllegalArgumentException("a bound that is not stated is open");
    }
    boolean nearly = estimate && lower == null && !upperClosed;
    if (lower == null && !nearly && upper.signum() <= 0) {
      throw new IllegalArgumentException("below zero both bounds are stated");
    }
    if (lower != null && upper != null && !holdsSomething(lower, lowerClosed, upper, upperClosed)) {
      throw new IllegalArgumentException("the lower bound is above the upper");
    }
  }

  private static boolean holdsSomething(
      BigDecimal lower, boolean lowerClosed, BigDecimal upper, boolean upperClosed) {
    int order = lower.compareTo(upper);
    return order < 0 || order == 0 && lowerClosed && upperClosed;
  }

  private static BigDecimal plain(BigDecimal number) {
    if (number == null) {
      return null;
    }
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /** How many decimals it is written with: those of the bound that has most. */
  public int decimals() {
    return Math.max(scale(lower), scale(upper));
  }

  /** The same exact number with at least so many decimals, zeros where it had fewer. */
  public Interval withDecimals(int decimals) {
    if (!exact() || decimals <= decimals()) {
      return this;
    }
    return Quantity.exactly(lower.setScale(decimals));
  }

  @Override
  public boolean writtenAs(Quantity other) {
    return other instanceof Interval interval
        && equals(interval)
        && scale(lower) == scale(interval.lower)
        && scale(upper) == scale(interval.upper);
  }

  private static int scale(BigDecimal number) {
    return number == null ? 0 : number.scale();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Interval interval
        && lowerClosed == interval.lowerClosed
        && upperClosed == interval.upperClosed
        && estimate == interval.estimate
        && Objects.equals(stripped(lower), stripped(interval.lower))
        && Objects.equals(stripped(upper), stripped(interval.upper));
  }

  @Override
  public int hashCode() {
    return Objects.hash(stripped(lower), lowerClosed, stripped(upper), upperClosed, estimate);
  }

  private static BigDecimal stripped(BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros();
  }

  @Override
  public Qualifier qualifier() {
    if (lower == null) {
      return estimate
          ? (upperClosed ? Qualifier.ABOUT_OR_FEWER : Qualifier.NEARLY)
          : (upperClosed ? Qualifier.UP_TO : Qualifier.FEWER_THAN);
    }
    if (upper == null) {
      return estimate
          ? Qualifier.ABOUT_OR_MORE
          : (lowerClosed ? Qualifier.AT_LEAST : Qualifier.MORE_THAN);
    }
    boolean point = lower.compareTo(upper) == 0;
    return estimate
        ? (point ? Qualifier.ABOUT : Qualifier.ABOUT_BETWEEN)
        : (point ? Qualifier.EXACT : Qualifier.BETWEEN);
  }

  /** The number that is printed first: the lower bound, or the upper where only that is stated. */
  public BigDecimal number() {
    return lower != null ? lower : upper;
  }

  /** Whether nothing but one number is meant. */
  public boolean exact() {
    return qualifier() == Qualifier.EXACT;
  }

  /**
   * The sum, as intervals add: end to end, open wherever one end is open, an estimate wherever one
   * is (the ends of which are not sharp: they count as closed). "Nearly" stays "nearly" beside
   * exact numbers and counts as "about" beside anything else. Order and grouping do not matter. A
   * sum has the decimals of the part that has most: nothing is rounded away.
   */
  public Interval plus(Interval other) {
    if (this.isNearly() != other.isNearly()) {
      Interval nearly = this.isNearly() ? this : other;
      Interval rest = this.isNearly() ? other : this;
      return rest.exact() ? nearly.shifted(rest.lower) : nearly.asAbout().plus(rest);
    }
    return endToEnd(other);
  }

  private Interval endToEnd(Interval other) {
    BigDecimal least = sumOfLower(other);
    BigDecimal most = upper == null || other.upper == null ? null : upper.add(other.upper);
    if ((estimate || other.estimate) && !isNearly()) {
      return new Interval(least, least != null, most, most != null, true);
    }
    return new Interval(
        least,
        closedSum(lower, lowerClosed, other.lower, other.lowerClosed),
        most,
        upperClosed && other.upperClosed,
        estimate);
  }

  private BigDecimal sumOfLower(Interval other) {
    if (lower == null) {
      return other.lower;
    }
    return other.lower == null ? lower : lower.add(other.lower);
  }

  private static boolean closedSum(
      BigDecimal one, boolean oneClosed, BigDecimal other, boolean otherClosed) {
    boolean stated = one != null || other != null;
    return stated && (one == null || oneClosed) && (other == null || otherClosed);
  }

  /**
   * Whether no reading of it is below a reading of the other. What is counted is never below zero;
   * an estimate reaches as far as half a unit of its last significant place.
   */
  public boolean isNeverBelow(Interval other) {
    BigDecimal most = other.most();
    return most != null && least().compareTo(most) >= 0;
  }

  /** Whether each reading of it is above each reading of the other. */
  public boolean isAlwaysAbove(Interval other) {
    BigDecimal most = other.most();
    int order = most == null ? -1 : least().compareTo(most);
    return order > 0 || order == 0 && (!isLeastClosed() || !other.isMostClosed());
  }

  private boolean isLeastClosed() {
    return lower == null || lowerClosed || estimate;
  }

  private boolean isMostClosed() {
    return upperClosed || estimate && !isNearly();
  }

  /** The least that it may be; see {@link #isNeverBelow}. */
  public BigDecimal least() {
    if (isNearly()) {
      return upper.subtract(significantPlace());
    }
    return lower == null ? BigDecimal.ZERO : lower.subtract(reach());
  }

  /** The most that it may be, or null where nothing bounds it. */
  public BigDecimal most() {
    return upper == null || isNearly() ? upper : upper.add(reach());
  }

  private BigDecimal reach() {
    return estimate ? significantPlace().divide(BigDecimal.valueOf(2)) : BigDecimal.ZERO;
  }

  /** One unit of the last place of its first number that is not a mere zero: 1000 of 955000. */
  public BigDecimal significantPlace() {
    BigDecimal number = number();
    int scale = number.scale() > 0 ? number.scale() : number.stripTrailingZeros().scale();
    return BigDecimal.ONE.movePointRight(-scale);
  }

  private boolean isNearly() {
    return qualifier() == Qualifier.NEARLY;
  }

  private Interval shifted(BigDecimal by) {
    return Quantity.nearly(upper.add(by));
  }

  private Interval asAbout() {
    return Quantity.about(upper);
  }

  /**
   * Whether a reading of the quantity may be this number; an estimate may be any number near it.
   */
  public boolean contains(BigDecimal number) {
    return aboveLower(number) && belowUpper(number);
  }

  private boolean aboveLower(BigDecimal number) {
    int order = number.compareTo(lower == null ? BigDecimal.ZERO : lower);
    return order > 0 || order == 0 && (lower == null || lowerClosed);
  }

  private boolean belowUpper(BigDecimal number) {
    if (upper == null) {
      return true;
    }
    int order = number.compareTo(upper);
    return order < 0 || order == 0 && upperClosed;
  }
}
