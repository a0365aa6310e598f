package org.precis.query;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Predicate;
import org.precis.query.QueryResult.Kind;

/** A database value as a cell of a pack: exact, and the same for every database. */
final class CellText {

  private static final int DIGITS_OF_FLOAT = 9;
  private static final int DIGITS_OF_DOUBLE = 17;

  private CellText() {}

  /** The text of a column of the row, from 1; "" for null and for unsupported types. */
  static String of(ResultSet row, int column, Kind kind) throws SQLException {
    String text =
        switch (kind) {
          case TEXT -> row.getString(column);
          case NUMBER -> number(row, column);
          case YES_NO -> yesOrNo(row, column);
          case DAY -> day(row, column);
          case MOMENT, OTHER -> "";
        };
    return text == null ? "" : text;
  }

  private static String yesOrNo(ResultSet row, int column) throws SQLException {
    boolean yes = row.getBoolean(column);
    return row.wasNull() ? "" : String.valueOf(yes);
  }

  private static String day(ResultSet row, int column) throws SQLException {
    try {
      return dayOfCalendar(row, column);
    } catch (DateTimeException e) {
      // such as infinity: kept as it is, and no date of a pack
      return row.getString(column);
    }
  }

  private static String dayOfCalendar(ResultSet row, int column) throws SQLException {
    if (row.getMetaData().getColumnType(column) == Types.DATE) {
      LocalDate day = row.getObject(column, LocalDate.class);
      return day == null ? "" : day.toString();
    }
    LocalDateTime moment = row.getObject(column, LocalDateTime.class);
    return moment == null ? "" : moment.toLocalDate().toString();
  }

  private static String number(ResultSet row, int column) throws SQLException {
    Object value = row.getObject(column);
    if (value instanceof Double number && Double.isFinite(number)) {
      double exact = number;
      return shortest(
          new BigDecimal(exact), DIGITS_OF_DOUBLE, other -> other.doubleValue() == exact);
    }
    if (value instanceof Float number && Float.isFinite(number)) {
      float exact = number;
      return shortest(new BigDecimal(exact), DIGITS_OF_FLOAT, other -> other.floatValue() == exact);
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value == null ? "" : value.toString();
  }

  /** The fewest digits that parse to the same number; Java's own differ by version. */
  private static String shortest(BigDecimal exact, int most, Predicate<BigDecimal> same) {
    for (int digits = 1; digits < most; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      if (same.test(rounded)) {
        return plain(rounded);
      }
    }
    return plain(exact.round(new MathContext(most)));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
