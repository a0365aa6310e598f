package org.precis.chart;

/** What a timeline shows: the closed list of its marks, in the order of the key. */
public enum DateMark {
  /** Outlined: discovered, known to the month or year. */
  DISCOVERED_SPAN,
  /** A ring: discovered, known to the day. */
  DISCOVERED_DAY,
  /** Solid: action, known to the month or year. */
  ACTION_SPAN,
  /** A disc: action, known to the day. */
  ACTION_DAY,
  /** A bar between two discs: action from one day to another. */
  ACTION_INTERVAL,
  /** A dotted stub. */
  NOT_STATED
}
