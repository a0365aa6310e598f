package org.precis.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.html.inline.RenderContext;
import org.precis.model.DateSpan;
import org.precis.model.Statistic;
import org.precis.quantity.Value;

/**
 * A period over which statistics are shown: the edition's own, or another of their values.
 *
 * @param span empty only if it is the edition's own and that states none
 */
public record SeriesPeriod(Optional<DateSpan> span, boolean own) {

  /**
   * The edition's own period among the others: before those that begin after its end. Where the
   * edition states none, it is before those at the end that have only forecasts.
   *
   * @param others in time
   * @param statistics the statistics that have values of these
   */
  public static List<SeriesPeriod> inTime(
      List<DateSpan> others, Optional<DateSpan> own, List<Statistic> statistics) {
    List<SeriesPeriod> all = new ArrayList<>();
    others.forEach(other -> all.add(new SeriesPeriod(Optional.of(other), false)));
    int before =
        own.map(
                span ->
                    (int)
                        others.stream()
                            .filter(other -> !other.from().firstDay().isAfter(span.to().lastDay()))
                            .count())
            .orElseGet(() -> reported(others, statistics));
    all.add(before, new SeriesPeriod(own, true));
    return List.copyOf(all);
  }

  /** How many periods there are up to the last that has a number but no forecast. */
  private static int reported(List<DateSpan> periods, List<Statistic> statistics) {
    int count = periods.size();
    while (count > 0 && isForecast(periods.get(count - 1), statistics)) {
      count--;
    }
    return count;
  }

  private static boolean isForecast(DateSpan period, List<Statistic> statistics) {
    List<Value> stated =
        statistics.stream()
            .flatMap(
                each -> Optional.ofNullable(each.otherPeriods().get(period.toString())).stream())
            .filter(value -> value.quantity().stated())
            .toList();
    return !stated.isEmpty() && stated.stream().allMatch(Value::isForecast);
  }

  /** As it is written in {@code value@…}; "" where the edition states none. */
  public String key() {
    return span.map(DateSpan::toString).orElse("");
  }

  /** What a statistic was in it. */
  public Value value(Statistic statistic) {
    return own ? statistic.value() : statistic.otherPeriods().getOrDefault(key(), Value.NOT_STATED);
  }

  List<Value> values(List<Statistic> statistics) {
    return statistics.stream().map(this::value).toList();
  }

  /** What it is called in short, with its year. */
  public String label(RenderContext context) {
    return span.map(one -> context.dates.shortSpan(one, true))
        .orElseGet(() -> context.words.get("compare.this"));
  }

  /** The id of that number, or "" where the statistic states none. */
  public String ref(Statistic statistic) {
    return own ? statistic.id() : statistic.ref(key());
  }
}
