package org.precis.input.field;

import org.precis.input.file.Place;

/**
 * A key that a pack lacks, as its words and numbers suggest it. Nothing is read by it: it is for
 * whoever proposes a pack.
 *
 * @param owner where the table, the statistic or the measure is that lacks it
 * @param subject the id of the table, or ""
 * @param name the row or the column that it is about, or ""
 * @param value what the key would say
 * @param certain whether the name says so, and not only the numbers
 */
public record Suggestion(
    Place owner, String subject, Kind kind, String name, String value, boolean certain) {

  /** What a suggestion is of. */
  public enum Kind {
    TYPE,
    ROLE,
    ROUNDING
  }
}
