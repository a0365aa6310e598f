package org.precis.claim;

import java.math.BigDecimal;
import java.util.Optional;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;
import org.precis.quantity.Mark;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/**
 * What lies between an earlier and a later quantity, where their bounds give that a meaning:
 * between exactly 1,791 and more than 22,000 lie more than 20,209; between two lower bounds lies
 * nothing that can be known.
 *
 * @param direction which way it went
 * @param amount how much: the size of a rise or of a fall, or ends with their signs where it may be
 *     either (there, one upper bound alone also allows a fall); empty where none can be formed, as
 *     between estimates
 * @param reason why none can be formed, else {@link Refusal#NONE}
 */
public record Difference(Direction direction, Optional<Interval> amount, Refusal reason) {

  /** Which way a quantity went. */
  public enum Direction {
    /** A rise; none at all where the amount may be zero. */
    RISE,
    /** A fall; none at all where the amount may be zero. */
    FALL,
    /** Both are the same number. */
    NONE,
    /** The bounds allow a rise and a fall. */
    EITHER;

    /** Whether it is a rise or a fall, unless there is none at all. */
    public boolean isOneWay() {
      return this == RISE || this == FALL;
    }
  }

  public static Difference none(Refusal reason) {
    return new Difference(Direction.EITHER, Optional.empty(), reason);
  }

  /** Whether it is a rise or a fall for certain: more than none at all. */
  public boolean isCertain() {
    return direction.isOneWay()
        && amount.stream().allMatch(one -> one.lower().signum() > 0 || !one.lowerClosed());
  }

  /** Whether only the largest possible rise is known, and it may as well be a fall. */
  public boolean opensBelow() {
    return direction == Direction.EITHER && amount.filter(one -> one.lower() == null).isPresent();
  }

  /** Whether there is an amount, and it is not any above zero or any below some rise. */
  public boolean saysHowMuch() {
    return !opensBelow()
        && amount.stream().anyMatch(one -> one.upper() != null || one.lower().signum() > 0);
  }

  /** Between two values of one statistic; marks and units may forbid it. */
  public static Difference of(Value old, Value current) {
    if (current.marks().contains(Mark.BREAK) || redefined(old) || redefined(current)) {
      return none(Refusal.NOT_ONE_SERIES);
    }
    boolean numbers = old.quantity().stated() && current.quantity().stated();
    if (numbers && !old.counted().isSame(current.counted())) {
      return none(Refusal.UNITS_DIFFER);
    }
    Difference between = of(old.quantity(), current.quantity());
    boolean rounded = old.roundsToZero() || current.roundsToZero();
    return rounded && between.direction() == Direction.NONE
        ? none(Refusal.DIRECTION_OPEN)
        : between;
  }

  /** A break stands at the first number after it; another definition at either number. */
  private static boolean redefined(Value value) {
    return value.marks().contains(Mark.DIFFERENT_DEFINITION);
  }

  public static Difference of(Quantity old, Quantity current) {
    if (old instanceof Interval one && current instanceof Interval other) {
      return of(one, other);
    }
    if (old == Absent.CONFIDENTIAL || current == Absent.CONFIDENTIAL) {
      return none(Refusal.CONFIDENTIAL);
    }
    boolean inapplicable = old == Absent.NOT_APPLICABLE || current == Absent.NOT_APPLICABLE;
    return none(inapplicable ? Refusal.NOT_APPLICABLE : Refusal.NOT_STATED);
  }

  public static Difference of(Interval old, Interval current) {
    if (old.estimate() || current.estimate()) {
      return new Difference(way(old, current), Optional.empty(), Refusal.ESTIMATE);
    }
    BigDecimal lower = minus(current.lower(), old.upper());
    BigDecimal upper = minus(current.upper(), old.lower());
    if (lower == null && upper == null) {
      return none(old.upper() == null ? Refusal.TWO_LOWER_BOUNDS : Refusal.TWO_UPPER_BOUNDS);
    }
    boolean lowerClosed = lower != null && current.lowerClosed() && old.upperClosed();
    boolean upperClosed = upper != null && current.upperClosed() && old.lowerClosed();
    return between(lower, lowerClosed, upper, upperClosed);
  }

  /** Which way estimates went: their ends are not sharp, so that nothing says by how much. */
  private static Direction way(Interval old, Interval current) {
    if (current.isAlwaysAbove(old)) {
      return Direction.RISE;
    }
    return old.isAlwaysAbove(current) ? Direction.FALL : Direction.EITHER;
  }

  private static BigDecimal minus(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? null : one.subtract(other);
  }

  private static Difference between(
      BigDecimal lower, boolean lowerClosed, BigDecimal upper, boolean upperClosed) {
    boolean noFall = lower != null && lower.signum() >= 0;
    boolean noRise = upper != null && upper.signum() <= 0;
    if (noFall && noRise) {
      return formed(Direction.NONE, new Interval(lower, true, upper, true, false));
    }
    if (noFall) {
      return formed(Direction.RISE, new Interval(lower, lowerClosed, upper, upperClosed, false));
    }
    if (noRise) {
      BigDecimal most = lower == null ? null : lower.negate();
      return formed(
          Direction.FALL, new Interval(upper.negate(), upperClosed, most, lowerClosed, false));
    }
    return upper == null
        ? none(Refusal.DIRECTION_OPEN)
        : formed(Direction.EITHER, new Interval(lower, lowerClosed, upper, upperClosed, false));
  }

  private static Difference formed(Direction direction, Interval amount) {
    return new Difference(direction, Optional.of(amount), Refusal.NONE);
  }
}
