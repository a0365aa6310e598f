package org.precis.query;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * A value that is given to the database beside the query, never as a part of it.
 *
 * @param name as the query refers to it, in braces
 * @param value in plain digits or ISO 8601, or a text
 */
public record Bound(String name, Kind kind, String value) {

  /** What the database takes it for. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE
  }

  void set(PreparedStatement statement, int index) throws SQLException {
    switch (kind) {
      case TEXT -> statement.setString(index, value);
      case NUMBER -> statement.setBigDecimal(index, new BigDecimal(value));
      case DATE -> statement.setObject(index, LocalDate.parse(value));
    }
  }
}
