package org.precis.input.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.precis.claim.TableCells;
import org.precis.claim.TableCells.Cell;
import org.precis.claim.Total;
import org.precis.input.part.KnownReferences;
import org.precis.model.Edition;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.Value;

/**
 * The numbers of an edition by value, with the id that prints each. Totals of single breakdown
 * values are left out.
 */
final class KnownNumbers {

  /**
   * The id and unit of a number.
   *
   * @param name supplies the id, which is expensive to build for table cells
   */
  record Known(Supplier<String> name, String unit) {

    String id() {
      return name.get();
    }
  }

  private final Map<BigDecimal, Known> numbers = new TreeMap<>();

  private KnownNumbers() {}

  static KnownNumbers of(Edition edition, KnownReferences references) {
    KnownNumbers known = new KnownNumbers();
    for (Statistic statistic : edition.statistics()) {
      known.add(statistic.value(), statistic::id);
    }
    for (Statistic statistic : edition.statistics()) {
      statistic
          .otherPeriods()
          .forEach((period, value) -> known.add(value, () -> statistic.id() + "@" + period));
    }
    for (Total total : references.totals().all()) {
      if (total.by().isEmpty()) {
        known.add(new Value(total.quantity(), total.unit(), List.of()), total::id);
      }
    }
    TableCells cells = references.cells();
    for (Table table : edition.tables()) {
      Cell.all(table).forEach(cell -> known.add(cell.value(), () -> cells.id(cell)));
    }
    return known;
  }

  private void add(Value value, Supplier<String> id) {
    value
        .quantity()
        .interval()
        .ifPresent(one -> numbers.putIfAbsent(one.number(), new Known(id, value.unit())));
  }

  /** The id and unit of the number. */
  Optional<Known> of(BigDecimal number) {
    return Optional.ofNullable(numbers.get(number));
  }
}
