package org.precis.compare;

import java.util.Optional;
import org.precis.claim.Observation;
import org.precis.model.DateSpan;
import org.precis.model.Masthead;
import org.precis.model.Statistic;
import org.precis.quantity.Value;

/**
 * One statistic in two editions.
 *
 * @param old empty if it was added
 * @param current empty if it is no longer reported
 * @param value of the earlier edition, as restated by the later one if it is ({@code value@2022}),
 *     and of the later edition
 * @param former the value stated by the earlier edition itself, if the later one restates it
 */
public record StatisticChange(
    String id,
    Optional<Statistic> old,
    Optional<Statistic> current,
    ValueChange value,
    Optional<Value> former) {

  /**
   * @param before the earlier edition
   * @param now the later edition
   */
  static StatisticChange of(
      String id, Masthead before, Masthead now, Statistic old, Statistic current) {
    Optional<Value> restated = restated(before.period(), old, current);
    return new StatisticChange(
        id,
        Optional.ofNullable(old),
        Optional.ofNullable(current),
        old == null || current == null
            ? ValueChange.of(
                old == null ? null : old.value(), current == null ? null : current.value())
            : ValueChange.of(
                observation(old, restated.orElse(old.value()), before),
                observation(current, current.value(), now),
                now.comparability()),
        // The same number in a unit that was renamed is no revision
        restated
            .filter(value -> !value.quantity().equals(old.value().quantity()))
            .map(any -> old.value()));
  }

  /** A value of a statistic; the period of an edition that states none is not known. */
  private static Observation observation(Statistic statistic, Value value, Masthead edition) {
    Optional<DateSpan> period = Optional.ofNullable(edition.period()).map(statistic::periodIn);
    return new Observation(statistic.id(), value, statistic.type(), period);
  }

  /** The later edition's value for the earlier period, if it differs. */
  private static Optional<Value> restated(DateSpan period, Statistic old, Statistic current) {
    if (period == null || old == null || current == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(current.otherPeriods().get(old.periodIn(period).toString()))
        .filter(value -> value.quantity().stated())
        .filter(value -> ValueChange.of(old.value(), value).change() == ChangeType.CHANGED);
  }

  /** The earlier number, as restated by the later edition if it is. */
  public Value earlier() {
    return value.old().orElseThrow();
  }

  /** The number of the later edition. */
  public Value later() {
    return value.current().orElseThrow();
  }

  /** Whether the later edition revises the earlier number. */
  public boolean revised() {
    return former.isPresent();
  }

  public ChangeType change() {
    return value.change();
  }

  /** The label of the later edition, if it is in there. */
  public Statistic statistic() {
    return current.or(() -> old).orElseThrow();
  }
}
