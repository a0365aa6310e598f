package org.precis.html.words;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.precis.model.Edition;
import org.precis.quantity.Quantity;

/**
 * The forms of units that follow their numbers: 1 person, 2 people.
 *
 * @param forms of each unit that has several, by plural category
 * @param category the plural category of a number
 */
public record UnitForms(
    Map<String, Map<String, String>> forms, Function<BigDecimal, String> category) {

  /** The forms that an edition gives its units. */
  public static UnitForms of(Edition edition) {
    Plurals plurals = new Plurals(edition.masthead().language());
    return new UnitForms(edition.presentation().units(), plurals::category);
  }

  /** The form of a unit that follows a quantity, if it has one of its own. */
  public Optional<String> of(String unit, Quantity quantity) {
    Map<String, String> named = forms.getOrDefault(unit, Map.of());
    return quantity
        .interval()
        .map(interval -> interval.upper() == null ? interval.lower() : interval.upper())
        .map(number -> named.get(category.apply(number.abs())));
  }
}
