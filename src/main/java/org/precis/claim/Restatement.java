package org.precis.claim;

import java.util.Optional;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Statistic;
import org.precis.quantity.Value;

/**
 * The number that a change since the previous edition starts from: what that edition states, or
 * what this one restates for the same period ({@code value@2022}).
 *
 * @param value the number
 * @param former what the previous edition states, if this one states another number
 * @param ref the id of the number in this edition, if it states it too, or ""
 */
public record Restatement(Value value, Optional<Value> former, String ref) {

  /**
   * That of a statistic of both editions.
   *
   * @param period of the previous edition, or null
   */
  public static Restatement of(Statistic old, DateSpan period, Statistic current) {
    Value stated = old.value();
    Optional<String> key =
        Optional.ofNullable(period).flatMap(then -> current.otherPeriod(old.periodIn(then)));
    if (key.isEmpty()) {
      return new Restatement(stated, Optional.empty(), "");
    }
    Value here = current.otherPeriods().get(key.get());
    // The same number in a unit that was renamed is no revision
    Optional<Value> former =
        Optional.of(stated).filter(one -> !one.quantity().equals(here.quantity()));
    return new Restatement(here, former, current.ref(key.get()));
  }

  /** The previous edition with the numbers that changes start from. */
  static Edition of(Edition previous, Edition current) {
    DateSpan period = previous.masthead().period();
    return previous.withStatistics(
        previous.statistics().stream()
            .map(
                old ->
                    current
                        .statistic(old.id())
                        .map(now -> old.withValue(of(old, period, now).value()))
                        .orElse(old))
            .toList());
  }
}
