package org.precis.query;

import java.util.List;
import java.util.Locale;
import org.precis.diagnostic.Fault;

/**
 * A single statement that only reads, judged by its words outside strings, names and comments.
 * Anything that two databases could parse differently is refused, so that nothing can hide behind a
 * quote.
 *
 * @param text without the final semicolon and what follows it
 * @param ordered whether it ends with an ORDER BY
 */
record OneStatement(String text, boolean ordered) {

  private static final List<String> READS = List.of("SELECT", "WITH", "VALUES", "TABLE");
  private static final List<String> WRITES = List.of("INSERT", "UPDATE", "DELETE", "MERGE");

  static OneStatement of(String sql) throws QueryException {
    String first = "";
    String before = "";
    boolean ordered = false;
    int depth = 0;
    int end = -1;
    for (SqlToken token = SqlToken.first(sql); !token.isEnd(); token = token.next()) {
      String word = token.text().toUpperCase(Locale.ROOT);
      if (token.isAmbiguous()) {
        throw refused("is ambiguous here", token);
      }
      if (end >= 0) {
        throw refused("has something after its end", token);
      }
      switch (token.kind()) {
        case OPENING -> depth++;
        case CLOSING -> depth--;
        case SEMICOLON -> end = token.start();
        case WORD -> {
          if (first.isEmpty()) {
            first = word;
            refuseUnlessRead(word, token);
          }
          refuseWrite(first, word, depth, token);
          ordered |= depth == 0 && before.equals("ORDER") && word.equals("BY");
        }
        default -> refuseStart(first, token);
      }
      before = depth == 0 ? word : "";
    }
    if (first.isEmpty()) {
      throw QueryException.query(Fault.QUERY_STATEMENT, "is empty");
    }
    return new OneStatement(end < 0 ? sql : sql.substring(0, end), ordered);
  }

  private static void refuseStart(String first, SqlToken token) throws QueryException {
    if (first.isEmpty()) {
      throw refused("begins with '" + token.text() + "'", token);
    }
  }

  private static void refuseUnlessRead(String word, SqlToken token) throws QueryException {
    if (!READS.contains(word)) {
      throw refused("begins with '" + token.text() + "'", token);
    }
  }

  private static void refuseWrite(String first, String word, int depth, SqlToken token)
      throws QueryException {
    boolean verb = depth == 0 && first.equals("WITH") && WRITES.contains(word);
    if (verb) {
      throw refused("writes with '" + token.text() + "'", token);
    }
  }

  private static QueryException refused(String what, SqlToken token) {
    return QueryException.query(Fault.QUERY_STATEMENT, what).at(token.start(), token.end());
  }
}
