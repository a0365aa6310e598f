package org.precis.compare;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.precis.claim.Difference;
import org.precis.claim.Difference.Direction;
import org.precis.claim.Multiple;
import org.precis.compare.TableChange.RowChange;
import org.precis.model.Table.Row;
import org.precis.quantity.Interval;

/**
 * A number that rose or fell since the previous edition, whatever the true numbers within the
 * bounds of both.
 *
 * @param of what it is the number of
 * @param amount by how much it rose or fell
 */
public record Movement<T>(T of, ValueChange value, boolean rise, Interval amount) {

  private static final Comparator<Movement<?>> BY_SIZE =
      Comparator.comparing(
              (Movement<?> movement) ->
                  movement.value.ratio().map(Multiple::least).orElse(BigDecimal.ZERO))
          .reversed();

  /**
   * The movements of a comparison in the order in which an editor tells them: by the multiple from
   * one number to the other, since units differ; then those of a few, in the order of the pack. A
   * whole stands before its parts, however much more these moved: who reads that convictions for
   * theft doubled has to know first what all convictions did.
   */
  static List<Movement<StatisticChange>> largestFirst(List<StatisticChange> changes) {
    List<Movement<StatisticChange>> bySize =
        changes.stream()
            .flatMap(change -> of(change, change.value()).stream())
            .sorted(BY_SIZE)
            .toList();
    Map<String, Movement<StatisticChange>> ordered = new LinkedHashMap<>();
    bySize.forEach(movement -> addAfterWhole(movement, bySize, ordered));
    return List.copyOf(ordered.values());
  }

  private static void addAfterWhole(
      Movement<StatisticChange> movement,
      List<Movement<StatisticChange>> all,
      Map<String, Movement<StatisticChange>> ordered) {
    String whole = movement.of.statistic().partOf();
    all.stream()
        .filter(other -> other.of.id().equals(whole))
        .filter(other -> !ordered.containsKey(whole))
        .forEach(other -> addAfterWhole(other, all, ordered));
    ordered.putIfAbsent(movement.of.id(), movement);
  }

  /** Those of a column of a table in the same order, its total first; no parts of rows. */
  static List<Movement<RowChange>> ofRows(TableChange table, int column) {
    List<Row> rows = table.current().allRows();
    int total = table.current().indexOfTotal();
    Comparator<Movement<RowChange>> totalFirst =
        Comparator.comparing(movement -> movement.of.at() != total);
    return table.rows().stream()
        .filter(row -> rows.get(row.at()).level() == 0)
        .flatMap(row -> of(row, row.cells().get(column)).stream())
        .sorted(totalFirst.thenComparing(BY_SIZE))
        .toList();
  }

  private static <T> Optional<Movement<T>> of(T of, ValueChange value) {
    Difference difference = value.difference();
    if (!value.movement()) {
      return Optional.empty();
    }
    boolean rise = difference.direction() == Direction.RISE;
    return difference
        .amount()
        .filter(amount -> difference.saysHowMuch())
        .map(amount -> new Movement<>(of, value, rise, amount));
  }
}
