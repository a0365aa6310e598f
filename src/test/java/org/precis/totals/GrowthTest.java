package org.precis.totals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.precis.quantity.Quantity.about;
import static org.precis.quantity.Quantity.between;
import static org.precis.quantity.Quantity.exactly;
import static org.precis.quantity.Quantity.moreThan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;

class GrowthTest {

  @Test
  void isOneNumberBetweenExactNumbers() {
    assertEquals(exactly(25).interval(), Growth.percent(exactly(320), exactly(400)));
    assertEquals(exactly(-50).interval(), Growth.percent(exactly(4), exactly(2)));
    assertEquals(
        exactly(new BigDecimal("33.3333333333")).interval(),
        Growth.percent(exactly(3), exactly(4)));
  }

  @Test
  void isAnIntervalBetweenBoundedNumbers() {
    Interval percent =
        Growth.percent(between(n(100), n(200)), between(n(300), n(400))).orElseThrow();
    assertEquals(between(n(50), n(300)), percent);
  }

  /** The least growth is from the most before to the least after, and open where one of them is. */
  @Test
  void isAsOpenAsTheNumbersThatBoundIt() {
    Interval below = new Interval(n(100), true, n(200), false, false);
    Interval above = new Interval(n(300), false, n(400), true, false);
    assertEquals(
        new Interval(n(50), false, n(300), true, false),
        Growth.percent(below, between(n(300), n(400))).orElseThrow());
    assertEquals(
        new Interval(n(50), false, n(300), true, false),
        Growth.percent(between(n(100), n(200)), above).orElseThrow());
    assertEquals(
        new Interval(n(-75), true, new BigDecimal("-33.3333333333"), false, false),
        Growth.percent(between(n(300), n(400)), new Interval(n(100), true, n(200), false, false))
            .orElseThrow());
  }

  @Test
  void claimsNoMoreThanIsKnown() {
    Interval percent = Growth.percent(between(n(3), n(7)), exactly(4)).orElseThrow();
    BigDecimal least = new BigDecimal(-300).divide(n(7), MathContext.DECIMAL64);
    assertTrue(percent.lower().compareTo(least) <= 0);
    BigDecimal most = new BigDecimal(100).divide(n(3), MathContext.DECIMAL64);
    assertTrue(percent.upper().compareTo(most) >= 0);
  }

  @Test
  void isNotFormedWhereABoundIsOpen() {
    for (Quantity open : new Quantity[] {moreThan(n(80000)), about(n(5)), Absent.NOT_STATED}) {
      assertEquals(Optional.empty(), Growth.percent(open, exactly(103000)));
      assertEquals(Optional.empty(), Growth.percent(exactly(103000), open));
    }
    assertEquals(Optional.empty(), Growth.percent(exactly(0), exactly(5)));
  }

  private static BigDecimal n(long number) {
    return BigDecimal.valueOf(number);
  }
}
