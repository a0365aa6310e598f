package org.precis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.precis.quantity.Quantity.about;
import static org.precis.quantity.Quantity.atLeast;
import static org.precis.quantity.Quantity.between;
import static org.precis.quantity.Quantity.exactly;
import static org.precis.quantity.Quantity.fewerThan;
import static org.precis.quantity.Quantity.moreThan;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.precis.claim.Multiple.Bound;
import org.precis.quantity.Absent;
import org.precis.quantity.Quantity;

class MultipleTest {

  @Test
  void isRoundedDown() {
    assertMultiple(12, Bound.MORE_THAN, exactly(1791), moreThan(n(22000)));
    assertMultiple(1, Bound.MORE_THAN, exactly(22), exactly(43));
  }

  @Test
  void isExactWhereBothNumbersAreAndNothingIsLeftOver() {
    assertMultiple(2, Bound.EXACTLY, exactly(25000), exactly(50000));
    assertMultiple(2, Bound.AT_LEAST, exactly(25000), atLeast(n(50000)));
    assertMultiple(2, Bound.MORE_THAN, exactly(25000), moreThan(n(50000)));
  }

  /** The least multiple is from the most before to the least after. */
  @Test
  void isThatOfTheBoundsThatProveIt() {
    assertMultiple(2, Bound.AT_LEAST, between(n(50), n(100)), between(n(200), n(900)));
    assertMultiple(2, Bound.MORE_THAN, fewerThan(n(100)), exactly(200));
  }

  @Test
  void isNoneWhereTheBoundsProveNothing() {
    assertEquals(Optional.empty(), Multiple.of(moreThan(n(100)), moreThan(n(900))));
    assertEquals(Optional.empty(), Multiple.of(exactly(100), about(n(900))));
    assertEquals(Optional.empty(), Multiple.of(exactly(0), exactly(5)));
    assertEquals(Optional.empty(), Multiple.of(exactly(5), fewerThan(n(900))));
    assertEquals(Optional.empty(), Multiple.of(Absent.NOT_STATED, exactly(5)));
  }

  private static void assertMultiple(long whole, Bound bound, Quantity less, Quantity more) {
    Multiple multiple = Multiple.of(less, more).orElseThrow();
    assertEquals(whole, multiple.whole());
    assertEquals(bound, multiple.bound());
  }

  private static BigDecimal n(long number) {
    return BigDecimal.valueOf(number);
  }
}
