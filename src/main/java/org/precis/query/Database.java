package org.precis.query;

import java.sql.Connection;
import java.sql.SQLException;
import org.precis.diagnostic.Fault;

/** A database that a pack may ask, by its address. */
public sealed interface Database permits DuckDb, Postgres, OtherDatabase {

  /**
   * The database of an address.
   *
   * @throws QueryException where the address is none, or says more than where the database is
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

  /** The name of the file of the pack that is the database; "" where it is none. */
  default String file() {
    return "";
  }

  /** A text of an answer without the place where the pack lies, which is no part of it. */
  default String withoutPlace(String text, Query query) {
    return text;
  }

  /** Opens a connection that can only read. */
  Connection open(Query query) throws SQLException, QueryException;

  /** The query as the database is to get it. */
  default Sql prepared(Query query, Connection connection) throws SQLException, QueryException {
    return Sql.of(query.sql());
  }

  /** What the database complains of, in the words of a diagnostic. */
  QueryException explained(SQLException error, Query query, Sql sql);
}
