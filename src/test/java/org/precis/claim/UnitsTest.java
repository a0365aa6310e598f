package org.precis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.precis.quantity.Absent;
import org.precis.quantity.Quantity;
import org.precis.quantity.Unit;
import org.precis.quantity.Value;

/** The unit that numbers have in common. */
class UnitsTest {

  private static Value in(String unit) {
    return new Value(Quantity.exactly(5), Unit.of(unit), List.of());
  }

  @Test
  void valuesWithoutAUnitAreInThatOfTheirColumn() {
    Unit people = Unit.of("people");
    assertEquals(Optional.of("people"), Units.common(List.of(), people));
    assertEquals(Optional.of("people"), Units.common(List.of(in("people"), in("")), people));
    assertEquals(Optional.of("EUR"), Units.common(List.of(in("EUR"), in("EUR")), people));
    assertEquals(Optional.empty(), Units.common(List.of(in("EUR"), in("")), people));
  }

  @Test
  void aValueThatIsNotStatedHasNoUnitOfItsColumn() {
    Value unknown = new Value(Absent.NOT_STATED, Unit.NONE, List.of());
    Value none = new Value(Absent.NOT_APPLICABLE, Unit.of("people"), List.of());
    List<Value> values = List.of(in("EUR"), unknown, none);
    assertEquals(Optional.of("EUR"), Units.common(values, Unit.of("people")));
  }
}
