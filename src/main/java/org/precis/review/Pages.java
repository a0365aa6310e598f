package org.precis.review;

/** What the pages of a briefing say, beside the data inside it. */
public enum Pages {
  /** There are none: it is a pack, or data alone. */
  NONE,
  /** What the data inside makes, byte for byte. */
  AS_DATA,
  /** Another engine or template made them, so that only the data inside is compared. */
  UNKNOWN,
  /** Something else than the data inside makes. */
  OTHERWISE
}
