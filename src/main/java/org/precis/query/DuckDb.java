package org.precis.query;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBDriver;
import org.precis.diagnostic.Fault;

/**
 * DuckDB, an embedded database: it reads files of the pack, or a database file in it. It is locked
 * down before the query: no file outside the pack, no network, no extension.
 *
 * @param file the database, by its path in the pack, or ""
 */
record DuckDb(String file) implements Database {

  private static final String PREFIX = "jdbc:duckdb:";
  private static final String HEAP = "Java heap space";
  private static final String MEMORY = "256 MB";

  /** A plain path, and nothing else that DuckDB would open or set. */
  private static final Pattern FILE = Pattern.compile("[^:;?*]*");

  private static final Pattern OTHER_FOLDERS =
      Pattern.compile("(?<![\\w./:])(?:~|/[^/\\s'\"]+)?(?:/[^/\\s'\"]+)+/");

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  static DuckDb of(String address) throws QueryException {
    String file = address.substring(PREFIX.length());
    if (!FILE.matcher(file).matches()) {
      throw QueryException.address(Fault.JDBC_ADDRESS);
    }
    return new DuckDb(file);
  }

  @Override
  public String address() {
    return PREFIX + file;
  }

  @Override
  public Connection open(Query query) throws SQLException, QueryException {
    Connection connection = connect();
    try (Statement statement = connection.createStatement()) {
      for (String command : lock(query)) {
        statement.execute(command);
      }
      return connection;
    } catch (SQLException e) {
      connection.close();
      if (query.file().isPresent()) {
        throw notADatabase(e, query);
      }
      throw e;
    }
  }

  /** The native library is in the jar, and extracted to a file to be loaded. */
  private static Connection connect() throws SQLException, QueryException {
    try {
      // not in the address: DuckDB parses options there, and a folder's name may look like one
      return new DuckDBDriver().connect(PREFIX, new Properties());
    } catch (NoClassDefFoundError e) {
      throw QueryException.noDriver("DuckDB", "org.duckdb:duckdb_jdbc");
    } catch (LinkageError | IllegalStateException e) {
      throw QueryException.address(
              Fault.DATABASE_AWAY, "DuckDB", "its native library cannot be loaded on this system")
          .hinted("use Linux, macOS or Windows on x86-64 or ARM, with space for temporary files");
    }
  }

  private static List<String> lock(Query query) {
    List<String> commands = new ArrayList<>();
    commands.add("SET errors_as_json = true");
    commands.add("SET TimeZone = 'UTC'");
    // with one thread unordered rows come in the same order each time
    commands.add("SET threads = 1");
    commands.add("SET memory_limit = '" + MEMORY + "'");
    commands.add("SET temp_directory = ''");
    commands.add("SET autoinstall_known_extensions = false");
    commands.add("SET autoload_known_extensions = false");
    commands.add("SET allowed_directories = [" + text(query.folder() + "/") + "]");
    commands.add("SET enable_external_access = false");
    for (Path file : query.file().stream().toList()) {
      commands.add("ATTACH " + text(file.toString()) + " AS pack (TYPE duckdb, READ_ONLY)");
      commands.add("USE pack");
    }
    commands.add("SET lock_configuration = true");
    return commands;
  }

  static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  private QueryException notADatabase(SQLException error, Query query) {
    String said = DuckError.of(error).message();
    return QueryException.address(Fault.QUERY, withoutFolder(said, query))
        .hinted(
            "give a database that this version of DuckDB can read, or write jdbc:duckdb: for other files");
  }

  @Override
  public Sql prepared(Query query, Connection connection) throws SQLException, QueryException {
    return new DuckFiles(query, connection).inserted();
  }

  @Override
  public QueryException explained(SQLException thrown, Query query, Sql sql) {
    DuckError error = DuckError.of(thrown);
    return switch (error.type()) {
      case "INTERRUPT" -> query.late();
      case "Out of Memory" ->
          QueryException.query(Fault.QUERY_SIZE, "fits in " + MEMORY + " of memory");
      case "Permission" -> forbidden(error, query);
      // a value too long for Java, reported in Java's words
      case "Invalid" ->
          error.message().contains(HEAP)
              ? QueryException.query(Fault.QUERY_SIZE, "fits in memory")
              : located(error, query, sql);
      default -> located(error, query, sql);
    };
  }

  private static QueryException forbidden(DuckError error, Query query) {
    Matcher quoted = QUOTED.matcher(error.message());
    String refused = quoted.find() ? quoted.group(1) : error.message();
    // a path that begins at the pack is a link out of it
    QueryException outside =
        QueryException.query(Fault.OUTSIDE_PACK, withoutFolder(refused, query));
    return refused.startsWith("/")
        ? outside
        : outside.hinted("give a file of the pack as a plain string: FROM 'cases.csv'");
  }

  private static QueryException located(DuckError error, Query query, Sql sql) {
    QueryException said = QueryException.query(Fault.QUERY, withoutFolder(error.message(), query));
    String advice = withoutFolder(advice(error), query);
    said = advice.isEmpty() ? said : said.hinted(advice);
    if (error.position() < 0) {
      return said;
    }
    int start = sql.original(Sql.offset(sql.text(), error.position()));
    return said.at(start, sql.endOfWord(start));
  }

  private static String advice(DuckError error) {
    boolean file = error.type().equals("IO") || error.message().startsWith("table with name");
    return file
        ? "give a file by its path in the pack, in quotes: FROM 'statistics.csv'"
        : error.advice();
  }

  @Override
  public String withoutPlace(String text, Query query) {
    return text.contains(query.folder().toString())
        ? text.replace(query.folder() + "/", "").replace(query.folder().toString(), ".")
        : text;
  }

  /** Neither the location of the pack nor other folders of the machine belong in a message. */
  private static String withoutFolder(String text, Query query) {
    return OTHER_FOLDERS.matcher(text.replace(query.folder() + "/", "")).replaceAll("…/");
  }
}
