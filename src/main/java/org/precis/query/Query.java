package org.precis.query;

import java.nio.file.Path;
import java.util.Optional;
import org.precis.workspace.Credentials;

/**
 * What a pack asks a database.
 *
 * @param sql as its author wrote it
 * @param seconds after which there is no more waiting
 * @param folder of the pack, absolute and without links
 * @param file the database itself, where it is a file of the pack
 * @param credentials for a database that asks who we are
 */
public record Query(
    Database database,
    String sql,
    int seconds,
    Path folder,
    Optional<Path> file,
    Credentials credentials) {

  /** The same of another query. */
  Query of(String other) {
    return new Query(database, other, seconds, folder, file, credentials);
  }
}
