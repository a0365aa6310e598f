package org.precis.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.precis.model.Edition;
import org.precis.model.Statistic;
import org.precis.model.Value;
import org.precis.totals.Total;
import org.precis.totals.Totals;

/** The numbers that an edition has, by what prints them; totals of single places are left out. */
final class KnownNumbers {

  /**
   * What has a number.
   *
   * @param id that a reference names
   */
  record Known(String id, String unit) {}

  private final Map<BigDecimal, Known> numbers = new TreeMap<>();

  private KnownNumbers() {}

  static KnownNumbers of(Edition edition) {
    KnownNumbers known = new KnownNumbers();
    for (Statistic statistic : edition.statistics()) {
      known.add(statistic.value(), statistic.id());
    }
    for (Statistic statistic : edition.statistics()) {
      statistic
          .otherPeriods()
          .forEach((period, value) -> known.add(value, statistic.id() + "@" + period));
    }
    for (Total total : Totals.of(edition).all()) {
      if (total.by().isEmpty()) {
        known.add(new Value(total.quantity(), total.unit(), List.of()), total.id());
      }
    }
    return known;
  }

  private void add(Value value, String id) {
    value
        .quantity()
        .interval()
        .ifPresent(one -> numbers.putIfAbsent(one.number(), new Known(id, value.unit())));
  }

  /** What has the number. */
  Optional<Known> of(BigDecimal number) {
    return Optional.ofNullable(numbers.get(number));
  }
}
