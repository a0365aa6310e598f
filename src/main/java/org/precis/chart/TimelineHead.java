package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;
import org.precis.chart.svg.TextMeasurer;

/**
 * The rows of years and months over a timeline: all months where their names have room, else
 * quarters, half years, or years only. JFreeChart's {@code PeriodAxis} has such rows, but no
 * gridlines, and centres each name by its width in whole points of a font of the machine.
 */
final class TimelineHead {

  private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

  private final LocalDate first;
  private final LocalDate end;
  private final double right;
  private final ChartWords words;
  private final TextMeasurer text;
  private final ChartStyle style;
  private final int monthStep;
  private final int yearStep;

  /** The head of the months from one day to another, over this area. */
  TimelineHead(
      LocalDate first, LocalDate end, Rectangle2D area, ChartWords words, TextMeasurer text) {
    this.first = first;
    this.end = end;
    this.right = area.getMaxX();
    this.words = words;
    this.text = text;
    this.style = text.style;
    double month = area.getWidth() / first.until(end).toTotalMonths();
    double widest = IntStream.rangeClosed(1, 12).mapToDouble(i -> month(i).width()).max().orElse(0);
    this.monthStep =
        IntStream.of(1, 3, 6)
            .filter(step -> month * step >= widest + style.near / 2)
            .findFirst()
            .orElse(0);
    double year = year(2000).width() + style.near;
    this.yearStep =
        IntStream.of(YEAR_STEPS)
            .filter(step -> month * 12 * step >= year)
            .findFirst()
            .orElse(YEAR_STEPS[YEAR_STEPS.length - 1]);
  }

  private TextLine month(int month) {
    return text.line(Span.axis(words.month().apply(month)));
  }

  private TextLine year(int year) {
    String name = words.year().apply(year);
    return text.line(new Span(name, true, Palette.SECOND, true));
  }

  /** Months from one named month to the next; 0 where only years are named. */
  int monthStep() {
    return monthStep;
  }

  /** Years from one named year to the next. */
  int yearStep() {
    return yearStep;
  }

  /** The days with a gridline: the first, those that are named, and the end. */
  List<LocalDate> gridlines() {
    return Stream.concat(days(day -> day.equals(first) || named(day)), Stream.of(end)).toList();
  }

  private boolean named(LocalDate day) {
    return monthStep > 0 ? (day.getMonthValue() - 1) % monthStep == 0 : january(day);
  }

  private boolean january(LocalDate day) {
    return day.getMonthValue() == 1 && day.getYear() % yearStep == 0;
  }

  /** Where gridlines begin. */
  double top() {
    return monthStep > 0 ? style.monthsLine : style.yearsLine;
  }

  /** Where the first row begins. */
  double rows() {
    return monthStep > 0 ? style.monthsRows : style.yearsRows;
  }

  /** Draws the names, given where days begin. */
  void draw(SvgGraphics svg, ToDoubleFunction<LocalDate> place) {
    List<LocalDate> years =
        days(day -> january(day) || monthStep > 0 && day.equals(first)).toList();
    for (int i = 0; i < years.size(); i++) {
      // over its first month; the first as much before it as the name of the next asks for
      TextLine name = year(years.get(i).getYear());
      double start = place.applyAsDouble(years.get(i));
      double limit =
          i + 1 < years.size() ? place.applyAsDouble(years.get(i + 1)) - style.near : right;
      double x = Math.min(start, limit - name.width());
      if (x == start || i == 0 && x >= 0) {
        svg.text(x, style.years, name);
      }
    }
    for (LocalDate day : days(day -> monthStep > 0 && named(day)).toList()) {
      TextLine name = month(day.getMonthValue());
      double start = place.applyAsDouble(day);
      double middle = (start + place.applyAsDouble(day.plusMonths(1))) / 2;
      double x = monthStep == 1 ? middle - name.width() / 2 : start + style.near / 2;
      if (x + name.width() <= right) {
        svg.text(x, style.months, name);
      }
    }
  }

  /** The first days of months for which this holds. */
  private Stream<LocalDate> days(Predicate<LocalDate> predicate) {
    return first.datesUntil(end, Period.ofMonths(1)).filter(predicate);
  }
}
