package org.precis.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.precis.model.DateSpan;

/**
 * The months that a timeline covers, and where days lie among them.
 *
 * @param first the first day of its first month
 * @param end the day after its last month
 * @param left where the first day begins, in points
 * @param right where the last day ends
 */
record Calendar(LocalDate first, LocalDate end, double left, double right) {

  /** From the month of the earliest date to that of the latest. */
  static Calendar over(List<DateSpan> spans, double left, double right) {
    Stream<LocalDate> starts = spans.stream().map(span -> span.from().firstDay());
    Stream<LocalDate> ends = spans.stream().map(span -> span.to().lastDay());
    LocalDate first = starts.min(LocalDate::compareTo).orElseThrow().withDayOfMonth(1);
    LocalDate last = ends.max(LocalDate::compareTo).orElseThrow().withDayOfMonth(1);
    return new Calendar(first, last.plusMonths(1), left, right);
  }

  Calendar between(double otherLeft, double otherRight) {
    return new Calendar(first, end, otherLeft, otherRight);
  }

  Calendar withMonthBefore() {
    return new Calendar(first.minusMonths(1), end, left, right);
  }

  long months() {
    return ChronoUnit.MONTHS.between(first, end);
  }

  /** Width of a month, as they all are nearly the same. */
  double month() {
    return (right - left) / months();
  }

  /** Where a day begins. */
  double start(LocalDate day) {
    double days = ChronoUnit.DAYS.between(first, day);
    return left + days / ChronoUnit.DAYS.between(first, end) * (right - left);
  }

  /** The middle of a day. */
  double middle(LocalDate day) {
    return (start(day) + start(day.plusDays(1))) / 2;
  }

  /** The first days of every so many months, counted from January. */
  List<LocalDate> every(int step) {
    List<LocalDate> days = new ArrayList<>();
    int past = (first.getMonthValue() - 1) % Math.min(step, 12);
    LocalDate day = past == 0 ? first : first.plusMonths(Math.min(step, 12) - past);
    if (step > 12) {
      day = day.withYear(roundUp(day.getYear(), step / 12));
    }
    for (; day.isBefore(end); day = day.plusMonths(step)) {
      days.add(day);
    }
    return days;
  }

  private static int roundUp(int year, int step) {
    return Math.floorDiv(year + step - 1, step) * step;
  }
}
