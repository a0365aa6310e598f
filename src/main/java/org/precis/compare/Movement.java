package org.precis.compare;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;
import org.precis.totals.Difference;
import org.precis.totals.Difference.Direction;
import org.precis.totals.Multiple;

/**
 * A statistic that rose or fell since the previous edition, whatever the true numbers within the
 * bounds of both.
 *
 * @param amount by how much it rose or fell
 * @param multiple the larger number as a multiple of the smaller; empty if the smaller may be zero,
 *     or the larger is only a few
 */
public record Movement(
    StatisticChange change, boolean rise, Interval amount, Optional<Multiple> multiple) {

  private static final Comparator<Movement> BY_SIZE =
      Comparator.comparing(
              (Movement movement) -> movement.multiple.map(Multiple::least).orElse(BigDecimal.ZERO))
          .reversed();

  /** The movements of a comparison, by the multiple from one number to the other. */
  static List<Movement> largestFirst(List<StatisticChange> changes) {
    return changes.stream().flatMap(change -> of(change).stream()).sorted(BY_SIZE).toList();
  }

  private static Optional<Movement> of(StatisticChange change) {
    Difference difference = change.value().difference();
    if (!difference.isCertain()) {
      return Optional.empty();
    }
    boolean rise = difference.direction() == Direction.RISE;
    Quantity then = change.earlier().quantity();
    Quantity now = change.later().quantity();
    return difference
        .amount()
        .map(
            amount ->
                new Movement(
                    change,
                    rise,
                    amount,
                    (rise ? Multiple.of(then, now) : Multiple.of(now, then))
                        .filter(one -> Multiple.isMany(rise ? change.later() : change.earlier()))));
  }
}
