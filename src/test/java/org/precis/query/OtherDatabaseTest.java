package org.precis.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.diagnostic.Fault;
import org.precis.workspace.Credentials;

/**
 * A database that Precis has no driver of its own for is asked by the one on the class path: H2.
 */
@Tag("slow")
class OtherDatabaseTest {

  private static final Credentials CLERK = new Credentials("clerk", "open-sesame", "", "");

  @TempDir static Path folder;

  private static Server server;
  private static Connection database;

  /** One process for all queries, as for those of a pack. */
  private static final QueryRunner RUNNER = new QueryRunner();

  @BeforeAll
  static void start() throws SQLException {
    server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
    database = DriverManager.getConnection(address(), CLERK.user(), CLERK.password());
    try (var statement = database.createStatement()) {
      statement.execute("create table counts (place varchar, n decimal(10, 2), on_day date)");
      statement.execute("insert into counts values ('Alderney', 4218, date '2018-02-03')");
      statement.execute("insert into counts values ('Overseas', null, null)");
    }
  }

  @AfterAll
  static void stop() throws SQLException {
    RUNNER.close();
    database.close();
    server.stop();
  }

  private static String address() {
    return "jdbc:h2:tcp://localhost:" + server.getPort() + "/mem:counts";
  }

  private static QueryResult ask(String sql, Credentials credentials) throws QueryException {
    return ask(query(sql, 20, credentials));
  }

  private static QueryResult ask(Query query) throws QueryException {
    return RUNNER.result(query);
  }

  private static Query query(String sql, int seconds, Credentials credentials)
      throws QueryException {
    return new Query(
        Database.of(address()), sql, seconds, folder, Optional.empty(), credentials, List.of());
  }

  @Test
  void itsRowsAreThoseOfATable() throws QueryException {
    QueryResult result = ask("select place, n, on_day from counts order by place", CLERK);
    assertEquals(
        List.of(List.of("Alderney", "4218.00", "2018-02-03"), List.of("Overseas", "", "")),
        result.rows());
    assertTrue(result.ordered());
  }

  @Test
  void whatItComplainsOfIsSaid() {
    assertEquals(Fault.QUERY, fault("select nothing from counts", CLERK));
    assertEquals(Fault.QUERY_STATEMENT, fault("delete from counts", CLERK));
    Credentials wrong = new Credentials("clerk", "wrong", "", "");
    assertEquals(Fault.DATABASE_LOGIN, fault("select 1 as a", wrong));
  }

  @Test
  void aSlowQueryIsNotWaitedFor() {
    String sql = "select sum(x * x) as n from system_range(1, 100000000000)";
    QueryException late = assertThrows(QueryException.class, () -> ask(query(sql, 1, CLERK)));
    assertEquals(Fault.QUERY_DEADLINE, late.fault());
  }

  private static Fault fault(String sql, Credentials credentials) {
    return assertThrows(QueryException.class, () -> ask(sql, credentials)).fault();
  }
}
