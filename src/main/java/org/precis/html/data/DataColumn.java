package org.precis.html.data;

/** A column of a table, with its printed head. */
public record DataColumn(String head, Kind kind) {

  /** What the cells of a column are. */
  public enum Kind {
    /** What the rows belong to, above their labels. */
    GROUP,
    /** What the row is about. */
    LABEL,
    /** Numbers, or words where there is none. */
    NUMBERS,
    /** The units of the numbers beside them. */
    UNITS,
    /** The status marks and notes of the numbers beside them. */
    MARKS,
    /** Anything else. */
    TEXT
  }
}
