package org.precis.query;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;

/**
 * A database on a host, queried by a driver on the class path.
 *
 * @param kind such as {@code jdbc:mysql:}
 */
record OtherDatabase(String address, String kind) implements Database {

  /** A host, not a file; options may make a driver do anything. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<kind>jdbc:(?:[a-z0-9_+-]+:)+)@?//[A-Za-z0-9_.:\\[\\]-]+(?:/[\\p{L}\\p{N}_.:/-]*)?"
              + "(?<options>(?:[?;&][^?;&]*)*)");

  private static final List<String> OPTIONS =
      List.of("database", "databasename", "catalog", "schema", "encrypt", "ssl", "sslmode");

  static OtherDatabase of(String written) throws QueryException {
    Matcher address = ADDRESS.matcher(written);
    if (!address.matches()) {
      throw QueryException.address(Fault.JDBC_ADDRESS);
    }
    for (String option : address.group("options").split("[?;&]")) {
      String name = option.split("=", 2)[0];
      if (!option.isEmpty() && !OPTIONS.contains(name.toLowerCase(Locale.ROOT))) {
        throw QueryException.address(Fault.JDBC_OPTION, name, String.join(", ", OPTIONS));
      }
    }
    return new OtherDatabase(written, address.group("kind"));
  }

  @Override
  public Connection open(Query query) throws SQLException, QueryException {
    Properties properties = new Properties();
    if (!query.credentials().user().isEmpty()) {
      properties.setProperty("user", query.credentials().user());
      properties.setProperty("password", query.credentials().password());
    }
    Connection connection = driver().connect(address, properties);
    if (connection == null) {
      throw QueryException.address(Fault.JDBC_DRIVER, kind);
    }
    connection.setReadOnly(true);
    connection.setAutoCommit(false);
    return connection;
  }

  private Driver driver() throws QueryException {
    try {
      return DriverManager.getDriver(address);
    } catch (SQLException e) {
      throw QueryException.address(Fault.JDBC_DRIVER, kind);
    }
  }

  @Override
  public QueryException explained(SQLException error, Query query, Sql sql) {
    return SqlErrors.explained(error, kind, query);
  }
}
