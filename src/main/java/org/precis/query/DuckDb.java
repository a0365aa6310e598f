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
 * DuckDB, a library without a server: it reads files of the pack, or a database that is one of
 * them. It is locked before the query is given to it: no file outside the pack, no network, no
 * extension.
 *
 * @param file the database, by its path in the pack, or ""
 */
record DuckDb(String file) implements Database {

  private static final String PREFIX = "jdbc:duckdb:";
  private static final String HEAP = "Java heap space";
  private static final String MEMORY = "256 MB";

  /** A path and no more: not what else DuckDB would open or set. */
  private static final Pattern FILE = Pattern.compile("[^:;?*]*");

  private static final Pattern OTHER_FOLDERS =
      Pattern.compile("(?<![\\w./:])(?:~|/[^/\\s'\"]+)?(?:/[^/\\s'\"]+)+/");

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  static DuckDb of(String address) throws Unanswered {
    String file = address.substring(PREFIX.length());
    if (!FILE.matcher(file).matches()) {
      throw Unanswered.address(Fault.JDBC_ADDRESS);
    }
    return new DuckDb(file);
  }

  @Override
  public String address() {
    return PREFIX + file;
  }

  @Override
  public Connection open(Question question) throws SQLException, Unanswered {
    Connection connection = connect();
    try (Statement statement = connection.createStatement()) {
      for (String command : lock(question)) {
        statement.execute(command);
      }
      return connection;
    } catch (SQLException e) {
      connection.close();
      if (question.file().isPresent()) {
        throw notADatabase(e, question);
      }
      throw e;
    }
  }

  /** The library is in the jar, for some systems, and goes through a file to be loaded. */
  private static Connection connect() throws SQLException, Unanswered {
    try {
      // not by the address: DuckDB reads options in it, and a folder's name may look like some
      return new DuckDBDriver().connect(PREFIX, new Properties());
    } catch (LinkageError | IllegalStateException e) {
      throw Unanswered.address(
              Fault.DATABASE_AWAY, "DuckDB", "its native library cannot be loaded on this system")
          .hinted("use Linux, macOS or Windows on x86-64 or ARM, with space for temporary files");
    }
  }

  private static List<String> lock(Question question) {
    List<String> commands = new ArrayList<>();
    commands.add("SET errors_as_json = true");
    commands.add("SET TimeZone = 'UTC'");
    // with one thread rows that nothing orders come in the same order each time
    commands.add("SET threads = 1");
    commands.add("SET memory_limit = '" + MEMORY + "'");
    commands.add("SET temp_directory = ''");
    commands.add("SET autoinstall_known_extensions = false");
    commands.add("SET autoload_known_extensions = false");
    commands.add("SET allowed_directories = [" + text(question.folder() + "/") + "]");
    commands.add("SET enable_external_access = false");
    for (Path file : question.file().stream().toList()) {
      commands.add("ATTACH " + text(file.toString()) + " AS pack (TYPE duckdb, READ_ONLY)");
      commands.add("USE pack");
    }
    commands.add("SET lock_configuration = true");
    return commands;
  }

  static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  private Unanswered notADatabase(SQLException complaint, Question question) {
    String said = DuckError.of(complaint).message();
    return Unanswered.address(Fault.QUERY, withoutFolder(said, question))
        .hinted(
            "give a database that this version of DuckDB can read, or write jdbc:duckdb: for other files");
  }

  @Override
  public Sql prepared(Question question, Connection connection) throws SQLException, Unanswered {
    return new DuckFiles(question, connection).inserted();
  }

  @Override
  public Unanswered explained(SQLException complaint, Question question, Sql sql) {
    DuckError error = DuckError.of(complaint);
    return switch (error.type()) {
      case "INTERRUPT" -> Asking.late(question);
      case "Out of Memory" ->
          Unanswered.query(Fault.QUERY_SIZE, "fits in " + MEMORY + " of memory");
      case "Permission" -> forbidden(error, question);
      // a value that is too long for Java, of which DuckDB tells in Java's words
      case "Invalid" ->
          error.message().contains(HEAP)
              ? Unanswered.query(Fault.QUERY_SIZE, "fits in memory")
              : located(error, question, sql);
      default -> located(error, question, sql);
    };
  }

  private static Unanswered forbidden(DuckError error, Question question) {
    Matcher quoted = QUOTED.matcher(error.message());
    String refused = quoted.find() ? quoted.group(1) : error.message();
    // a path that begins at the pack is a link that leads out of it
    Unanswered outside = Unanswered.query(Fault.OUTSIDE_PACK, withoutFolder(refused, question));
    return refused.startsWith("/")
        ? outside
        : outside.hinted("give a file of the pack as a plain string: FROM 'cases.csv'");
  }

  private static Unanswered located(DuckError error, Question question, Sql sql) {
    Unanswered said = Unanswered.query(Fault.QUERY, withoutFolder(error.message(), question));
    String advice = withoutFolder(advice(error), question);
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
  public String withoutPlace(String text, Question question) {
    return text.contains(question.folder().toString())
        ? text.replace(question.folder() + "/", "").replace(question.folder().toString(), ".")
        : text;
  }

  /** Where a pack lies is no part of what is wrong with it, nor what else lies on the machine. */
  private static String withoutFolder(String text, Question question) {
    return OTHER_FOLDERS.matcher(text.replace(question.folder() + "/", "")).replaceAll("…/");
  }
}
