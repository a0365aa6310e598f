package org.precis.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.model.DateSpan;
import org.precis.quantity.NumberType;

/**
 * Which periods may be set beside one another: those that last equally long and do not overlap, and
 * of states at a moment those that end on different days.
 */
public final class Periods {

  private Periods() {}

  /** Why numbers over time may not be set beside one another. */
  static Refusal refusal(List<Observation> all) {
    List<DateSpan> periods = all.stream().flatMap(one -> one.period().stream()).toList();
    if (periods.isEmpty() || all.size() == 1) {
      return Refusal.NONE;
    }
    boolean one = periods.stream().distinct().count() == 1;
    boolean alike = periods.size() == all.size() && (one || areAlike(periods, all.get(0).type()));
    return alike ? Refusal.NONE : Refusal.PERIODS_DIFFER;
  }

  /** Two periods, the one that ends earlier first. */
  public record Pair(DateSpan first, DateSpan second) {

    /**
     * What an author calls the two.
     *
     * @param names of as many periods
     */
    public List<String> named(List<DateSpan> periods, List<String> names) {
      return List.of(names.get(periods.indexOf(first)), names.get(periods.lastIndexOf(second)));
    }
  }

  /** Whether numbers of a type that are about these periods may be set beside one another. */
  static boolean areAlike(List<DateSpan> periods, NumberType type) {
    return unlike(periods, type).isEmpty();
  }

  /** Two periods that overlap or are not equally long; of states, two that end on one day. */
  public static Optional<Pair> unlike(List<DateSpan> periods, NumberType type) {
    boolean moments = type == NumberType.STOCK;
    return neighbours(periods)
        .filter(
            pair ->
                moments
                    ? !isEarlier(pair.first, pair.second)
                    : pair.first.overlaps(pair.second) || !pair.first.lastsAsLongAs(pair.second))
        .findFirst();
  }

  /** Two periods that overlap. */
  public static Optional<Pair> overlap(List<DateSpan> periods) {
    return neighbours(periods).filter(pair -> pair.first.overlaps(pair.second)).findFirst();
  }

  /** Each period and the next; where any two overlap, or differ in length, two of these do. */
  private static Stream<Pair> neighbours(List<DateSpan> periods) {
    List<DateSpan> inTime =
        periods.stream()
            .sorted(Comparator.comparing((DateSpan one) -> one.to().lastDay()))
            .toList();
    return IntStream.range(1, inTime.size())
        .mapToObj(i -> new Pair(inTime.get(i - 1), inTime.get(i)));
  }

  /** Whether one ends before the other does. */
  static boolean isEarlier(DateSpan one, DateSpan other) {
    return one.to().lastDay().isBefore(other.to().lastDay());
  }

  /** Whether a number of one period may be compared with one of an earlier period. */
  static boolean isEarlier(DateSpan then, DateSpan now, NumberType type) {
    return isEarlier(then, now) && areAlike(List.of(then, now), type);
  }

  /** Whether each number is of an earlier period than the next, with which it may be compared. */
  static boolean areInTime(List<Observation> run) {
    return IntStream.range(1, run.size())
        .allMatch(
            i -> {
              Optional<DateSpan> then = run.get(i - 1).period();
              Optional<DateSpan> now = run.get(i).period();
              return then.isPresent()
                  && now.isPresent()
                  && isEarlier(then.get(), now.get(), run.get(i).type());
            });
  }

  /**
   * Whether the later of two periods goes on counting what the earlier counted: they begin on one
   * day.
   */
  static boolean goesOn(Optional<DateSpan> then, Optional<DateSpan> now) {
    return then.isPresent()
        && now.isPresent()
        && then.get().from().firstDay().equals(now.get().from().firstDay())
        && isEarlier(then.get(), now.get());
  }
}
