package org.precis.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.precis.claim.Totals;
import org.precis.diagnostic.DiagnosticPrinter;
import org.precis.diagnostic.FaultyInputException;
import org.precis.fixture.Packs;
import org.precis.fixture.PrivatePostgres;
import org.precis.json.BriefingJson;
import org.precis.model.Edition;
import org.precis.query.Bound;
import org.precis.query.Database;
import org.precis.query.Query;
import org.precis.query.QueryException;
import org.precis.query.QueryResult;
import org.precis.query.QueryRunner;
import org.precis.workspace.Credentials;

/**
 * What a query of a real PostgreSQL gives, and what is said where it gives nothing. Each folder of
 * {@code postgres/} holds a query and what is said of it; {@code -Dupdate=true} stores what is said
 * now.
 */
@Tag("slow")
class PostgresTest {

  private static final Path CASES = Path.of("src/test/resources/postgres");

  /** One of each type, as a pack declares them. */
  private static final String PARAMETERS =
      """
      parameters:
        name: {type: text, default: Overseas}
        count: {type: integer, default: 2}
        least: {type: number, default: 0.5}
        day: {type: date, default: 2024-05-31}
        month: {type: period, default: 2024-05}
        colour: {type: choice, choices: [red, blue], default: red}
      """;

  /** The same as a query gets them. */
  private static final List<Bound> BOUNDS =
      List.of(
          new Bound("name", Bound.Kind.TEXT, "Overseas"),
          new Bound("count", Bound.Kind.INTEGER, "2"),
          new Bound("least", Bound.Kind.NUMBER, "0.5"),
          new Bound("day", Bound.Kind.DATE, "2024-05-31"),
          new Bound("month", Bound.Kind.TEXT, "2024-05"),
          new Bound("month.start", Bound.Kind.DATE, "2024-05-01"),
          new Bound("month.end", Bound.Kind.DATE, "2024-05-31"),
          new Bound("colour", Bound.Kind.TEXT, "red"));

  @TempDir static Path work;

  private static PrivatePostgres postgres;

  /** One process for all that is asked without a pack, as it is for all queries of a pack. */
  private static final QueryRunner RUNNER = new QueryRunner();

  @BeforeAll
  static void start() throws Exception {
    postgres = PrivatePostgres.start();
    postgres.execute(Files.readString(CASES.resolve("tables.sql")));
  }

  @AfterAll
  static void stop() throws Exception {
    RUNNER.close();
    if (postgres != null) {
      postgres.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyQueryIsAnsweredAsExpected() throws IOException {
    try (Stream<Path> queries = Files.list(CASES)) {
      return queries.filter(Files::isDirectory).sorted().toList().stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }
  }

  private static void check(Path folder) throws IOException {
    String sql = Files.readString(folder.resolve("query.sql"));
    String said = said(sql, postgres.credentials());
    if (!said.contains(": error: ")) {
      said += rows(sql, postgres.credentials());
    }
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("update")) {
      assertNull(System.getenv("CI"), "not updated under CI");
      Files.writeString(expected, said);
    }
    assertEquals(Files.readString(expected), said);
  }

  /** What is said of a table by this query. */
  private static String said(String sql, Credentials credentials) throws IOException {
    return said(sql, 30, credentials);
  }

  private static String said(String sql, int seconds, Credentials credentials) throws IOException {
    String indented = sql.strip().replace("\n", "\n        ");
    String briefing =
        "title: Counts\ntables:\n  - id: counts\n    title: Counts\n    file:\n"
            + "      jdbc: \""
            + postgres.address()
            + "\"\n      seconds: "
            + seconds
            + "\n      query: |\n        "
            + indented
            + "\n"
            + PARAMETERS
            + "types: none\n";
    Path pack = Files.createTempDirectory(work, "pack");
    Files.writeString(pack.resolve("briefing.yaml"), "id: counts\n" + briefing);
    return withoutPort(said(new Pack(pack, "pack"), credentials));
  }

  private static String said(Pack pack, Credentials credentials) {
    try {
      ReadResult read = EditionReader.read(pack, Packs.WORKSPACE.with(credentials));
      return DiagnosticPrinter.print(read.warnings());
    } catch (FaultyInputException faulty) {
      return DiagnosticPrinter.print(faulty.diagnostics());
    }
  }

  /** What the query gives, before it is read as numbers. */
  private static String rows(String sql, Credentials credentials) {
    try {
      Query question =
          new Query(
              Database.of(postgres.address()),
              sql,
              30,
              work,
              Optional.empty(),
              credentials,
              BOUNDS);
      StringBuilder rows = new StringBuilder();
      QueryResult answer = RUNNER.result(question);
      answer.columns().forEach(column -> rows.append(column.name()).append('\t'));
      for (List<String> row : answer.rows()) {
        rows.append('\n').append(String.join("\t", row));
      }
      return rows.append('\n').toString();
    } catch (QueryException e) {
      throw new AssertionError(e);
    }
  }

  private static String withoutPort(String text) {
    return text.replaceAll("127\\.0\\.0\\.1:[0-9]+", "127.0.0.1:5432")
        .replaceAll("\\^{20,}", "^^^");
  }

  @Test
  void aWrongPasswordIsSaidAndNotRepeated() throws IOException {
    String said = said("select 1 as a, 2 as b", new Credentials("clerk", "wrong-secret", "", ""));
    assertTrue(said.contains("[database-login]"), said);
    assertFalse(said.contains("secret") || said.contains("clerk"), said);
  }

  @Test
  void aPasswordAsSuchGoesToNoServerThatHasNotProvedItsName() throws Exception {
    String user = PrivatePostgres.PLAIN_USER;
    postgres.execute("create role " + user + " login password 'open-sesame'");
    postgres.connect(user).close();
    String said = said("select 'x' as a, 2 as b", new Credentials(user, "open-sesame", "", ""));
    assertTrue(said.contains("asks for the password in an unsafe way"), said);
  }

  @Test
  void noPasswordIsSaid() throws IOException {
    String said = said("select 'x' as a, 2 as b", new Credentials("clerk", "", "", ""));
    assertTrue(said.contains("[database-login]"), said);
  }

  @Test
  void theVariablesOfPostgresAreTakenToo() throws IOException {
    Credentials own = new Credentials("", "", PrivatePostgres.USER, PrivatePostgres.PASSWORD);
    assertFalse(said("select 'x' as a, 2 as b", own).contains("error"));
  }

  @Test
  void nothingIsWrittenWhateverTheQueryTries() throws Exception {
    List<String> tries =
        List.of(
            "with gone as (delete from counts returning *) select place, n from gone",
            "select nextval('numbers') as a, 1 as b",
            "select place, n into copied from counts",
            "select set_config('transaction_read_only', 'off', false) as a, write_one() as b",
            "select set_config('default_transaction_read_only', 'off', false) as a, write_one() as b",
            "select write_one() as a, 1 as b",
            "select 1 as a, 2 as b; commit; insert into counts values ('x', 1)",
            "select 'a\\''; commit; insert into counts values ('x', 1); --' as a, 2 as b",
            "select $a$ ; $a$ as a, 2 as b; insert into counts values ('x', 1)");
    for (String sql : tries) {
      String said = said(sql, postgres.credentials());
      assertTrue(said.contains(": error: "), () -> sql + "\n" + said);
    }
    try (var connection = postgres.connect();
        ResultSet count =
            connection.createStatement().executeQuery("select count(*) from counts")) {
      count.next();
      assertEquals(5, count.getInt(1));
    }
  }

  @Test
  void aSlowQueryIsCancelledOnTheServer() throws Exception {
    long start = System.nanoTime();
    String said = said("select 'x' as a, pg_sleep(300)::text as b", 2, postgres.credentials());
    assertTrue(said.contains("query timed out after 2 s [query-deadline]"), said);
    assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 60);
    // it hears of that from another connection
    for (int tries = 0; tries < 200 && sleeping() > 0; tries++) {
      Thread.sleep(100);
    }
    assertEquals(0, sleeping());
  }

  private static int sleeping() throws SQLException {
    try (var connection = postgres.connect();
        ResultSet sleeping =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from pg_stat_activity where query like '%pg_sleep(300)%'"
                        + " and state = 'active' and pid <> pg_backend_pid()")) {
      sleeping.next();
      return sleeping.getInt(1);
    }
  }

  @Test
  void theMachineFormHoldsTheRowsAndNoCredentials() throws IOException {
    Path pack = Files.createTempDirectory(work, "pack");
    Files.writeString(
        pack.resolve("briefing.yaml"),
        "title: Counts\nid: counts\nstatistics:\n  jdbc: \""
            + postgres.address()
            + "\"\n"
            + "  query: select lower(place) as id, place as label, n as value from counts"
            + " where n is not null order by n\n");
    Edition edition =
        EditionReader.read(Pack.of(pack), Packs.WORKSPACE.with(postgres.credentials()))
            .editions()
            .get(0);
    String json = BriefingJson.write(edition, Totals.of(edition));
    assertTrue(json.contains("Overseas"), json);
    assertFalse(json.contains("jdbc") || json.contains("sesame") || json.contains("clerk"), json);
  }
}
