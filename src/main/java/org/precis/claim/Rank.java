package org.precis.claim;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;

/**
 * Which of some numbers is the largest, or the smallest, whatever the true values within their
 * bounds.
 *
 * @param of the ids of these numbers
 * @param at where they are among all that were given: several if they are the same number
 * @param complete whether all that were given state a number, so that no other may be beyond them
 */
public record Rank(List<String> of, List<Integer> at, boolean complete) implements Claim {

  private static final Comparator<Interval> BY_LEAST =
      Comparator.comparing(Interval::least).reversed();
  private static final Comparator<Interval> BY_MOST =
      Comparator.comparing(
          Interval::most, Comparator.nullsFirst(Comparator.<BigDecimal>reverseOrder()));

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
    return order.stream().findFirst().flatMap(at -> of(all, at, order, Interval::isNeverBelow));
  }

  /** The smallest of the numbers that are stated. */
  public static Optional<Rank> smallest(List<Observation> all) {
    List<Integer> order = stated(all, BY_MOST.thenComparing(BY_LEAST));
    return order.stream()
        .reduce((one, next) -> next)
        .flatMap(at -> of(all, at, order, (one, other) -> other.isNeverBelow(one)));
  }

  private static Optional<Rank> of(
      List<Observation> all,
      int candidate,
      List<Integer> stated,
      BiPredicate<Interval, Interval> isBeyond) {
    Interval first = number(all, candidate);
    boolean proven =
        stated.stream()
            .filter(at -> at != candidate)
            .allMatch(at -> isBeyond.test(first, number(all, at)));
    if (!proven || !isPossible(all)) {
      return Optional.empty();
    }
    List<Integer> same =
        stated.stream().filter(at -> number(all, at).equals(first)).sorted().toList();
    boolean complete = all.stream().noneMatch(Rank::isOpen);
    return Optional.of(
        new Rank(Observation.ids(same.stream().map(all::get).toList()), same, complete));
  }

  /** Whether it may be any number. */
  private static boolean isOpen(Observation one) {
    return !one.value().stated() && one.value().quantity() != Absent.NOT_APPLICABLE;
  }

  /**
   * Whether the bounds prove some of the numbers to be at least as great as all others that are
   * stated.
   */
  public static boolean areLargest(List<Integer> some, List<Observation> all) {
    Set<Integer> others = new TreeSet<>(stated(all, BY_MOST));
    some.forEach(others::remove);
    return isPossible(all)
        && some.stream()
            .filter(at -> all.get(at).value().stated())
            .allMatch(at -> others.stream().allMatch(other -> isAtLeast(all, at, other)));
  }

  /**
   * The order in which numbers are drawn: one stands before another where their bounds prove it
   * greater, else as they are given; those without a number are last. As they are given where they
   * may not be compared.
   *
   * @return their indexes
   */
  public static List<Integer> order(List<Observation> all) {
    if (!isPossible(all)) {
      return IntStream.range(0, all.size()).boxed().toList();
    }
    List<Integer> order = new ArrayList<>(ordered(all));
    IntStream.range(0, all.size()).filter(at -> !all.get(at).value().stated()).forEach(order::add);
    return order;
  }

  /** Whether the bounds prove each number at least as great as the next. */
  public static boolean isInOrder(List<Observation> all) {
    List<Observation> stated = all.stream().filter(one -> one.value().stated()).toList();
    return isPossible(all)
        && IntStream.range(1, stated.size()).allMatch(at -> isAtLeast(stated, at - 1, at));
  }

  /** Of the numbers that none of those left is greater than, the first given comes next. */
  private static List<Integer> ordered(List<Observation> all) {
    List<Integer> byMost = stated(all, BY_MOST.thenComparing(BY_LEAST));
    Deque<Integer> byLeast = new ArrayDeque<>(stated(all, BY_LEAST.thenComparing(BY_MOST)));
    PriorityQueue<Integer> free = new PriorityQueue<>();
    boolean[] taken = new boolean[all.size()];
    List<Integer> order = new ArrayList<>();
    int next = 0;
    while (order.size() < byMost.size()) {
      while (taken[byLeast.peek()]) {
        byLeast.remove();
      }
      // if any that is left is greater than another, then so is the one whose least is the greatest
      Interval top = number(all, byLeast.peek());
      while (next < byMost.size() && !isGreater(top, number(all, byMost.get(next)))) {
        free.add(byMost.get(next++));
      }
      int first = free.remove();
      taken[first] = true;
      order.add(first);
    }
    return order;
  }

  private static List<Integer> stated(List<Observation> all, Comparator<Interval> order) {
    return IntStream.range(0, all.size())
        .filter(at -> all.get(at).value().stated())
        .boxed()
        .sorted(Comparator.comparing(at -> number(all, at), order))
        .toList();
  }

  private static boolean isAtLeast(List<Observation> all, int one, int other) {
    return number(all, one).isNeverBelow(number(all, other));
  }

  private static boolean isGreater(Interval one, Interval other) {
    return one.isNeverBelow(other) && !other.isNeverBelow(one);
  }

  private static Interval number(List<Observation> all, int at) {
    return (Interval) all.get(at).value().quantity();
  }
}
