package org.precis.chart;

import org.precis.model.DateSpan;
import org.precis.model.PartialDate;

/**
 * A date on a timeline: what is known to the month or year fills it, a day is a dot, an interval is
 * a bar between its ends.
 *
 * @param left where its drawing begins
 * @param right where its drawing ends
 */
record DateShape(DateSpan span, boolean solid, Calendar calendar, double left, double right) {

  private static final double LEAST_WIDTH = 3;
  private static final double BLOCK = 7.4;
  private static final double BLOCK_ON_TRACK = 5.4;
  private static final double DISC_ON_TRACK = 3;

  static DateShape of(DateSpan span, boolean solid, Calendar calendar) {
    double left = end(span.from(), true, calendar);
    double right = end(span.to(), false, calendar);
    double lack = Math.max(0, LEAST_WIDTH - (right - left)) / 2;
    return new DateShape(span, solid, calendar, left - lack, right + lack);
  }

  private static double end(PartialDate date, boolean first, Calendar calendar) {
    if (date.hasDay()) {
      double middle = calendar.middle(date.firstDay());
      return first ? middle - DateInk.DISC : middle + DateInk.DISC;
    }
    return first ? calendar.start(date.firstDay()) : calendar.start(date.lastDay().plusDays(1));
  }

  /**
   * Draws it.
   *
   * @param narrow whether it shares its row with another on a track of its own
   */
  void draw(Svg svg, double middle, boolean narrow) {
    double block = narrow ? BLOCK_ON_TRACK : BLOCK;
    switch (DateMark.of(span, solid)) {
      case DISCOVERED_SPAN ->
          svg.rect(
              left + 0.5, middle - block / 2 + 0.5, right - left - 1, block - 1, DateInk.OUTLINE);
      case DISCOVERED_DAY -> svg.circle(centre(), middle, DateInk.RING, DateInk.RING_STYLE);
      case ACTION_SPAN -> svg.rect(left, middle - block / 2, right - left, block, DateInk.SOLID);
      case ACTION_DAY -> svg.circle(centre(), middle, disc(narrow), DateInk.SOLID);
      case ACTION_INTERVAL -> interval(svg, middle, block, disc(narrow));
      case NOT_STATED -> throw new AssertionError("a date that is not stated has no shape");
    }
  }

  private void interval(Svg svg, double middle, double block, double disc) {
    double from = span.from().hasDay() ? left + DateInk.DISC : left;
    double to = span.to().hasDay() ? right - DateInk.DISC : right;
    svg.rect(from, middle - DateInk.BAR / 2, to - from, DateInk.BAR, DateInk.SOLID);
    intervalEnd(svg, span.from(), from, middle, block, disc);
    intervalEnd(svg, span.to(), to, middle, block, disc);
  }

  private void intervalEnd(
      Svg svg, PartialDate date, double at, double middle, double block, double disc) {
    if (date.hasDay()) {
      svg.circle(at, middle, disc, DateInk.SOLID);
    } else {
      double start = calendar.start(date.firstDay());
      double width = calendar.start(date.lastDay().plusDays(1)) - start;
      svg.rect(start, middle - block / 2, width, block, DateInk.SOLID);
    }
  }

  private static double disc(boolean narrow) {
    return narrow ? DISC_ON_TRACK : DateInk.DISC;
  }

  private double centre() {
    return (left + right) / 2;
  }

  boolean overlaps(DateShape other) {
    return right > other.left + 0.1 && other.right > left + 0.1;
  }
}
