package org.precis.compare;

/** The parts of an edition that may differ, in the order in which they are reported. */
public enum Part {
  /** The edition itself: its masthead, texts and settings. */
  BRIEFING,
  STATISTIC,
  CASE,
  TABLE,
  COLUMN,
  ROW,
  GROUP,
  MEASURE,
  FIGURE,
  SECTION,
  SOURCE,
  NOT_ADDED,
  CORRECTION,
  TERM,
  /** A total computed by the engine: it differs because its addends do. */
  TOTAL
}
