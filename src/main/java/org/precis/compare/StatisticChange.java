package org.precis.compare;

import java.util.Optional;
import org.precis.model.Statistic;

/**
 * One statistic in two editions.
 *
 * @param old empty where it is new
 * @param current empty where it is no longer reported
 */
public record StatisticChange(
    String id, Optional<Statistic> old, Optional<Statistic> current, ValueChange value) {

  static StatisticChange of(String id, Statistic old, Statistic current) {
    return new StatisticChange(
        id,
        Optional.ofNullable(old),
        Optional.ofNullable(current),
        ValueChange.of(old == null ? null : old.value(), current == null ? null : current.value()));
  }

  public Change change() {
    return value.change();
  }

  /** As the later edition words it, where it does. */
  public Statistic statistic() {
    return current.or(() -> old).orElseThrow();
  }
}
