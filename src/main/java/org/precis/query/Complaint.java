package org.precis.query;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Locale;
import org.precis.diagnostic.Fault;

/** What a database complains of, by the codes that they share (ISO/IEC 9075-2, SQLSTATE). */
final class Complaint {

  private static final int LONGEST = 300;

  private Complaint() {}

  static Unanswered explained(SQLException complaint, String place, Question question) {
    String state = String.valueOf(complaint.getSQLState());
    if (complaint instanceof SQLTimeoutException || state.equals("57014")) {
      return Asking.late(question);
    }
    // 08004: the server, or its driver, rejects us
    if (state.startsWith("28") || state.equals("08004")) {
      return Unanswered.address(Fault.DATABASE_LOGIN, place);
    }
    if (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53")) {
      return Unanswered.address(Fault.DATABASE_AWAY, place, reason(complaint, question));
    }
    return switch (state) {
      case "3D000" -> Unanswered.address(Fault.DATABASE_AWAY, place, "no such database");
      case "25006" -> Unanswered.query(Fault.QUERY_STATEMENT, "writes");
      default ->
          Unanswered.query(Fault.QUERY, line(String.valueOf(complaint.getMessage()), question));
    };
  }

  /** Why a connection fails; the words of the network differ from one Java to the next. */
  private static String reason(SQLException complaint, Question question) {
    Throwable cause = complaint;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return switch (cause.getClass().getSimpleName()) {
      case "UnknownHostException", "UnresolvedAddressException" -> "unknown host";
      case "ConnectException" -> "connection refused";
      case "SocketTimeoutException" -> "no response";
      case "NoRouteToHostException" -> "no route to host";
      default -> line(String.valueOf(complaint.getMessage()), question);
    };
  }

  /** The first line of what a database says, as a part of our sentence, without credentials. */
  static String line(String said, Question question) {
    String first = said.strip().split("\\R", 2)[0].replaceFirst("^(ERROR|FATAL): +", "");
    String shown = question.credentials().hiddenIn(first.replaceFirst("[.!]$", ""));
    String line = shown.substring(0, Math.min(shown.length(), LONGEST));
    return line.matches("[A-Z][a-z].*")
        ? line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1)
        : line;
  }
}
