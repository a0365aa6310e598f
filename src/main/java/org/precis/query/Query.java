package org.precis.query;

import java.nio.file.Path;
import java.util.Optional;
import org.precis.workspace.Credentials;

/**
 * A query of a pack to a database.
 *
 * @param sql as its author wrote it
 * @param seconds until it times out
 * @param folder of the pack, absolute and without links
 * @param file the database itself, if it is a file of the pack
 * @param credentials for a database with logins
 */
public record Query(
    Database database,
    String sql,
    int seconds,
    Path folder,
    Optional<Path> file,
    Credentials credentials) {

  /** The same with other SQL. */
  Query of(String other) {
    return new Query(database, other, seconds, folder, file, credentials);
  }
}
