package org.precis.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.JDBCType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.query.QueryResult.Kind;

/** How the values of a column are read, by its type and the name that a database has for it. */
class CellTextTest {

  @ParameterizedTest
  @CsvSource({
    "CHAR, bpchar, TEXT",
    "VARCHAR, varchar, TEXT",
    "LONGVARCHAR, text, TEXT",
    "CLOB, clob, TEXT",
    "NCHAR, nchar, TEXT",
    "NVARCHAR, nvarchar, TEXT",
    "LONGNVARCHAR, ntext, TEXT",
    "NCLOB, nclob, TEXT",
    "NULL, null, TEXT",
    "BOOLEAN, boolean, YES_NO",
    "BIT, bool, YES_NO",
    "BIT, bit, OTHER",
    "BIT, BIT(8), OTHER",
    "TINYINT, tinyint, NUMBER",
    "SMALLINT, int2, NUMBER",
    "INTEGER, int4, NUMBER",
    "BIGINT, int8, NUMBER",
    "DECIMAL, decimal, NUMBER",
    "NUMERIC, numeric, NUMBER",
    "REAL, float4, NUMBER",
    "FLOAT, float, NUMBER",
    "DOUBLE, float8, NUMBER",
    "DOUBLE, money, OTHER",
    "DATE, date, DAY",
    "TIMESTAMP, timestamp, DAY",
    "TIMESTAMP, timestamptz, MOMENT",
    "TIMESTAMP, TIMESTAMP WITH TIME ZONE, MOMENT",
    "TIMESTAMP_WITH_TIMEZONE, timestamptz, MOMENT",
    "OTHER, hugeint, NUMBER",
    "OTHER, uhugeint, NUMBER",
    "OTHER, UBIGINT, NUMBER",
    "OTHER, uinteger, NUMBER",
    "OTHER, usmallint, NUMBER",
    "OTHER, utinyint, NUMBER",
    "OTHER, bignum, NUMBER",
    "OTHER, uuid, TEXT",
    "OTHER, citext, TEXT",
    "OTHER, null, TEXT",
    "OTHER, '\"NULL\"', TEXT",
    "OTHER, 'ENUM(''a'', ''b'')', TEXT",
    "OTHER, interval, OTHER",
    "BLOB, blob, OTHER",
    "TIME, time, OTHER",
    "ARRAY, _int4, OTHER"
  })
  void everyTypeHasAKind(JDBCType type, String name, Kind kind) {
    assertEquals(kind, CellText.kind(type.getVendorTypeNumber(), name));
  }
}
