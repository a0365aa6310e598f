package org.precis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.precis.claim.Difference.Direction;
import org.precis.fixture.Intervals;
import org.precis.fixture.Intervals.Read;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;

/** What lies between two qualified numbers. */
class DifferenceProperties {

  @Property
  void containsEveryDifferenceOfReadings(@ForAll("read") Read old, @ForAll("read") Read current) {
    Difference difference = Difference.of(old.interval(), current.interval());
    Assume.that(difference.amount().isPresent());
    BigDecimal reading = current.reading().subtract(old.reading());
    assertTrue(holds(difference, reading), () -> difference + " without " + reading);
  }

  private static boolean holds(Difference difference, BigDecimal reading) {
    Interval amount = difference.amount().orElseThrow();
    return switch (difference.direction()) {
      case RISE, NONE -> amount.contains(reading);
      case FALL -> amount.contains(reading.negate());
      case EITHER ->
          amount.lower() == null ? belowUpper(amount, reading) : amount.contains(reading);
    };
  }

  private static boolean belowUpper(Interval amount, BigDecimal reading) {
    return reading.signum() < 0 || amount.contains(reading);
  }

  @Property
  void exactNumbersHaveAnExactDifference(
      @ForAll("exact") Interval old, @ForAll("exact") Interval current) {
    BigDecimal rise = current.lower().subtract(old.lower());
    Difference difference = Difference.of(old, current);
    assertEquals(Optional.of(Quantity.exactly(rise.abs())), difference.amount().map(i -> i));
    Direction direction =
        rise.signum() == 0 ? Direction.NONE : rise.signum() > 0 ? Direction.RISE : Direction.FALL;
    assertEquals(direction, difference.direction());
  }

  @Property
  void aRiseIsAFallTheOtherWayRound(@ForAll("all") Interval one, @ForAll("all") Interval other) {
    Difference there = Difference.of(one, other);
    Difference back = Difference.of(other, one);
    assertEquals(there.direction() == Direction.RISE, back.direction() == Direction.FALL);
    if (there.direction() == Direction.RISE) {
      assertEquals(there.amount(), back.amount());
    }
  }

  @Property
  void nothingSaysByHowMuchAnEstimateMoved(
      @ForAll("all") Interval one, @ForAll("estimates") Interval estimate) {
    Difference there = Difference.of(one, estimate);
    Difference back = Difference.of(estimate, one);
    assertEquals(Refusal.ESTIMATE, there.reason());
    assertEquals(Optional.empty(), there.amount());
    assertEquals(there.direction() == Direction.RISE, back.direction() == Direction.FALL);
  }

  @Property
  void twoOpenEndsHaveNone(@ForAll("exact") Interval one, @ForAll("exact") Interval other) {
    Quantity old = Quantity.moreThan(one.lower());
    Quantity current = Quantity.atLeast(other.lower());
    assertEquals(Refusal.TWO_LOWER_BOUNDS, Difference.of(old, current).reason());
    assertFalse(Difference.of(old, current).amount().isPresent());
  }

  @Provide
  Arbitrary<Read> read() {
    return Intervals.read();
  }

  @Provide
  Arbitrary<Interval> all() {
    return Intervals.all();
  }

  @Provide
  Arbitrary<Interval> estimates() {
    return Intervals.estimates();
  }

  @Provide
  Arbitrary<Interval> exact() {
    return Intervals.exact();
  }
}
