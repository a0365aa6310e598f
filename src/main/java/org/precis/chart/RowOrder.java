package org.precis.chart;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import org.precis.quantity.Interval;

/**
 * The rows of a chart in the order in which they are drawn: a row stands above another where their
 * bounds prove it greater, else as they are given; rows without a number are last.
 *
 * @param largestFirst whether the bounds prove each row at least as great as the next
 */
public record RowOrder(List<ChartRow> rows, boolean largestFirst) {

  private static final Comparator<Interval> BY_LEAST =
      Comparator.comparing(Interval::least).reversed();
  private static final Comparator<Interval> BY_MOST =
      Comparator.comparing(
          Interval::most, Comparator.nullsFirst(Comparator.<BigDecimal>reverseOrder()));

  public RowOrder {
    rows = List.copyOf(rows);
  }

  public static RowOrder of(List<ChartRow> given) {
    List<ChartRow> rows = new ArrayList<>(ordered(stated(given)));
    boolean proven = true;
    for (int i = 1; i < rows.size(); i++) {
      proven &= number(rows.get(i - 1)).isNeverBelow(number(rows.get(i)));
    }
    given.stream().filter(row -> !row.quantity().stated()).forEach(rows::add);
    return new RowOrder(rows, proven);
  }

  /** Of the rows that none of those left is greater than, the first given comes next. */
  private static List<ChartRow> ordered(List<ChartRow> given) {
    List<Integer> byMost = indexes(given, BY_MOST.thenComparing(BY_LEAST));
    Deque<Integer> byLeast = new ArrayDeque<>(indexes(given, BY_LEAST.thenComparing(BY_MOST)));
    PriorityQueue<Integer> free = new PriorityQueue<>();
    boolean[] drawn = new boolean[given.size()];
    List<ChartRow> rows = new ArrayList<>();
    int next = 0;
    while (rows.size() < given.size()) {
      while (drawn[byLeast.peek()]) {
        byLeast.remove();
      }
      // if any row left is greater than another, then so is the one whose least is the greatest
      Interval top = number(given.get(byLeast.peek()));
      while (next < byMost.size() && !isGreater(top, number(given.get(byMost.get(next))))) {
        free.add(byMost.get(next++));
      }
      int first = free.remove();
      drawn[first] = true;
      rows.add(given.get(first));
    }
    return rows;
  }

  private static List<Integer> indexes(List<ChartRow> rows, Comparator<Interval> greatestFirst) {
    return IntStream.range(0, rows.size())
        .boxed()
        .sorted(Comparator.comparing(index -> number(rows.get(index)), greatestFirst))
        .toList();
  }

  private static boolean isGreater(Interval one, Interval other) {
    return one.isNeverBelow(other) && !other.isNeverBelow(one);
  }

  /** The row that is proven to be at least as great as every other that states a number. */
  public static Optional<ChartRow> largest(List<ChartRow> rows) {
    List<ChartRow> stated = stated(rows);
    return indexes(stated, BY_LEAST.thenComparing(BY_MOST)).stream()
        .findFirst()
        .map(stated::get)
        .filter(row -> areLargest(List.of(row), stated));
  }

  /** The row that is proven to be at most as great as every other that states a number. */
  public static Optional<ChartRow> smallest(List<ChartRow> rows) {
    List<ChartRow> stated = stated(rows);
    return indexes(stated, BY_MOST.thenComparing(BY_LEAST)).stream()
        .reduce((one, next) -> next)
        .map(stated::get)
        .filter(row -> isSmallest(row, stated));
  }

  private static boolean isSmallest(ChartRow row, List<ChartRow> all) {
    Set<ChartRow> others = others(List.of(row), all);
    return others.stream().allMatch(other -> isAtLeast(other, row));
  }

  private static boolean isAtLeast(ChartRow one, ChartRow other) {
    return number(one).isNeverBelow(number(other));
  }

  /**
   * Whether the bounds prove some of the rows to be at least as great as the others. Another row
   * with the same name and number is one of the others.
   */
  public static boolean areLargest(List<ChartRow> some, List<ChartRow> all) {
    Set<ChartRow> others = others(some, all);
    return stated(some).stream().allMatch(row -> others.stream().allMatch(o -> isAtLeast(row, o)));
  }

  private static Set<ChartRow> others(List<ChartRow> some, List<ChartRow> all) {
    Set<ChartRow> others = Collections.newSetFromMap(new IdentityHashMap<>());
    others.addAll(stated(all));
    some.forEach(others::remove);
    return others;
  }

  private static List<ChartRow> stated(List<ChartRow> rows) {
    return rows.stream().filter(row -> row.quantity().stated()).toList();
  }

  private static Interval number(ChartRow row) {
    return (Interval) row.quantity();
  }
}
