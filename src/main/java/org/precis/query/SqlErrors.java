package org.precis.query;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Locale;
import org.precis.diagnostic.Fault;

/** Maps database errors to diagnostics, by SQLSTATE (ISO/IEC 9075-2). */
final class SqlErrors {

  private static final int LONGEST = 300;

  private SqlErrors() {}

  static QueryException explained(SQLException error, String place, Query query) {
    String state = String.valueOf(error.getSQLState());
    if (error instanceof SQLTimeoutException || state.equals("57014")) {
      return query.late();
    }
    // 08004: the server, or its driver, rejects the connection
    if (state.startsWith("28") || state.equals("08004")) {
      return QueryException.address(Fault.DATABASE_LOGIN, place);
    }
    if (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53")) {
      return QueryException.address(Fault.DATABASE_AWAY, place, reason(error, query));
    }
    return switch (state) {
      case "3D000" -> QueryException.address(Fault.DATABASE_AWAY, place, "no such database");
      case "25006" -> QueryException.query(Fault.QUERY_STATEMENT, "writes");
      default -> QueryException.query(Fault.QUERY, line(String.valueOf(error.getMessage()), query));
    };
  }

  /** Why a connection fails; the JDK's messages differ from version to version. */
  private static String reason(SQLException error, Query query) {
    Throwable cause = error;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return switch (cause.getClass().getSimpleName()) {
      case "UnknownHostException", "UnresolvedAddressException" -> "unknown host";
      case "ConnectException" -> "connection refused";
      case "SocketTimeoutException" -> "no response";
      case "NoRouteToHostException" -> "no route to host";
      default -> line(String.valueOf(error.getMessage()), query);
    };
  }

  /** The first line of a database's message, as part of a sentence, without credentials. */
  static String line(String said, Query query) {
    String first = said.strip().split("\\R", 2)[0].replaceFirst("^(ERROR|FATAL): +", "");
    String shown = query.credentials().hiddenIn(first.replaceFirst("[.!]$", ""));
    String line = shown.substring(0, Math.min(shown.length(), LONGEST));
    return line.matches("[A-Z][a-z].*")
        ? line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1)
        : line;
  }
}
