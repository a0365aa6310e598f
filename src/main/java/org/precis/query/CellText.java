package org.precis.query;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.precis.query.QueryResult.Kind;

/** A database value as a cell of a pack: exact, and the same for every database. */
public final class CellText {

  /** Types without a JDBC code, by their names in databases. */
  private static final List<String> WHOLE =
      List.of("hugeint", "uhugeint", "ubigint", "uinteger", "usmallint", "utinyint", "bignum");

  private static final List<String> TEXTS = List.of("uuid", "citext", "null", "\"null\"");

  private static final int DIGITS_OF_FLOAT = 9;
  private static final int DIGITS_OF_DOUBLE = 17;

  private CellText() {}

  /** The text of a column of the row, from 1; "" for null and for unsupported types. */
  static String of(ResultSet row, int column, Kind kind) throws SQLException {
    String text =
        switch (kind) {
          case TEXT -> row.getString(column);
          case NUMBER -> ofNumber(row.getObject(column));
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

  /** The text of a number of any type, the same in every version of Java; "" for null. */
  public static String ofNumber(Object value) {
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

  static Kind kind(int type, String named) {
    String name = named.toLowerCase(Locale.ROOT);
    return switch (type) {
      case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> Kind.TEXT;
      case Types.NCHAR, Types.NVARCHAR, Types.LONGNVARCHAR, Types.NCLOB, Types.NULL -> Kind.TEXT;
      // PostgreSQL's bit strings and booleans have the same JDBC type
      case Types.BOOLEAN, Types.BIT -> name.startsWith("bit") ? Kind.OTHER : Kind.YES_NO;
      case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Kind.NUMBER;
      case Types.DECIMAL, Types.NUMERIC -> Kind.NUMBER;
      // PostgreSQL reports money, formatted in the server's locale, as a double
      case Types.REAL, Types.FLOAT, Types.DOUBLE -> name.equals("money") ? Kind.OTHER : Kind.NUMBER;
      case Types.DATE -> Kind.DAY;
      case Types.TIMESTAMP -> hasZone(name) ? Kind.MOMENT : Kind.DAY;
      case Types.TIMESTAMP_WITH_TIMEZONE -> Kind.MOMENT;
      default -> byName(name);
    };
  }

  private static boolean hasZone(String name) {
    return name.endsWith("tz") || name.contains("time zone");
  }

  private static Kind byName(String name) {
    if (WHOLE.contains(name)) {
      return Kind.NUMBER;
    }
    return TEXTS.contains(name) || name.startsWith("enum(") ? Kind.TEXT : Kind.OTHER;
  }
}
