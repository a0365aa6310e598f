package org.precis.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.diagnostic.Fault;
import org.precis.workspace.Credentials;

/** What each code of a database means for the author of a query. */
class ComplaintTest {

  @ParameterizedTest
  @CsvSource({
    "28P01, DATABASE_LOGIN", // wrong password
    "08004, DATABASE_LOGIN", // rejected by the server
    "08001, DATABASE_AWAY", // no connection
    "53300, DATABASE_AWAY", // too many connections
    "57P03, DATABASE_AWAY", // starting up
    "3D000, DATABASE_AWAY", // no such database
    "57014, QUERY_DEADLINE", // cancelled
    "25006, QUERY_STATEMENT", // writes
    "42601, QUERY" // syntax
  })
  void aCodeIsOfTheAddressOrOfTheQuery(String state, Fault fault) throws QueryException {
    SQLException error = new SQLException("no", state);
    assertEquals(fault, SqlErrors.explained(error, "localhost", query()).fault());
  }

  private static Query query() throws QueryException {
    return new Query(
        Database.of("jdbc:postgresql://localhost/counts"),
        "select 1",
        1,
        Path.of(""),
        Optional.empty(),
        new Credentials("clerk", "open-sesame", "", ""),
        List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "'ERROR: Column n is unknown.', column n is unknown",
    "'FATAL:  no such database!', no such database",
    "'SQL is wrong', SQL is wrong",
    "'first\nsecond', first"
  })
  void itsFirstLineIsPartOfASentence(String said, String line) throws QueryException {
    assertEquals(line, SqlErrors.line(said, query()));
  }

  @Test
  void threeHundredCharactersOfItAreShown() throws QueryException {
    assertEquals("x".repeat(300), SqlErrors.line("x".repeat(300), query()));
    assertEquals("x".repeat(300), SqlErrors.line("x".repeat(301), query()));
  }

  @Test
  void itsCodeMayBeMissing() throws QueryException {
    assertEquals(Fault.QUERY, SqlErrors.explained(new SQLException("no"), "a", query()).fault());
    assertEquals(
        Fault.QUERY_DEADLINE,
        SqlErrors.explained(new SQLTimeoutException("late"), "a", query()).fault());
  }

  @Test
  void whyAConnectionFailsIsSaidInTheSameWordsByEveryJava() throws QueryException {
    assertEquals("unknown host", reason(new UnknownHostException("nowhere")));
    assertEquals("unknown host", reason(new UnresolvedAddressException()));
    assertEquals("connection refused", reason(new ConnectException("Connection refused (x)")));
    assertEquals("no response", reason(new SocketTimeoutException("Connect timed out")));
    assertEquals("no route to host", reason(new NoRouteToHostException("No route (x)")));
    assertEquals("the server is shutting down", reason(new IOException("x")));
  }

  private static String reason(Exception cause) throws QueryException {
    SQLException error = new SQLException("The server is shutting down.", "08001");
    error.initCause(new IOException(cause));
    QueryException explained = SqlErrors.explained(error, "a", query());
    return List.of(explained.things()).get(1).toString();
  }
}
