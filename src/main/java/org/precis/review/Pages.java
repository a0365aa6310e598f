package org.precis.review;

/** How the pages of a briefing relate to its embedded data. */
public enum Pages {
  /** There are no pages: it is a pack, or data alone. */
  NONE,
  /** They are what the data makes, byte for byte. */
  AS_DATA,
  /** Another engine or template made them, so only the data is compared. */
  UNKNOWN,
  /** They are not what the data makes. */
  OTHERWISE
}
