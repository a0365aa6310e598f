package org.precis.chart;

import java.time.LocalDate;
import java.util.function.DoubleUnaryOperator;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;

/**
 * A date on a timeline: what is known to the month or year fills it, a day is a dot, an interval is
 * a bar between its ends. Outlined for the start, solid for the end.
 *
 * @param place where a time in milliseconds lies on the axis
 * @param left where its drawing begins
 * @param right where its drawing ends
 */
record DateShape(
    DateSpan span,
    boolean action,
    DoubleUnaryOperator place,
    ChartStyle style,
    double left,
    double right) {

  /** Dates that share less than this do not overlap. */
  static final double ROUNDING = 0.1;

  private static final Style SOLID = Style.fill(Palette.ACCENT);

  static DateShape of(DateSpan span, boolean action, DoubleUnaryOperator place, ChartStyle style) {
    double left = start(span.from(), place) - (span.from().hasDay() ? style.dots.disc : 0);
    double right = end(span.to(), place) + (span.to().hasDay() ? style.dots.disc : 0);
    double lack = Math.max(0, style.dates.least - (right - left)) / 2;
    return new DateShape(span, action, place, style, left - lack, right + lack);
  }

  /** Where a date begins; the middle of a day. */
  private static double start(PartialDate date, DoubleUnaryOperator place) {
    double begins = place.applyAsDouble(millis(date.firstDay()));
    return date.hasDay() ? (begins + afterLast(date, place)) / 2 : begins;
  }

  /** Where a date ends; the middle of a day. */
  private static double end(PartialDate date, DoubleUnaryOperator place) {
    return date.hasDay() ? start(date, place) : afterLast(date, place);
  }

  private static double afterLast(PartialDate date, DoubleUnaryOperator place) {
    return place.applyAsDouble(millis(date.lastDay().plusDays(1)));
  }

  /** When a day begins, as JFreeChart counts time. */
  static double millis(LocalDate day) {
    return day.toEpochDay() * 86_400_000.0;
  }

  /**
   * Draws it.
   *
   * @param narrow whether it shares its row with another on a track of its own
   */
  void draw(SvgGraphics svg, double middle, boolean narrow) {
    double block = narrow ? style.dates.slimBlock : style.dates.block;
    double disc = narrow ? style.dates.slimDisc : style.dots.disc;
    double centre = (left + right) / 2;
    double top = middle - block / 2;
    double line = style.line;
    boolean day = span.from().hasDay() && !span.isInterval();
    if (action && span.isInterval()) {
      double from = start(span.from(), place);
      svg.rect(
          from,
          middle - style.dates.interval / 2,
          end(span.to(), place) - from,
          style.dates.interval,
          SOLID);
      intervalEnd(svg, span.from(), middle, block, disc);
      intervalEnd(svg, span.to(), middle, block, disc);
    } else if (action && day) {
      svg.circle(centre, middle, disc, SOLID);
    } else if (action) {
      svg.rect(left, top, right - left, block, SOLID);
    } else if (day) {
      svg.circle(centre, middle, style.dates.ring, outlined(style.stroke));
    } else {
      svg.rect(left + line / 2, top + line / 2, right - left - line, block - line, outlined(line));
    }
  }

  private static Style outlined(double width) {
    return Style.outlined(Palette.GROUND, Palette.ACCENT, width);
  }

  private void intervalEnd(
      SvgGraphics svg, PartialDate date, double middle, double block, double disc) {
    double from = start(date, place);
    if (date.hasDay()) {
      svg.circle(from, middle, disc, SOLID);
    } else {
      svg.rect(from, middle - block / 2, end(date, place) - from, block, SOLID);
    }
  }

  boolean overlaps(DateShape other) {
    return right > other.left + ROUNDING && other.right > left + ROUNDING;
  }
}
