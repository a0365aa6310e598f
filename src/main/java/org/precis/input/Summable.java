package org.precis.input;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.precis.model.Absent;
import org.precis.model.Value;

/** Which values have a sum: those of one unit that is no share and no rate. */
final class Summable {

  private static final Set<String> RATES = Set.of("per cent", "percent", "percentage points", "pp");

  private Summable() {}

  /**
   * @param inherited unit of those that name none
   */
  static boolean is(List<Value> values, String inherited) {
    Set<String> units = new LinkedHashSet<>();
    for (Value value : values) {
      boolean counts = !value.unit().isEmpty() || value.quantity().stated();
      if (counts && value.quantity() != Absent.NOT_APPLICABLE) {
        units.add(value.unit().isEmpty() ? inherited : value.unit());
      }
    }
    String first = units.isEmpty() ? inherited : units.iterator().next();
    return units.size() <= 1 && additive(first);
  }

  private static boolean additive(String unit) {
    String plain = unit.toLowerCase(Locale.ROOT).strip();
    return !plain.startsWith("%")
        && !plain.startsWith("‰")
        && !plain.contains(" per ")
        && !RATES.contains(plain);
  }
}
