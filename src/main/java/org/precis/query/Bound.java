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
 * @param at where its question mark is in the query; -1 until it is bound
 */
public record Bound(String name, Kind kind, String value, int at) {

  /** What the database takes it for. */
  public enum Kind {
    TEXT,
    INTEGER,
    NUMBER,
    DATE
  }

  /** A value that is not bound yet. */
  public Bound(String name, Kind kind, String value) {
    this(name, kind, value, -1);
  }

  Bound at(int offset) {
    return new Bound(name, kind, value, offset);
  }

  /** Sets it as the database would take it if it were written there. */
  void set(PreparedStatement statement, int index) throws SQLException {
    switch (kind) {
      case TEXT -> statement.setString(index, value);
      case INTEGER -> setInteger(statement, index);
      case NUMBER -> statement.setBigDecimal(index, new BigDecimal(value));
      case DATE -> statement.setObject(index, LocalDate.parse(value));
    }
  }

  /** A database may add an integer to a date or count by it, but no long one. */
  private void setInteger(PreparedStatement statement, int index) throws SQLException {
    long number = Long.parseLong(value);
    if (number == (int) number) {
      statement.setInt(index, (int) number);
    } else {
      statement.setLong(index, number);
    }
  }
}
