package org.precis.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;

/** Finds the places in a query where values are bound: {@code {period}}, outside quotes. */
final class BoundQuery {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9_.-]*+)\\}");

  private BoundQuery() {}

  /**
   * The query with a question mark for each place, and the values in their order. Spaces keep every
   * character where it was, so that the database's places remain right.
   */
  static Query of(Query query) throws QueryException {
    StringBuilder sql = new StringBuilder(query.sql());
    List<Bound> inOrder = new ArrayList<>();
    for (SqlToken token = SqlToken.first(query.sql()); !token.isEnd(); token = token.next()) {
      if (token.isAmbiguous()) {
        break; // which is refused as such
      }
      Matcher inside = PLACEHOLDER.matcher(token.text());
      if (token.kind() == SqlToken.Kind.QUOTED && inside.find() && known(query, inside.group(1))) {
        int start = token.start() + inside.start();
        throw QueryException.query(Fault.PARAMETER_IN_QUOTES, inside.group())
            .at(start, start + inside.group().length());
      }
      Matcher here = PLACEHOLDER.matcher(query.sql()).region(token.start(), sql.length());
      if (token.kind() == SqlToken.Kind.SIGN && here.lookingAt()) {
        inOrder.add(bound(query, here).at(here.start()));
        sql.replace(here.start(), here.end(), "?" + " ".repeat(here.group().length() - 1));
      }
    }
    return query.of(sql.toString(), inOrder);
  }

  private static boolean known(Query query, String name) {
    return query.bounds().stream().anyMatch(bound -> bound.name().equals(name));
  }

  private static Bound bound(Query query, Matcher here) throws QueryException {
    for (Bound bound : query.bounds()) {
      if (bound.name().equals(here.group(1))) {
        return bound;
      }
    }
    List<String> names = query.bounds().stream().map(Bound::name).toList();
    String hint = NearestName.hint(here.group(1), names, "declare it under 'parameters'");
    throw QueryException.query(Fault.UNKNOWN_PARAMETER, here.group(1), hint)
        .at(here.start(), here.end());
  }
}
