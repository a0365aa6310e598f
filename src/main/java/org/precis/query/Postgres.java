package org.precis.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.Driver;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.precis.diagnostic.Fault;
import org.precis.workspace.Credentials;

/**
 * PostgreSQL, queried in one read-only transaction that is rolled back.
 *
 * @param server its address without options
 * @param place host, port and database
 * @param sslMode required level of TLS, or "" for the driver's default
 */
record Postgres(String server, String place, String sslMode) implements Database {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<address>jdbc:postgresql://(?<place>(?:[A-Za-z0-9_.-]+|\\[[0-9A-Fa-f:]+])(?::[0-9]{1,5})?"
              + "/[\\p{L}\\p{N}_.-]+))(?<options>\\?.*)?");
  private static final Pattern SSL_MODE =
      Pattern.compile("\\?sslmode=(disable|allow|prefer|require|verify-ca|verify-full)");
  private static final int MOST_MEGABYTES = 64;
  private static final int SHORTEST_PLACEHOLDER = "{a}".length();
  private static final String VERIFIED = "verify-full";

  static Postgres of(String written) throws QueryException {
    Matcher address = ADDRESS.matcher(written);
    if (!address.matches()) {
      throw QueryException.address(Fault.JDBC_ADDRESS)
          .hinted("write jdbc:postgresql://host:port/database");
    }
    String options = address.group("options");
    Matcher sslMode = SSL_MODE.matcher(options == null ? "" : options);
    if (options != null && !sslMode.matches()) {
      throw QueryException.address(
          Fault.JDBC_OPTION,
          options.substring(1).split("=", 2)[0],
          "sslmode, as in ?sslmode=require");
    }
    String mode = options == null ? "" : sslMode.group(1);
    return new Postgres(address.group("address"), address.group("place"), mode);
  }

  @Override
  public String address() {
    return server + (sslMode.isEmpty() ? "" : "?sslmode=" + sslMode);
  }

  @Override
  public Connection open(Query query) throws SQLException, QueryException {
    Connection connection = connect(query);
    connection.setReadOnly(true);
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET statement_timeout = " + query.seconds() * 1000L);
      // or a backslash could hide the end of a string
      statement.execute("SET standard_conforming_strings = on");
      statement.execute("SET TimeZone = 'UTC'");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * The driver takes a question mark for the place of a value, and a double one for the operator.
   * The server gets {@code $1} for a value: as many spaces fewer follow it, so that the places of
   * its errors are those of the author's text.
   */
  @Override
  public Sql prepared(Query query, Connection connection) {
    String sql = query.sql();
    List<Bound> bounds = query.bounds();
    if (bounds.isEmpty()) {
      return Sql.of(sql);
    }
    StringBuilder text = new StringBuilder();
    int written = 0;
    int bound = 0;
    for (SqlToken token = SqlToken.first(sql); !token.isEnd(); token = token.next()) {
      if (token.kind() == SqlToken.Kind.SIGN && token.text().equals("?")) {
        text.append(sql, written, token.end());
        written = token.end();
        if (bound < bounds.size() && bounds.get(bound).at() == token.start()) {
          bound++;
          written += Math.min(String.valueOf(bound).length(), SHORTEST_PLACEHOLDER - 1);
        } else {
          text.append('?');
        }
      }
    }
    text.append(sql, written, sql.length());
    return new Sql(text.toString(), sql, Collections.emptyNavigableMap(), false);
  }

  private Connection connect(Query query) throws SQLException, QueryException {
    try {
      return new Driver().connect(server, properties(query));
    } catch (NoClassDefFoundError e) {
      throw QueryException.noDriver("PostgreSQL", "org.postgresql:postgresql");
    }
  }

  private Properties properties(Query query) {
    Properties properties = new Properties();
    Credentials credentials = query.credentials().forPostgres();
    set(properties, "user", credentials.user());
    set(properties, "password", credentials.password());
    set(properties, "sslmode", sslMode);
    // a password, or its MD5, is sent only to a server that has proved its identity
    set(properties, "requireAuth", sslMode.equals(VERIFIED) ? "" : "scram-sha-256,none");
    set(properties, "ApplicationName", "precis");
    set(properties, "connectTimeout", String.valueOf(query.seconds()));
    set(properties, "socketTimeout", String.valueOf(query.seconds() + 5));
    set(properties, "cancelSignalTimeout", "2");
    set(properties, "defaultRowFetchSize", "1000");
    set(properties, "maxResultBuffer", MOST_MEGABYTES + "M");
    set(properties, "readOnlyMode", "always");
    return properties;
  }

  private static void set(Properties properties, String name, String value) {
    if (!value.isEmpty()) {
      properties.setProperty(name, value);
    }
  }

  private static boolean isTooLarge(SQLException error) {
    return String.valueOf(error.getMessage()).contains("maxResultBuffer");
  }

  @Override
  public QueryException explained(SQLException error, Query query, Sql sql) {
    if (isTooLarge(error)) {
      return QueryException.query(Fault.QUERY_SIZE, MOST_MEGABYTES + " MB");
    }
    String message = String.valueOf(error.getMessage());
    if (message.contains("requireAuth")) {
      return QueryException.address(Fault.DATABASE_METHOD, place);
    }
    if (message.contains("does not support SSL")) {
      return QueryException.address(Fault.DATABASE_AWAY, place, SqlErrors.line(message, query));
    }
    ServerErrorMessage server =
        error instanceof PSQLException own ? own.getServerErrorMessage() : null;
    QueryException said = SqlErrors.explained(error, place, query);
    if (server == null || said.fault() != Fault.QUERY) {
      return said;
    }
    String line = SqlErrors.line(String.valueOf(server.getMessage()), query);
    said = QueryException.query(Fault.QUERY, line);
    said = server.getHint() == null ? said : said.hinted(SqlErrors.line(server.getHint(), query));
    int start = offset(sql.written(), server.getPosition() - 1);
    return start < 0 ? said : said.at(start, sql.endOfWord(start));
  }

  /** The server counts in characters. */
  private static int offset(String text, int characters) {
    boolean inside = characters >= 0 && characters < text.codePointCount(0, text.length());
    return inside ? text.offsetByCodePoints(0, characters) : -1;
  }
}
