package org.precis.query;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.workspace.Credentials;

/**
 * A query of a pack to a database.
 *
 * @param sql as its author wrote it
 * @param seconds until it times out
 * @param folder of the pack, absolute and without links
 * @param file the database itself, if it is a file of the pack
 * @param credentials for a database with logins
 * @param bounds the values that it may refer to; once they are bound, those for its question marks
 */
public record Query(
    Database database,
    String sql,
    int seconds,
    Path folder,
    Optional<Path> file,
    Credentials credentials,
    List<Bound> bounds) {

  public Query {
    bounds = List.copyOf(bounds);
  }

  /** The same with other SQL. */
  Query of(String other) {
    return of(other, bounds);
  }

  Query of(String other, List<Bound> others) {
    return new Query(database, other, seconds, folder, file, credentials, others);
  }

  QueryException late() {
    return QueryException.query(Fault.QUERY_DEADLINE, seconds, 4 * seconds);
  }
}
