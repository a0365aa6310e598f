package org.precis.html.figure;

import static java.time.temporal.ChronoField.PROLEPTIC_MONTH;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;

/** Periods side by side at equal distances, which say that none is missing between them. */
final class EvenPeriods {

  /** A wider gap tells no more. */
  private static final int MOST = 2;

  private EvenPeriods() {}

  /**
   * The periods, and those that are missing if they follow each other in equal steps, as 2024 after
   * 2023 and before 2025. Where more are missing than there are, the periods are no such row.
   *
   * @param periods in their order
   */
  static List<DateSpan> filled(List<DateSpan> periods) {
    if (periods.size() < 3 || !alike(periods)) {
      return periods;
    }
    int[] starts = periods.stream().mapToInt(EvenPeriods::month).toArray();
    int[] steps = IntStream.range(1, starts.length).map(i -> starts[i] - starts[i - 1]).toArray();
    int step = IntStream.of(steps).min().orElseThrow();
    int missing = step <= 0 ? 0 : IntStream.of(steps).map(each -> each / step - 1).sum();
    boolean even = step > 0 && IntStream.of(steps).allMatch(each -> each % step == 0);
    if (!even || missing == 0 || missing >= periods.size()) {
      return periods;
    }
    List<DateSpan> filled = new ArrayList<>(List.of(periods.get(0)));
    for (int i = 1; i < starts.length; i++) {
      for (int month = starts[i - 1] + step; month < starts[i]; month += step) {
        filled.add(moved(periods.get(i), month - starts[i]));
      }
      filled.add(periods.get(i));
    }
    return filled;
  }

  /**
   * How many more periods there is room for before each, where they do not follow each other in
   * equal steps: as many as are missing, by the smallest step, but no more than a reader needs to
   * see that time passes.
   *
   * @param periods in their order; that of an edition that states none is empty
   */
  static List<Integer> gaps(List<Optional<DateSpan>> periods) {
    List<DateSpan> spans = periods.stream().flatMap(Optional::stream).toList();
    boolean known = spans.size() == periods.size() && spans.size() > 2 && alike(spans);
    int[] starts = spans.stream().mapToInt(EvenPeriods::month).toArray();
    int step =
        IntStream.range(1, starts.length).map(i -> starts[i] - starts[i - 1]).min().orElse(0);
    return IntStream.range(0, periods.size())
        .map(i -> i == 0 || !known || step <= 0 ? 0 : starts[i] - starts[i - 1] - step)
        .map(
            missing -> missing == 0 ? 0 : Math.min((int) Math.round((double) missing / step), MOST))
        .boxed()
        .toList();
  }

  /** Whether all are years or all are months, and last equally long. */
  private static boolean alike(List<DateSpan> periods) {
    DateSpan first = periods.get(0);
    return periods.stream()
        .allMatch(
            each ->
                !each.from().hasDay()
                    && !each.to().hasDay()
                    && each.from().hasMonth() == first.from().hasMonth()
                    && each.lastsAsLongAs(first));
  }

  private static int month(DateSpan period) {
    return (int) PROLEPTIC_MONTH.getFrom(period.from().firstDay());
  }

  private static DateSpan moved(DateSpan period, int months) {
    return new DateSpan(moved(period.from(), months), moved(period.to(), months));
  }

  private static PartialDate moved(PartialDate date, int months) {
    return PartialDate.of(date.firstDay().plusMonths(months)).asPreciseAs(date);
  }
}
