package org.precis.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
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
    Query query =
        new Query(
            Database.of("jdbc:postgresql://localhost/counts"),
            "select 1",
            1,
            Path.of(""),
            Optional.empty(),
            Credentials.NONE);
    SQLException error = new SQLException("no", state);
    assertEquals(fault, SqlErrors.explained(error, "localhost", query).fault());
  }
}
