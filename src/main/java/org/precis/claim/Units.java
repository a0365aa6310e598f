package org.precis.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.quantity.Absent;
import org.precis.quantity.Unit;
import org.precis.quantity.Value;

/** The unit that numbers have in common. */
final class Units {

  private Units() {}

  /**
   * The one unit of all values, where there is one.
   *
   * @param inherited unit of those that name none
   */
  static Optional<String> common(List<Value> values, Unit inherited) {
    Map<String, Unit> byName = new LinkedHashMap<>();
    List<Unit> units =
        values.stream()
            .filter(value -> value.quantity() != Absent.NOT_APPLICABLE)
            .flatMap(value -> unit(value, inherited))
            .toList();
    units.forEach(unit -> byName.putIfAbsent(unit.name(), unit));
    return switch (byName.size()) {
      case 0 -> Optional.of(inherited.text());
      case 1 -> Optional.of(units.get(0).text());
      default -> Optional.empty();
    };
  }

  private static Stream<Unit> unit(Value value, Unit inherited) {
    if (!value.unit().isEmpty()) {
      return Stream.of(value.counted());
    }
    return value.quantity().stated() ? Stream.of(inherited) : Stream.empty();
  }
}
