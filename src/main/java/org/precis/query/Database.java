package org.precis.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.precis.diagnostic.Fault;

/** A database that a pack may query, by address. */
public sealed interface Database permits DuckDb, Postgres, OtherDatabase {

  /**
   * The database at an address.
   *
   * @throws QueryException if the address is invalid, or has more than a location
   */
  static Database of(String address) throws QueryException {
    if (Addresses.hasSecret(address)) {
      throw QueryException.address(Fault.JDBC_SECRET);
    }
    if (address.startsWith("jdbc:duckdb:")) {
      return DuckDb.of(address);
    }
    return address.startsWith("jdbc:postgresql:")
        ? Postgres.of(address)
        : OtherDatabase.of(address);
  }

  /** The address, as {@link #of} takes it. */
  String address();

  /** The file of the pack that is the database; "" if it is none. */
  default String file() {
    return "";
  }

  /** A text of a result without the location of the pack, which is no part of it. */
  default String withoutPlace(String text, Query query) {
    return text;
  }

  /** Opens a connection that can only read. */
  Connection open(Query query) throws SQLException, QueryException;

  /** The query as sent to the database. */
  default Sql prepared(Query query, Connection connection) throws SQLException, QueryException {
    return Sql.of(query.sql());
  }

  /** The database's error as a diagnostic. */
  QueryException explained(SQLException error, Query query, Sql sql);

  /**
   * Why another client, which has sent the query as it is written, got no answer; empty if it was
   * not because of the database.
   */
  default Optional<QueryException> explained(Throwable failure, Query query) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException error) {
        return Optional.of(explained(error, query, Sql.of(query.sql())));
      }
    }
    return Optional.empty();
  }
}
