package org.precis.input.part;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.model.DateSpan;
import org.precis.model.Mark;
import org.precis.model.Statistic;
import org.precis.model.Value;

/**
 * The periods of a series by their ISO form.
 *
 * @param breaks those at which it breaks
 */
record SeriesPeriods(Set<String> all, Set<String> breaks) {

  /**
   * @param edition period of the edition, or null
   */
  static SeriesPeriods of(Optional<Statistic> statistic, DateSpan edition) {
    Map<String, Value> values = new LinkedHashMap<>();
    statistic.ifPresent(series -> values.putAll(series.otherPeriods()));
    if (statistic.isPresent() && edition != null) {
      values.put(statistic.get().periodIn(edition).toString(), statistic.get().value());
    }
    Set<String> breaks = new LinkedHashSet<>();
    values.forEach(
        (period, value) -> {
          if (value.marks().contains(Mark.BREAK)) {
            breaks.add(period);
          }
        });
    return new SeriesPeriods(values.keySet(), breaks);
  }
}
