package org.precis.input.proposal;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;

/**
 * Moves the period of an edition on: by as much as it differs from that of the edition before it;
 * if there is none, by the last period of the series that it spans, or by as much as it lasts. A
 * period that began with that of the edition before it grows.
 *
 * @param period of the last edition
 * @param earlier the period of the edition before it, if it is known
 * @param series the periods of a table that the period spans, in order
 */
record PeriodSteps(DateSpan period, Optional<DateSpan> earlier, List<DateSpan> series) {

  DateSpan next() {
    return earlier.flatMap(this::since).or(this::byOneOfSeries).orElseGet(() -> period.moved(1));
  }

  /** The period moved on by as much as it ends after another, whose beginning it may share. */
  private Optional<DateSpan> since(DateSpan before) {
    Optional<Step> ends = Step.between(before.to(), period.to());
    boolean grows = before.from().equals(period.from());
    boolean overlaps = before.overlaps(period) || !period.isOfWholeMonths();
    boolean moves = overlaps && Step.between(before.from(), period.from()).equals(ends);
    return ends.filter(step -> grows || moves)
        .map(
            step ->
                new DateSpan(
                    grows ? period.from() : step.after(period.from()), step.after(period.to())));
  }

  private Optional<DateSpan> byOneOfSeries() {
    int last = series.size() - 1;
    return last < 1
        ? Optional.empty()
        : Step.between(series.get(last - 1).to(), series.get(last).to())
            .map(step -> new DateSpan(step.after(period.from()), step.after(period.to())));
  }

  /** From one date to a later one that is as precise. */
  private record Step(long number, ChronoUnit unit) {

    static Optional<Step> between(PartialDate one, PartialDate next) {
      if (one.hasMonth() != next.hasMonth() || one.hasDay() != next.hasDay()) {
        return Optional.empty();
      }
      ChronoUnit unit =
          !one.hasMonth() ? ChronoUnit.YEARS : one.hasDay() ? ChronoUnit.DAYS : ChronoUnit.MONTHS;
      long number = unit.between(one.firstDay(), next.firstDay());
      return number > 0 ? Optional.of(new Step(number, unit)) : Optional.empty();
    }

    PartialDate after(PartialDate date) {
      return PartialDate.of(date.firstDay().plus(number, unit)).asPreciseAs(date);
    }
  }
}
