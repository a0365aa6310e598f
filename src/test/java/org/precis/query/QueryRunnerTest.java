package org.precis.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.diagnostic.Fault;
import org.precis.fixture.Packs;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.workspace.Credentials;

/** The queries of a pack share a process, and nothing else: each ends as if it were alone. */
@Tag("slow")
class QueryRunnerTest {

  private static final String ENDLESS = "select count(*) as n from range(100000000000) a";

  @TempDir Path folder;

  private final QueryRunner runner = new QueryRunner();

  @AfterEach
  void close() {
    runner.close();
    assertEquals(List.of(), processes());
  }

  private String ask(String sql) throws QueryException {
    return ask(new DuckDb(""), sql, Optional.empty());
  }

  private String ask(DuckDb database, String sql, Optional<Path> file) throws QueryException {
    Query query = new Query(database, sql, 30, folder, file, Credentials.NONE, List.of());
    return runner.result(query).rows().get(0).get(0);
  }

  private static List<ProcessHandle> processes() {
    return ProcessHandle.current()
        .descendants()
        .filter(ProcessHandle::isAlive)
        .filter(child -> child.info().command().orElse("").endsWith("java"))
        .toList();
  }

  @Test
  void oneProcessAnswersThemAll() throws QueryException {
    assertEquals("1", ask("select 1 as n"));
    List<ProcessHandle> first = processes();
    assertEquals(1, first.size());
    assertThrows(QueryException.class, () -> ask("select nothing"));
    assertThrows(QueryException.class, () -> ask("select 1; select 2"));
    assertEquals("2", ask("select 2 as n"));
    assertEquals(first, processes());
  }

  @Test
  void aDatabaseOfOneIsNoneOfTheNext() throws Exception {
    Path file = folder.resolve("numbers.duckdb");
    try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
        var statement = connection.createStatement()) {
      statement.execute("attach '" + file + "' as made");
      statement.execute("create table made.counts as select 4218 as n");
    }
    DuckDb database = new DuckDb("numbers.duckdb");
    assertEquals("4218", ask(database, "select n from counts", Optional.of(file)));
    assertThrows(QueryException.class, () -> ask("select n from counts"));
    assertThrows(QueryException.class, () -> ask("select n from pack.counts"));
    assertEquals("4218", ask(database, "select n from counts", Optional.of(file)));
  }

  @Test
  void oneThatIsLateTakesTheProcessWithIt() throws QueryException {
    ask("select 1 as n");
    List<ProcessHandle> first = processes();
    Query late =
        new Query(
            new DuckDb(""), ENDLESS, 1, folder, Optional.empty(), Credentials.NONE, List.of());
    QueryException said = assertThrows(QueryException.class, () -> runner.result(late));
    assertEquals(Fault.QUERY_DEADLINE, said.fault());
    assertEquals(List.of(), processes());
    assertEquals("2", ask("select 2 as n"));
    assertNotEquals(first, processes());
  }

  @Test
  void oneIsNotBlamedForWhatAnEarlierOneBroke() throws QueryException {
    ask("select 1 as n");
    processes().forEach(ProcessHandle::destroyForcibly);
    assertEquals("2", ask("select 2 as n"));
  }

  @Test
  void oneThatFillsTheMemoryLeavesItFree() throws QueryException {
    String large = "select repeat('x', 2000000000) as text";
    for (int i = 0; i < 2; i++) {
      QueryException said = assertThrows(QueryException.class, () -> ask(large));
      assertEquals(Fault.QUERY_SIZE, said.fault());
      assertEquals("2", ask("select 2 as n"));
    }
  }

  @Test
  void aPackThatIsReadHasNoProcess() throws Exception {
    Files.writeString(
        folder.resolve("briefing.yaml"),
        """
        title: Counts
        statistics: {jdbc: "jdbc:duckdb:", query: "select 'n' as id, 'N' as label, 1 as value"}
        cases: {jdbc: "jdbc:duckdb:", query: "select 'a' as id, 'A' as title"}
        """);
    assertEquals(1, EditionReader.read(Pack.of(folder), Packs.WORKSPACE).editions().size());
  }
}
