package org.precis.query;

import java.util.List;

/**
 * The rows of a query, in order.
 *
 * @param rows the cells of each row, as in a table of the pack; "" for null
 * @param ordered whether the query defines the order
 */
public record QueryResult(List<Column> columns, List<List<String>> rows, boolean ordered) {

  /**
   * A column, by its name in the query.
   *
   * @param type as the database names it
   */
  public record Column(String name, String type, Kind kind) {}

  /** How the values of a column are read. */
  public enum Kind {
    TEXT,
    /** Digits with a decimal point. */
    NUMBER,
    /** {@code true} or {@code false}. */
    YES_NO,
    /** A day in ISO 8601. */
    DAY,
    /** A time without a zone: its day depends on the zone. */
    MOMENT,
    /** A value that cannot be in a cell. */
    OTHER
  }
}
