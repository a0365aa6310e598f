package org.precis.workspace;

import java.util.Map;

/**
 * By what name and password databases are asked: from the environment, never from a pack. Neither
 * is ever printed.
 *
 * @param user "" where the driver is to find one itself
 * @param password "" where the driver is to find one itself, as in {@code ~/.pgpass}
 * @param postgresUser what PostgreSQL's own tools would take, or ""
 * @param postgresPassword what PostgreSQL's own tools would take, or ""
 */
public record Credentials(
    String user, String password, String postgresUser, String postgresPassword) {

  public static final Credentials NONE = new Credentials("", "", "", "");

  private static final String HIDDEN = "…";

  public static Credentials of(Map<String, String> environment) {
    return new Credentials(
        environment.getOrDefault("PRECIS_JDBC_USER", ""),
        environment.getOrDefault("PRECIS_JDBC_PASSWORD", ""),
        environment.getOrDefault("PGUSER", ""),
        environment.getOrDefault("PGPASSWORD", ""));
  }

  /** The same with what PostgreSQL's own tools would take in place of what is not given. */
  public Credentials forPostgres() {
    return new Credentials(
        user.isEmpty() ? postgresUser : user,
        password.isEmpty() ? postgresPassword : password,
        "",
        "");
  }

  /** A text of a database without them. */
  public String hiddenIn(String text) {
    String hidden = text;
    for (String secret : new String[] {password, postgresPassword, user, postgresUser}) {
      hidden = secret.isBlank() ? hidden : hidden.replace(secret, HIDDEN);
    }
    return hidden;
  }

  @Override
  public String toString() {
    return "Credentials[" + HIDDEN + "]";
  }
}
