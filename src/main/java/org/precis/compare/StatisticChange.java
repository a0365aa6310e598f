package org.precis.compare;

import java.util.Optional;
import org.precis.model.DateSpan;
import org.precis.model.Statistic;
import org.precis.model.Value;

/**
 * One statistic in two editions.
 *
 * @param old empty where it is new
 * @param current empty where it is no longer reported
 * @param value of the earlier edition as the later one states it, where it does ({@code
 *     value@2022}), and of the later edition
 * @param former what the earlier edition itself stated, where the later one states it otherwise
 */
public record StatisticChange(
    String id,
    Optional<Statistic> old,
    Optional<Statistic> current,
    ValueChange value,
    Optional<Value> former) {

  /**
   * @param period of the earlier edition, or null
   */
  static StatisticChange of(String id, DateSpan period, Statistic old, Statistic current) {
    Value stated = old == null ? null : old.value();
    Optional<Value> restated = restated(period, old, current);
    return new StatisticChange(
        id,
        Optional.ofNullable(old),
        Optional.ofNullable(current),
        ValueChange.of(restated.orElse(stated), current == null ? null : current.value()),
        restated.map(unused -> stated));
  }

  /** What the later edition states for the period of the earlier, if it is another number. */
  private static Optional<Value> restated(DateSpan period, Statistic old, Statistic current) {
    if (period == null || old == null || current == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(current.otherPeriods().get(old.periodIn(period).toString()))
        .filter(value -> value.quantity().stated())
        .filter(value -> ValueChange.of(old.value(), value).change() == Change.CHANGED);
  }

  /** The number of the earlier edition, as the later one states it where it does. */
  public Value earlier() {
    return value.old().orElseThrow();
  }

  /** The number of the later edition. */
  public Value later() {
    return value.current().orElseThrow();
  }

  /** Whether the later edition puts another number in place of that of the earlier. */
  public boolean revised() {
    return former.isPresent();
  }

  public Change change() {
    return value.change();
  }

  /** As the later edition words it, where it does. */
  public Statistic statistic() {
    return current.or(() -> old).orElseThrow();
  }
}
