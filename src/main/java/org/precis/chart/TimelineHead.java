package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.Style;
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
  private final double limit;
  private final ToDoubleFunction<LocalDate> place;
  private final ChartWords words;
  private final TextMeasurer text;
  private final ChartStyle style;
  private final int monthStep;
  private final int yearStep;
  private List<TextLine> window = List.of();
  private double windowEnd;

  /**
   * The head of the months from one day to another, over this area.
   *
   * @param place where days begin
   */
  TimelineHead(
      LocalDate first,
      LocalDate end,
      Rectangle2D area,
      ToDoubleFunction<LocalDate> place,
      Canvas canvas) {
    this.first = first;
    this.end = end;
    this.right = area.getMaxX();
    this.limit = canvas.width();
    this.place = place;
    this.words = canvas.words();
    this.text = canvas.text();
    this.style = text.style;
    double month = area.getWidth() / first.until(end).toTotalMonths();
    double widest = IntStream.rangeClosed(1, 12).mapToDouble(i -> month(i).width()).max().orElse(0);
    this.monthStep =
        IntStream.of(1, 3, 6)
            .filter(step -> month * step >= widest + style.near / 2)
            .findFirst()
            .orElse(0);
    double year = year(2000, words, text).width() + style.near;
    this.yearStep =
        IntStream.of(YEAR_STEPS)
            .filter(step -> month * 12 * step >= year)
            .findFirst()
            .orElse(YEAR_STEPS[YEAR_STEPS.length - 1]);
  }

  private double place(LocalDate day) {
    return place.applyAsDouble(day);
  }

  private TextLine month(int month) {
    return text.line(Span.axis(words.month().apply(month)));
  }

  /** The name of a year. */
  static TextLine year(int year, ChartWords words, TextMeasurer text) {
    return text.line(new Span(words.year().apply(year), true, Palette.INK, true));
  }

  /** Names the tinted window, up to where it ends. */
  void window(String name, double windowEnd) {
    this.window = text.wrap(Span.axis(name), limit);
    this.windowEnd = windowEnd;
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
    return over() + (monthStep > 0 ? style.dates.monthsLine : style.dates.yearsLine);
  }

  /** Where the first row begins. */
  double rows() {
    return over() + (monthStep > 0 ? style.dates.monthsRows : style.dates.yearsRows);
  }

  /** The height of the name of the window where it has no room beside the years. */
  private double over() {
    boolean beside =
        window.size() <= 1
            && years().stream().allMatch(year -> year.end() + style.near <= windowStart());
    return beside ? 0 : window.size() * style.leading;
  }

  private double windowStart() {
    double width = TextLine.widest(window);
    return Math.max(0, Math.min(windowEnd, limit) - width);
  }

  /** A year, and where its name begins. */
  private record Year(TextLine name, double x) {

    double end() {
      return x + name.width();
    }
  }

  /** Over its first month; the first as much before it as the name of the next asks for. */
  private List<Year> years() {
    List<LocalDate> starts =
        days(day -> january(day) || monthStep > 0 && day.equals(first)).toList();
    List<Year> years = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      TextLine name = year(starts.get(i).getYear(), words, text);
      double start = place(starts.get(i)) + (line(starts.get(i)) ? style.near / 2 : 0);
      double end = i + 1 < starts.size() ? place(starts.get(i + 1)) - style.near : limit;
      double x = Math.min(start, end - name.width());
      if (x == start || i == 0 && x >= 0) {
        years.add(new Year(name, x));
      }
    }
    return years;
  }

  /** The days on which a year begins after another, of which a line tells it. */
  List<LocalDate> yearLines() {
    return days(this::line).toList();
  }

  private boolean line(LocalDate day) {
    return monthStep > 0 && day.getMonthValue() == 1 && day.isAfter(first);
  }

  /** Draws the names, and the lines of years as far as the head goes. */
  void draw(SvgGraphics svg) {
    double over = over();
    svg.text(windowStart(), style.dates.years, window);
    for (LocalDate day : yearLines()) {
      svg.line(place(day), over, place(day), top(), Style.stroke(Palette.INK, style.line));
    }
    for (Year year : years()) {
      svg.text(year.x(), over + style.dates.years, year.name());
    }
    for (LocalDate day : days(day -> monthStep > 0 && named(day)).toList()) {
      TextLine name = month(day.getMonthValue());
      double start = place(day);
      double middle = (start + place(day.plusMonths(1))) / 2;
      double x = monthStep == 1 ? middle - name.width() / 2 : start + style.near / 2;
      if (x + name.width() <= right) {
        svg.text(x, over + style.dates.months, name);
      }
    }
  }

  /** The first days of months for which this holds. */
  private Stream<LocalDate> days(Predicate<LocalDate> predicate) {
    return first.datesUntil(end, Period.ofMonths(1)).filter(predicate);
  }
}
