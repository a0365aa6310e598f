package org.precis.chart;

import org.precis.model.DateSpan;

/** What a timeline shows: the closed list of its marks. */
enum DateMark {
  /** Outlined: discovered, known to the month or year. */
  DISCOVERED_SPAN,
  /** A ring: discovered, known to the day. */
  DISCOVERED_DAY,
  /** Solid: action, known to the month or year. */
  ACTION_SPAN,
  /** A disc: action, known to the day. */
  ACTION_DAY,
  /** A bar between two discs: action from one day to another. */
  ACTION_INTERVAL;

  /** The mark of a date as precise as it is stated. */
  static DateMark of(DateSpan span, boolean action) {
    if (action && span.isInterval()) {
      return ACTION_INTERVAL;
    }
    boolean day = span.from().hasDay() && !span.isInterval();
    return action ? (day ? ACTION_DAY : ACTION_SPAN) : (day ? DISCOVERED_DAY : DISCOVERED_SPAN);
  }
}
