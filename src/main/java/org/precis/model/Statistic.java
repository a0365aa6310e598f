package org.precis.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A number that the edition reports. Absent texts are "".
 *
 * @param group id of its {@link Group}, or "" where the pack has no groups
 * @param shortLabel label for charts and cards; equal to {@code label} where none is given
 * @param partOf id of the whole that contains it, or ""
 * @param otherPeriods the same statistic for other periods ({@code value@2017}), in the order
 *     written
 */
public record Statistic(
    String id,
    String group,
    String label,
    String shortLabel,
    Reported reported,
    String partOf,
    Map<String, Value> otherPeriods) {

  public Statistic {
    otherPeriods = Collections.unmodifiableMap(new LinkedHashMap<>(otherPeriods));
  }

  /** The same as part of nothing. */
  public Statistic withoutWhole() {
    return new Statistic(id, group, label, shortLabel, reported, "", otherPeriods);
  }

  public Value value() {
    return reported.value();
  }

  public Quantity quantity() {
    return reported.value().quantity();
  }
}
