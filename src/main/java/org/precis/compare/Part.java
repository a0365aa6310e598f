package org.precis.compare;

/** The parts of an edition in which something may differ, in the order in which they are told. */
public enum Part {
  /** The edition itself: its head, its texts and its settings. */
  BRIEFING,
  STATISTIC,
  CASE,
  TABLE,
  COLUMN,
  ROW,
  GROUP,
  MEASURE,
  FIGURE,
  SOURCE,
  NOT_ADDED,
  CORRECTION,
  TERM,
  /** A sum that the engine forms: it differs because what is added differs. */
  TOTAL
}
