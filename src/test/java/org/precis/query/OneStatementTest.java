package org.precis.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
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
}
