package org.precis.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.precis.quantity.Interval;
import org.precis.quantity.Qualifier;

/**
 * Which of some numbers is the largest, or the smallest, whatever the true values within their
 * bounds: each other that is stated is certainly below it, or above.
 *
 * @param of the ids of these numbers
 * @param at where they are among all that were given: several if they are the same number
 * @param complete whether all that were given state a number and lack none, so that no other may be
 *     beyond them
 */
public record Rank(List<String> of, List<Integer> at, boolean complete) implements Claim {

  private static final Comparator<Interval> BY_MOST =
      Comparator.comparing(
          Interval::most, Comparator.nullsFirst(Comparator.<BigDecimal>reverseOrder()));
  private static final Comparator<Interval> BY_LEAST =
      Comparator.comparing(Interval::least).reversed();
  private static final Comparator<Interval> BY_SIZE =
      Comparator.comparing(Rank::size).reversed().thenComparing(BY_MOST).thenComparing(BY_LEAST);

  /** Which of all numbers some are. */
  public enum Choice {
    /** Those that the bounds prove to be the largest. */
    LARGEST,
    /** The same of those that are stated, where others may be larger. */
    LARGEST_STATED,
    /** The first in their order: others may be as large. */
    FIRST
  }

  public Rank {
    of = List.copyOf(of);
    at = List.copyOf(at);
  }

  /** Whether numbers have an order of size: they are alike in type, unit and period. */
  public static boolean isPossible(List<Observation> all) {
    return Observation.refusal(all) == Refusal.NONE;
  }

  /** The largest of the numbers that are stated. */
  public static Optional<Rank> largest(List<Observation> all) {
    List<Integer> order = stated(all, BY_LEAST.thenComparing(BY_MOST));
    return order.stream().findFirst().flatMap(at -> of(all, at, order, Interval::isAlwaysAbove));
  }

  /** The smallest of the numbers that are stated. */
  public static Optional<Rank> smallest(List<Observation> all) {
    List<Integer> order = stated(all, BY_MOST.thenComparing(BY_LEAST));
    return order.stream()
        .reduce((one, next) -> next)
        .flatMap(at -> of(all, at, order, (one, other) -> other.isAlwaysAbove(one)));
  }

  private static Optional<Rank> of(
      List<Observation> all,
      int candidate,
      List<Integer> stated,
      BiPredicate<Interval, Interval> isBeyond) {
    Interval first = number(all, candidate);
    List<Integer> same =
        stated.stream()
            .filter(at -> at == candidate || all.get(at).value().isSame(all.get(candidate).value()))
            .filter(at -> isForecast(all, at) == isForecast(all, candidate))
            .sorted()
            .toList();
    boolean proven =
        stated.stream()
            .filter(at -> !same.contains(at))
            .allMatch(at -> isBeyond.test(first, number(all, at)));
    if (!proven || !isPossible(all)) {
      return Optional.empty();
    }
    boolean complete = all.stream().noneMatch(Observation::isOpen);
    return Optional.of(
        new Rank(Observation.ids(same.stream().map(all::get).toList()), same, complete));
  }

  /** Which of all numbers some are, as far as their types and bounds prove it. */
  public static Choice choice(Set<Integer> some, List<Observation> all) {
    List<Integer> stated = stated(all, BY_SIZE);
    List<Integer> others = stated.stream().filter(at -> !some.contains(at)).toList();
    boolean proven =
        isPossible(all)
            && stated.stream()
                .filter(some::contains)
                .allMatch(
                    one ->
                        others.stream()
                            .allMatch(at -> number(all, one).isAlwaysAbove(number(all, at))));
    if (!proven) {
      return Choice.FIRST;
    }
    return all.stream().anyMatch(Observation::isOpen) ? Choice.LARGEST_STATED : Choice.LARGEST;
  }

  /**
   * The order in which numbers are drawn: the largest first, and of those without a lower bound
   * only zero is sure; those without a number are last. One stands before another wherever their
   * bounds prove it greater. As they are given where they may not be compared.
   *
   * @return their indexes
   */
  public static List<Integer> order(List<Observation> all) {
    if (!isPossible(all)) {
      return IntStream.range(0, all.size()).boxed().toList();
    }
    List<Integer> order = new ArrayList<>(stated(all, BY_SIZE));
    IntStream.range(0, all.size()).filter(at -> !all.get(at).value().stated()).forEach(order::add);
    return order;
  }

  /** Whether the bounds prove each number at least as great as the next. */
  public static boolean isInOrder(List<Observation> all) {
    List<Observation> stated = all.stream().filter(one -> one.value().stated()).toList();
    return isPossible(all)
        && stated.stream().noneMatch(Observation::partial)
        && IntStream.range(1, stated.size()).allMatch(at -> isAtLeast(stated, at - 1, at));
  }

  private static List<Integer> stated(List<Observation> all, Comparator<Interval> order) {
    return IntStream.range(0, all.size())
        .filter(at -> all.get(at).value().stated())
        .boxed()
        .sorted(Comparator.comparing(at -> number(all, at), order))
        .toList();
  }

  private static boolean isAtLeast(List<Observation> all, int one, int other) {
    return number(all, one).isAlwaysAbove(number(all, other))
        || number(all, one).isNeverBelow(number(all, other))
            && !all.get(other).value().roundsToZero();
  }

  private static BigDecimal size(Interval number) {
    boolean bounded = number.lower() != null || number.qualifier() == Qualifier.NEARLY;
    return bounded ? number.number() : BigDecimal.ZERO;
  }

  private static boolean isForecast(List<Observation> all, int at) {
    return all.get(at).value().isForecast();
  }

  private static Interval number(List<Observation> all, int at) {
    return (Interval) all.get(at).value().quantity();
  }
}
