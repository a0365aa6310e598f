package org.precis.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of years and months over a timeline: all months where their names have room, else
 * quarters, half years, or years only.
 *
 * @param monthStep months from one named month to the next; 0 where only years are named
 * @param yearStep years from one named year to the next
 */
record CalendarHead(Calendar calendar, ChartWords words, Type type, int monthStep, int yearStep) {

  private static final double YEARS = 6.6;
  private static final double MONTHS = 22;
  private static final double GAP = 3;

  static CalendarHead of(Calendar calendar, ChartWords words, Type type) {
    double widest = 0;
    for (int month = 1; month <= 12; month++) {
      widest = Math.max(widest, type.width(Span.axis(words.month().apply(month))));
    }
    int months = 0;
    for (int step : new int[] {6, 3, 1}) {
      months = calendar.month() * step >= widest + 2 ? step : months;
    }
    int years = 1;
    double year = type.width(year(2000, words));
    while (calendar.month() * 12 * years < year + GAP) {
      years = Scale.roundStep(BigDecimal.valueOf(years + 1)).intValueExact();
    }
    return new CalendarHead(calendar, words, type, months, years);
  }

  private static Span year(int year, ChartWords words) {
    return new Span(words.year().apply(year), true, Ink.SECOND, Type.AXIS);
  }

  /** Where gridlines begin. */
  double top() {
    return monthStep > 0 ? 13 : 11;
  }

  /** Where the first row begins. */
  double rows() {
    return monthStep > 0 ? 29 : 14;
  }

  /** Days with a gridline; with months named, years have a stronger line instead. */
  List<LocalDate> gridlines() {
    List<LocalDate> days =
        new ArrayList<>(calendar.every(monthStep > 0 ? monthStep : 12 * yearStep));
    if (monthStep > 0) {
      days.removeIf(day -> day.getMonthValue() == 1 && !day.equals(calendar.first()));
    }
    if (!days.contains(calendar.first())) {
      days.add(0, calendar.first());
    }
    days.add(calendar.end());
    return days;
  }

  void draw(Svg svg, double bottom) {
    if (monthStep > 0) {
      for (LocalDate day : calendar.every(12)) {
        if (!day.equals(calendar.first())) {
          double x = calendar.start(day);
          svg.line(x, top(), x, bottom, Style.stroke(Ink.THIRD, 0.9));
        }
      }
    }
    years(svg);
    if (monthStep > 0) {
      months(svg);
    }
  }

  private void years(Svg svg) {
    List<LocalDate> days = new ArrayList<>(calendar.every(12 * yearStep));
    if (monthStep > 0 && !days.contains(calendar.first())) {
      days.add(0, calendar.first());
    }
    double free = 0;
    for (LocalDate day : days) {
      TextLine text = TextLine.of(year(day.getYear(), words));
      double x = calendar.start(day);
      if (x >= free && x + type.width(text) <= calendar.right()) {
        svg.text(x, YEARS, text);
        free = x + type.width(text) + GAP;
      }
    }
  }

  private void months(Svg svg) {
    for (LocalDate day : calendar.every(monthStep)) {
      TextLine text = TextLine.of(Span.axis(words.month().apply(day.getMonthValue())));
      double width = type.width(text);
      double middle = (calendar.start(day) + calendar.start(day.plusMonths(1)) - width) / 2;
      double x = monthStep == 1 ? middle : calendar.start(day) + 2;
      if (x + width <= calendar.right()) {
        svg.text(x, MONTHS, text);
      }
    }
  }

  /** Whether the name of the first year ends before the next begins. */
  boolean firstYearFits() {
    LocalDate next = calendar.first().withDayOfYear(1).plusYears(1);
    double end = calendar.left() + type.width(year(calendar.first().getYear(), words)) + GAP;
    return !next.isBefore(calendar.end()) || end <= calendar.start(next);
  }
}
