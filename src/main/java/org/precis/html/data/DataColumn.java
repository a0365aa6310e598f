package org.precis.html.data;

/**
 * A column of a table, with its printed head.
 *
 * @param more the heads of the columns that a file may have beside it
 */
public record DataColumn(String head, Kind kind, More more) {

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

  /** Heads of columns for what a cell of the page says of its number. */
  public record More(String lower, String upper, String qualifier, String marks, String remark) {}
}
