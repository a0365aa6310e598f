package org.precis.query;

import java.util.List;

/**
 * The rows that a query gives, in its order.
 *
 * @param rows what stands in each column, as a table of the pack would have it; "" for a null
 * @param ordered whether the query says the order
 */
public record QueryResult(List<Column> columns, List<List<String>> rows, boolean ordered) {

  /**
   * A column by the name that the query gives it.
   *
   * @param type as the database calls it
   */
  public record Column(String name, String type, Kind kind) {}

  /** How the values of a column are read. */
  public enum Kind {
    TEXT,
    /** Digits with a decimal point. */
    NUMBER,
    /** {@code true} or {@code false}. */
    YES_NO,
    /** A day as ISO 8601 writes it. */
    DAY,
    /** A moment with its place on earth left open: which day it is hangs on the place. */
    MOMENT,
    /** What cannot stand in a cell. */
    OTHER
  }
}
