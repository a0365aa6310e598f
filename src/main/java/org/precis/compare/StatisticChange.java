package org.precis.compare;

import java.util.Optional;
import org.precis.claim.Observation;
import org.precis.claim.Restatement;
import org.precis.model.DateSpan;
import org.precis.model.Masthead;
import org.precis.model.Statistic;
import org.precis.quantity.Value;

/**
 * One statistic in two editions.
 *
 * @param old empty if it was added
 * @param current empty if it is no longer reported
 * @param value of the earlier edition, as restated by the later one if it is, and of the later
 *     edition
 * @param former the value stated by the earlier edition itself, if the later one restates it
 * @param earlierRef the id of the earlier number, if the later edition states it too, or ""
 */
public record StatisticChange(
    String id,
    Optional<Statistic> old,
    Optional<Statistic> current,
    ValueChange value,
    Optional<Value> former,
    String earlierRef) {

  /**
   * The change from one statistic to another, at least one of which is not null.
   *
   * @param before the earlier edition
   * @param now the later edition
   */
  static StatisticChange of(
      String id, Masthead before, Masthead now, Statistic old, Statistic current) {
    if (old == null || current == null) {
      return new StatisticChange(
          id,
          Optional.ofNullable(old),
          Optional.ofNullable(current),
          ValueChange.of(
              old == null ? null : old.value(), current == null ? null : current.value()),
          Optional.empty(),
          "");
    }
    Restatement earlier = Restatement.of(old, before.period(), current);
    return new StatisticChange(
        id,
        Optional.of(old),
        Optional.of(current),
        ValueChange.of(
            observation(old, earlier.value(), before),
            observation(current, current.value(), now),
            now.scope().comparability()),
        earlier.former(),
        earlier.ref());
  }

  /** A value of a statistic; the period of an edition that states none is not known. */
  private static Observation observation(Statistic statistic, Value value, Masthead edition) {
    Optional<DateSpan> period = Optional.ofNullable(edition.period()).map(statistic::periodIn);
    return Observation.of(statistic.id(), value, statistic, period);
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
