package org.precis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.chart.svg.TextLine;

/**
 * The names of periods along an axis, as many as have room: one every so many years or months, and
 * that of the last.
 */
final class PeriodNames {

  private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500};
  private static final int[] MONTHS = {1, 2, 3, 4, 6, 12, 24, 60, 120, 240, 600};

  private final List<TextLine> names;
  private final IntToDoubleFunction middle;
  private final double limit;
  private final double space;

  /**
   * The names of all periods.
   *
   * @param middle where the middle of a period is
   * @param limit where the drawing ends
   * @param space between two names
   */
  PeriodNames(List<TextLine> names, IntToDoubleFunction middle, double limit, double space) {
    this.names = names;
    this.middle = middle;
    this.limit = limit;
    this.space = space;
  }

  /** Whether all periods are years. */
  static boolean areYears(Stream<String> labels) {
    return labels.allMatch(label -> label.matches("\\p{Nd}*"));
  }

  /** Where a name begins, in the drawing. */
  double start(int at) {
    double wide = names.get(at).width();
    return Math.max(0, Math.min(middle.applyAsDouble(at) - wide / 2, limit - wide));
  }

  /** Which are named: the title of a chart says where it ends. */
  List<Integer> named(boolean years) {
    int step =
        IntStream.of(years ? YEARS : MONTHS).filter(this::fit).findFirst().orElse(names.size());
    List<Integer> named = new ArrayList<>();
    for (int i = 0; i < names.size(); i += step) {
      named.add(i);
    }
    int last = names.size() - 1;
    while (named.size() > 1 && !fit(named.get(named.size() - 1), last)) {
      named.remove(named.size() - 1);
    }
    int end = named.get(named.size() - 1);
    if (end < last && fit(end, last)) {
      named.add(last);
    }
    return named;
  }

  /** Whether each so many have room beside the next. */
  boolean fit(int step) {
    return IntStream.iterate(step, at -> at < names.size(), at -> at + step)
        .allMatch(at -> fit(at - step, at));
  }

  /** Whether two names, the one left of the other, have room; one beside itself has. */
  private boolean fit(int one, int other) {
    return one == other || start(one) + names.get(one).width() + space <= start(other);
  }
}
