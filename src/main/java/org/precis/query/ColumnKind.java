package org.precis.query;

import java.sql.Types;
import java.util.List;
import java.util.Locale;
import org.precis.query.QueryResult.Kind;

/** How the values of a column are read, by type. */
final class ColumnKind {

  /** Types without a JDBC code, by their names in databases. */
  private static final List<String> WHOLE =
      List.of("hugeint", "uhugeint", "ubigint", "uinteger", "usmallint", "utinyint", "bignum");

  private static final List<String> TEXTS = List.of("uuid", "citext", "null", "\"null\"");

  private ColumnKind() {}

  static Kind of(int type, String named) {
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
