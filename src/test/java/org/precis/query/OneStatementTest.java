package org.precis.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.diagnostic.Fault;

/** A query is one statement that reads, whatever the words in its parts are. */
class OneStatementTest {

  private static void isRefused(String sql) {
    assertEquals(
        Fault.QUERY_STATEMENT,
        assertThrows(QueryException.class, () -> OneStatement.of(sql)).fault());
  }

  @Test
  void aWordThatWritesIsNoneInsideBrackets() throws QueryException {
    String named = "with a as (select n as update from counts) select * from a";
    assertEquals(named, OneStatement.of(named).text());
    isRefused("with a as (select 1 as n) update counts set n = 2");
    isRefused("with a as (select 1 as n) delete from counts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select 1",
        "WITH a AS (SELECT 1) SELECT * FROM a",
        "values (1)",
        "table counts",
        "(select 1)",
        "-- a\n select 1"
      })
  void aStatementThatReadsIsTaken(String sql) throws QueryException {
    assertEquals(sql, OneStatement.of(sql).text());
    assertEquals(sql, OneStatement.of(sql + ";").text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with a as (select 1) insert into b select * from a",
        "with a as (select 1) merge into b using a on true",
        "insert into a values (1)",
        "copy a to 'b'",
        "'select 1'",
        "select 1; select 2",
        "-- a",
        ""
      })
  void anyOtherIsRefused(String sql) {
    isRefused(sql);
  }

  @ParameterizedTest
  @CsvSource({
    "true, select * from a order by b",
    "true, select * from a ORDER BY (b)",
    "false, select * from (select * from a order by b) c",
    "false, select order_by from a",
    "false, select * from a group by b"
  })
  void rowsAreInOrderWhereTheWholeQueryIs(boolean ordered, String sql) throws QueryException {
    assertEquals(ordered, OneStatement.of(sql).ordered());
  }
}
