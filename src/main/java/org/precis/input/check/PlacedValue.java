package org.precis.input.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.input.field.Placed;
import org.precis.input.file.Place;
import org.precis.input.part.Draft;
import org.precis.input.part.StatisticsReader;
import org.precis.model.Measure;
import org.precis.model.Statistic;
import org.precis.quantity.Value;

/** A value, and where a pack has it. */
record PlacedValue(Value value, Place place) {

  /** The values of a statistic by their keys: its own, and those for other periods. */
  static Map<String, Value> byKey(Statistic statistic) {
    Map<String, Value> values = new LinkedHashMap<>();
    values.put("value", statistic.value());
    statistic
        .otherPeriods()
        .forEach((period, value) -> values.put(StatisticsReader.OTHER_PERIOD + period, value));
    return values;
  }

  /** The values of a statistic: its own, and those for other periods. */
  static List<PlacedValue> of(Placed<Statistic> placed) {
    return byKey(placed.value()).entrySet().stream()
        .map(one -> new PlacedValue(one.getValue(), placed.fields().placeOf(one.getKey())))
        .toList();
  }

  /** The values of a measure in the cases that have it. */
  static List<PlacedValue> of(Measure measure, Draft draft) {
    String id = measure.id();
    return draft.cases().stream()
        .filter(one -> one.value().measures().containsKey(id))
        .map(
            one ->
                new PlacedValue(one.value().measures().get(id).value(), one.fields().placeOf(id)))
        .toList();
  }
}
