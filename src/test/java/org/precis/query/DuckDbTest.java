package org.precis.query;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.precis.diagnostic.Fault;
import org.precis.workspace.Credentials;

/** DuckDB reads the files of a pack, wherever that lies, and nothing else. */
@Tag("slow")
class DuckDbTest {

  private static final String SECRET = "the-secret-of-another";

  @TempDir Path parent;

  private Path pack;

  @BeforeEach
  void write() throws IOException {
    Path outside = Files.createDirectory(parent.resolve("outside"));
    Files.writeString(outside.resolve("secret.csv"), "place,n\n" + SECRET + ",1\n");
    // a folder's name is no part of a query, whatever it looks like
    pack = Files.createDirectories(parent.resolve("it's ; a \"pack\" 包")).toRealPath();
    Files.createDirectory(pack.resolve("parts"));
    Files.writeString(pack.resolve("counts.csv"), "place,n\nAlderney,4218\n");
    Files.writeString(pack.resolve("parts/1.csv"), "place,n\nOverseas,1\n");
    Files.writeString(pack.resolve("parts/2.csv"), "place,n\n未说明,2\n");
    Files.createSymbolicLink(pack.resolve("link.csv"), outside.resolve("secret.csv"));
    Files.createSymbolicLink(pack.resolve("linked"), outside);
  }

  private QueryResult ask(String sql) throws QueryException {
    return QueryProcess.here(query(new DuckDb(""), sql, Optional.empty()));
  }

  private Query query(DuckDb database, String sql, Optional<Path> file) {
    return new Query(database, sql, 30, pack, file, Credentials.NONE, List.of());
  }

  private String places(String sql) throws QueryException {
    return ask(sql).rows().stream().map(row -> row.get(0)).collect(Collectors.joining(" "));
  }

  @Test
  void pathsBeginAtThePack() throws QueryException {
    assertEquals("Alderney", places("select place from 'counts.csv'"));
    assertEquals("Alderney", places("select place from \"counts.csv\""));
    assertEquals("Alderney", places("select place from './counts.csv'"));
    assertEquals("Overseas 未说明", places("select place from 'parts/*.csv' order by n"));
    assertEquals("Overseas 未说明", places("select place from read_csv('parts/?.csv') order by n"));
    assertEquals(
        "Alderney Overseas",
        places(
            "with t as (from read_csv(['counts.csv', 'parts/1.csv'])) select place from t order by 1"));
    assertEquals("未'counts.csv'", places("select '未''counts.csv''' as 未, c.* from 'counts.csv' c"));
    assertEquals(
        "true",
        places("select 'counts.csv' in ('counts.csv') as a where exists (from 'parts/2.csv')"));
  }

  @Test
  void theOrderOfAFileIsAnOrder() throws QueryException {
    assertTrue(ask("select * from 'counts.csv'").ordered());
    assertTrue(ask("select place from read_csv('counts.csv') where n > 0 limit 3").ordered());
    assertFalse(ask("select distinct place from 'counts.csv'").ordered());
    assertFalse(ask("select place, sum(n) as n from 'counts.csv' group by place").ordered());
    assertFalse(ask("select a.* from 'counts.csv' a, 'parts/1.csv' b").ordered());
    assertFalse(ask("select place, rank() over (order by n) as n from 'counts.csv'").ordered());
    assertFalse(
        ask("select list(place order by n)[1] as place, 1 as n from 'counts.csv' group by n")
            .ordered());
    assertTrue(ask("select distinct place from 'counts.csv' order by place").ordered());
  }

  @TestFactory
  Stream<DynamicTest> nothingOutsideIsRead() {
    String outside = parent + "/outside/secret.csv";
    return Stream.of(
            "select * from '../outside/secret.csv'",
            "select * from 'parts/../../outside/secret.csv'",
            "select * from '" + outside + "'",
            "select * from \"" + outside + "\"",
            "select * from read_csv('" + outside + "')",
            "select * from read_text('" + outside + "')",
            "select * from read_blob('" + outside + "')",
            "select * from read_csv(['counts.csv', '" + outside + "'])",
            "select * from read_csv('" + parent + "' || '/outside/secret.csv')",
            "select * from read_csv($$" + outside + "$$)",
            "select * from read_csv(e'" + outside + "')",
            "select * from 'link.csv'",
            "select * from read_text('linked/secret.csv')",
            "select * from read_csv('linked/*.csv')",
            "select * from read_csv('**/secret.csv')",
            "select * from glob('" + parent + "/*')",
            "select * from glob('../*')",
            "select * from 'parts/..\\..\\outside\\secret.csv'",
            "select * from sniff_csv('" + outside + "')",
            "select * from 'file://" + outside + "'",
            "select * from query('from ''" + outside + "''')",
            "select * from query_table('" + outside + "')",
            "select (select content from read_text('" + outside + "')) as a",
            "select * from json_execute_serialized_sql(json_serialize_sql('from ''"
                + outside
                + "'''))",
            "select * from read_json('~/.duckdbrc')",
            "select * from 'https://127.0.0.1:1/a.csv'",
            "select * from 'http://127.0.0.1:1/a.parquet'",
            "select * from 's3://bucket/a.parquet'",
            "select * from parquet_metadata('" + outside + "')",
            "select * from sqlite_scan('" + outside + "', 't')",
            "select * from postgres_scan('host=db.example', 'public', 't')",
            "select * from enable_logging(storage = 'file', storage_path = 'log')",
            "select * from read_text('/proc/self/environ')",
            "select getenv('PATH') as a")
        .map(sql -> DynamicTest.dynamicTest(sql.replace(parent.toString(), ""), () -> refuse(sql)));
  }

  private void refuse(String sql) {
    QueryException refused = assertThrows(QueryException.class, () -> ask(sql));
    String said = Arrays.toString(refused.things()) + refused.hint();
    assertFalse(said.contains(SECRET), said);
  }

  /** Where the pack lies and what runs there would make other bytes on another machine. */
  @TestFactory
  Stream<DynamicTest> nothingIsToldOfTheMachine() {
    return Stream.of(
            "select current_setting('allowed_directories') as a",
            "select 'threads'.CURRENT_SETTING() as a",
            "select current_query() as a",
            "select list_transform([1], lambda x: current_setting('threads')) as a",
            "select 1 as a order by (select current_setting('threads'))",
            "select * from duckdb_settings",
            "select * from duckdb_extensions()",
            "select * from duckdb_databases()",
            "select * from pg_catalog.pg_settings",
            "select * from pragma_database_list",
            "select * from query('select current_setting(''threads'') as a')",
            "select * from query_table('duckdb_settings')")
        .map(
            sql ->
                DynamicTest.dynamicTest(
                    sql,
                    () -> {
                      Fault fault = assertThrows(QueryException.class, () -> ask(sql)).fault();
                      boolean runs = sql.contains("from query");
                      assertEquals(runs ? Fault.QUERY_STATEMENT : Fault.QUERY_OF_MACHINE, fault);
                    }));
  }

  @Test
  void aFileIsNamedByItsPathInThePack() throws QueryException {
    assertEquals("parts/1.csv parts/2.csv", places("select file from glob('parts/*') order by 1"));
    assertEquals(
        "counts.csv", places("select filename from read_csv('counts.csv', filename = true)"));
    assertEquals("counts.csv", places("select filename from read_text('counts.csv')"));
  }

  /** A query that is no reading one does not reach it; were it to, it would be refused here. */
  @TestFactory
  Stream<DynamicTest> theEngineItselfIsLocked() {
    String outside = parent + "/outside/";
    return Stream.of(
            "copy (select 1) to '" + outside + "new.csv'",
            "attach '" + outside + "new.duckdb'",
            "install httpfs",
            "load httpfs",
            "load '" + outside + "x.duckdb_extension'",
            "set threads = 4",
            "set enable_external_access = true",
            "set allowed_directories = ['/']",
            "reset lock_configuration",
            "pragma enable_logging",
            "export database '" + outside + "'",
            "import database '" + outside + "'",
            "create secret (type s3)")
        .map(sql -> DynamicTest.dynamicTest(sql.replace(outside, ""), () -> refuseRaw(sql)));
  }

  private void refuseRaw(String sql) throws Exception {
    Query query = query(new DuckDb(""), sql, Optional.empty());
    try (Connection connection = new DuckDb("").open(query);
        var statement = connection.createStatement()) {
      assertThrows(SQLException.class, () -> statement.execute(sql));
      assertThrows(QueryException.class, () -> new DuckDb("").prepared(query, connection));
    }
    try (Stream<Path> files = Files.list(parent.resolve("outside"))) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aDatabaseIsReadAndNotWritten() throws Exception {
    Path file = pack.resolve("numbers.duckdb");
    make(file, "create table counts as select 'Alderney' as place, 4218 as n");
    make(file, "create view other as select * from read_text('" + parent + "/outside/secret.csv')");
    byte[] before = Files.readAllBytes(file);
    DuckDb database = new DuckDb("numbers.duckdb");
    String sql = "select * from counts order by 1";
    assertEquals(
        List.of(List.of("Alderney", "4218")),
        QueryProcess.here(query(database, sql, Optional.of(file))).rows());
    Query outside = query(database, "select * from other", Optional.of(file));
    QueryException refused = assertThrows(QueryException.class, () -> QueryProcess.here(outside));
    assertEquals(Fault.OUTSIDE_PACK, refused.fault());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  private static void make(Path file, String sql) throws SQLException {
    // DuckDB takes what follows a semicolon in an address for an option
    try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
        var statement = connection.createStatement()) {
      statement.execute("attach '" + file.toString().replace("'", "''") + "' as made");
      statement.execute("use made");
      statement.execute(sql);
    }
  }

  @Test
  void aFaultIsNamedByItsPlaceInTheQuery() {
    String sql = "select '包', p.place\nfrom 'counts.csv', 'parts/1.csv' p where nn > 1";
    QueryException said = assertThrows(QueryException.class, () -> ask(sql));
    assertEquals("nn", sql.substring(said.start(), said.end()));
    String unread = "select place from 'counts.csv' order place";
    QueryException syntax = assertThrows(QueryException.class, () -> ask(unread));
    assertEquals("place", unread.substring(syntax.start(), syntax.end()));
    assertFalse(Arrays.toString(said.things()).contains(pack.toString()));
  }
}
