package org.precis.totals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.quantity.Absent;
import org.precis.quantity.Quantity;
import org.precis.quantity.Unit;
import org.precis.quantity.Value;

/** Which units may be added. */
class UnitsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%",
        "% change",
        "‰",
        "per cent",
        "Per Cent",
        "percent",
        "percentage points",
        "pp",
        "per 1000",
        "deaths per 1000"
      })
  void aSumOfRatesMeansNothing(String unit) {
    assertFalse(Units.additive(unit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "EUR", "persons", "papers", "percentages", "app"})
  void aSumOfCountsMeansSomething(String unit) {
    assertTrue(Units.additive(unit));
  }

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
