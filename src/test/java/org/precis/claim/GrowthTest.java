package org.precis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.precis.quantity.Quantity.about;
import static org.precis.quantity.Quantity.between;
import static org.precis.quantity.Quantity.exactly;
import static org.precis.quantity.Quantity.moreThan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

class GrowthTest {

  @Test
  void isOneNumberBetweenExactNumbers() {
    assertEquals(exactly(25).interval(), percent(exactly(320), exactly(400)));
    assertEquals(exactly(-50).interval(), percent(exactly(40), exactly(20)));
    assertEquals(
        exactly(new BigDecimal("33.3333333333")).interval(), percent(exactly(30), exactly(40)));
  }

  @Test
  void isAnIntervalBetweenBoundedNumbers() {
    Interval percent = percent(between(n(100), n(200)), between(n(300), n(400))).orElseThrow();
    assertEquals(between(n(50), n(300)), percent);
  }

  /** The least growth is from the most before to the least after, and open where one of them is. */
  @Test
  void isAsOpenAsTheNumbersThatBoundIt() {
    Interval below = new Interval(n(100), true, n(200), false, false);
    Interval above = new Interval(n(300), false, n(400), true, false);
    assertEquals(
        new Interval(n(50), false, n(300), true, false),
        percent(below, between(n(300), n(400))).orElseThrow());
    assertEquals(
        new Interval(n(50), false, n(300), true, false),
        percent(between(n(100), n(200)), above).orElseThrow());
    assertEquals(
        new Interval(n(-75), true, new BigDecimal("-33.3333333333"), false, false),
        percent(between(n(300), n(400)), new Interval(n(100), true, n(200), false, false))
            .orElseThrow());
  }

  @Test
  void claimsNoMoreThanIsKnown() {
    Interval percent = percent(between(n(30), n(70)), exactly(40)).orElseThrow();
    BigDecimal least = new BigDecimal(-300).divide(n(7), MathContext.DECIMAL64);
    assertTrue(percent.lower().compareTo(least) <= 0);
    BigDecimal most = new BigDecimal(100).divide(n(3), MathContext.DECIMAL64);
    assertTrue(percent.upper().compareTo(most) >= 0);
  }

  @Test
  void isNotFormedWhereABoundIsOpen() {
    for (Quantity open : new Quantity[] {moreThan(n(80000)), about(n(50)), Absent.NOT_STATED}) {
      assertEquals(Optional.empty(), percent(open, exactly(103000)));
      assertEquals(Optional.empty(), percent(exactly(103000), open));
    }
    assertEquals(Optional.empty(), percent(exactly(0), exactly(5)));
  }

  /** To go from 1 to 4 is not to rise by 300 per cent; from 1.5 to 6 it is. */
  @Test
  void isNotFormedOfACountOfAFew() {
    assertEquals(Optional.empty(), percent(exactly(1), exactly(4)));
    assertEquals(Optional.empty(), percent(exactly(19), exactly(400)));
    assertTrue(percent(exactly(20), exactly(1)).isPresent());
    assertTrue(percent(exactly(new BigDecimal("1.5")), exactly(6)).isPresent());
  }

  private static Optional<Interval> percent(Quantity old, Quantity current) {
    return Growth.percent(value(old), value(current));
  }

  private static Value value(Quantity quantity) {
    return new Value(quantity, "", List.of());
  }

  private static BigDecimal n(long number) {
    return BigDecimal.valueOf(number);
  }
}
