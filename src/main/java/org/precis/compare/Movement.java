package org.precis.compare;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 *     or the earlier is only a few: to go from 1 to 4 is not to quadruple
 */
public record Movement(
    StatisticChange change, boolean rise, Interval amount, Optional<Multiple> multiple) {

  private static final Comparator<Movement> BY_SIZE =
      Comparator.comparing(
              (Movement movement) -> movement.multiple.map(Multiple::least).orElse(BigDecimal.ZERO))
          .reversed();

  /**
   * The movements of a comparison in the order in which an editor tells them: by the multiple from
   * one number to the other, since units differ; then those of a few, in the order of the pack. A
   * whole stands before its parts, however much more these moved: who reads that convictions for
   * theft doubled has to know first what all convictions did.
   */
  static List<Movement> largestFirst(List<StatisticChange> changes) {
    List<Movement> bySize =
        changes.stream().flatMap(change -> of(change).stream()).sorted(BY_SIZE).toList();
    Map<String, Movement> ordered = new LinkedHashMap<>();
    bySize.forEach(movement -> addAfterWhole(movement, bySize, ordered));
    return List.copyOf(ordered.values());
  }

  private static void addAfterWhole(
      Movement movement, List<Movement> all, Map<String, Movement> ordered) {
    String whole = movement.change.statistic().partOf();
    all.stream()
        .filter(other -> other.change.id().equals(whole))
        .filter(other -> !ordered.containsKey(whole))
        .forEach(other -> addAfterWhole(other, all, ordered));
    ordered.putIfAbsent(movement.change.id(), movement);
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
                        .filter(one -> Multiple.isMany(change.earlier()))));
  }
}
