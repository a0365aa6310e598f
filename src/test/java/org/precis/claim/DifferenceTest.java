package org.precis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.precis.quantity.Quantity.atLeast;
import static org.precis.quantity.Quantity.between;
import static org.precis.quantity.Quantity.exactly;
import static org.precis.quantity.Quantity.fewerThan;
import static org.precis.quantity.Quantity.moreThan;
import static org.precis.quantity.Quantity.upTo;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.claim.Difference.Direction;
import org.precis.quantity.Absent;
import org.precis.quantity.Mark;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

class DifferenceTest {

  @Test
  void keepsWhatTheBoundsSay() {
    assertEquals(formed(Direction.RISE, moreThan(n(20209))), of(exactly(1791), moreThan(n(22000))));
    assertEquals(formed(Direction.RISE, atLeast(n(10))), of(exactly(90), atLeast(n(100))));
    assertEquals(formed(Direction.FALL, exactly(218)), of(exactly(337), exactly(119)));
    assertEquals(formed(Direction.FALL, moreThan(n(218))), of(moreThan(n(337)), exactly(119)));
    assertEquals(formed(Direction.NONE, exactly(0)), of(exactly(5), exactly(5)));
    assertEquals(formed(Direction.RISE, atLeast(n(300))), of(upTo(n(500)), exactly(800)));
    assertEquals(formed(Direction.RISE, moreThan(n(300))), of(fewerThan(n(500)), atLeast(n(800))));
    assertEquals(
        formed(Direction.RISE, between(n(50), n(160))),
        of(between(n(100), n(150)), between(n(200), n(260))));
    assertEquals(
        formed(Direction.EITHER, between(n(-30), n(60))),
        of(between(n(100), n(150)), between(n(120), n(160))));
    assertEquals(
        formed(Direction.EITHER, fewerThan(n(1000))), of(moreThan(n(5000)), exactly(6000)));
  }

  @Test
  void saysWhyThereIsNone() {
    assertEquals(Refusal.TWO_LOWER_BOUNDS, of(moreThan(n(1)), moreThan(n(2))).reason());
    assertEquals(Refusal.TWO_UPPER_BOUNDS, of(upTo(n(1)), fewerThan(n(2))).reason());
    assertEquals(Refusal.DIRECTION_OPEN, of(exactly(100), moreThan(n(40))).reason());
    assertEquals(Refusal.NOT_STATED, of(exactly(1), Absent.NOT_STATED).reason());
    assertEquals(Refusal.NOT_APPLICABLE, of(Absent.NOT_APPLICABLE, Absent.NOT_STATED).reason());
  }

  @Test
  void marksAndUnitsForbidIt() {
    assertEquals(Refusal.UNITS_DIFFER, Difference.of(value("CNY"), value("USD")).reason());
    assertEquals(
        Refusal.NOT_ONE_SERIES, Difference.of(value("CNY"), value("CNY", Mark.BREAK)).reason());
    assertEquals(Refusal.NONE, Difference.of(value("CNY", Mark.BREAK), value("CNY")).reason());
    assertEquals(
        Refusal.NOT_ONE_SERIES,
        Difference.of(value("CNY"), value("CNY", Mark.DIFFERENT_DEFINITION)).reason());
    assertEquals(
        Refusal.NONE, Difference.of(value("CNY"), value("CNY", Mark.PROVISIONAL)).reason());
  }

  private static Difference of(Quantity old, Quantity current) {
    return Difference.of(old, current);
  }

  private static Difference formed(Direction direction, Quantity amount) {
    return new Difference(direction, amount.interval(), Refusal.NONE);
  }

  private static Value value(String unit, Mark... marks) {
    return new Value(exactly(1), unit, List.of(marks));
  }

  private static BigDecimal n(long number) {
    return BigDecimal.valueOf(number);
  }
}
