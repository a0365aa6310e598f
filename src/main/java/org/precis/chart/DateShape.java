package org.precis.chart;

import java.time.LocalDate;
import java.util.function.DoubleUnaryOperator;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;

/**
 * A date on a timeline: what is known to the month or year fills it, a day is a dot, an interval is
 * a bar between its ends. Outlined for discovered, solid for action.
 *
 * @param place where a time in milliseconds lies on the axis
 * @param left where its drawing begins
 * @param right where its drawing ends
 */
record DateShape(
    DateSpan span, boolean action, DoubleUnaryOperator place, double left, double right) {

  /** Radius of the disc of a day. */
  static final double DISC = 3.3;

  static final Style STUB = Style.dashed(Palette.THIRD, 1.2, 1.2, 2.4);

  private static final Style OUTLINE = Style.outlined(Palette.WHITE, Palette.PETROL, 1);
  private static final Style SOLID = Style.fill(Palette.PETROL);
  private static final Style RING = Style.outlined(Palette.WHITE, Palette.PETROL, 1.4);
  private static final double RING_RADIUS = 2.6;
  private static final double BAR = 3.6;
  private static final double LEAST_WIDTH = 3;
  private static final double BLOCK = 7.4;
  private static final double BLOCK_ON_TRACK = 5.4;
  private static final double DISC_ON_TRACK = 3;

  static DateShape of(DateSpan span, boolean action, DoubleUnaryOperator place) {
    double left = start(span.from(), place) - (span.from().hasDay() ? DISC : 0);
    double right = end(span.to(), place) + (span.to().hasDay() ? DISC : 0);
    double lack = Math.max(0, LEAST_WIDTH - (right - left)) / 2;
    return new DateShape(span, action, place, left - lack, right + lack);
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
    double block = narrow ? BLOCK_ON_TRACK : BLOCK;
    double disc = narrow ? DISC_ON_TRACK : DISC;
    double centre = (left + right) / 2;
    double top = middle - block / 2;
    switch (DateMark.of(span, action)) {
      case DISCOVERED_SPAN -> svg.rect(left + 0.5, top + 0.5, right - left - 1, block - 1, OUTLINE);
      case DISCOVERED_DAY -> svg.circle(centre, middle, RING_RADIUS, RING);
      case ACTION_SPAN -> svg.rect(left, top, right - left, block, SOLID);
      case ACTION_DAY -> svg.circle(centre, middle, disc, SOLID);
      case ACTION_INTERVAL -> {
        double from = start(span.from(), place);
        svg.rect(from, middle - BAR / 2, end(span.to(), place) - from, BAR, SOLID);
        intervalEnd(svg, span.from(), middle, block, disc);
        intervalEnd(svg, span.to(), middle, block, disc);
      }
      case NOT_STATED -> throw new AssertionError("a date that is not stated has no shape");
    }
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
    return right > other.left + 0.1 && other.right > left + 0.1;
  }
}
