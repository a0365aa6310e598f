package org.precis.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;

/**
 * The files named in a DuckDB query. DuckDB resolves paths against the working directory, and paths
 * of a pack are relative to the pack, so each gets the pack's folder as prefix. DuckDB itself
 * reports which strings of a query are paths.
 */
record DuckFiles(Query query, Connection connection) {

  /** Functions whose first argument is a path or a list of paths. */
  private static final String READERS = "^(read_.*|parquet_.*|glob|sniff_csv)$";

  private static final String PATHS =
      "with nodes as (select * from json_tree(?::json) where type = 'OBJECT'),"
          + " readers as (select fullkey || '.function.arguments[0].expression' as key from nodes"
          + "  where (value->>'type') = 'TABLE_FUNCTION'"
          + "  and regexp_matches(value->>'$.function.function_name', ?)),"
          + " lists as (select fullkey || '.arguments[' as key from nodes, readers"
          + "  where fullkey = readers.key and (value->>'function_name') = 'list_value')"
          + " select coalesce(value->>'$.table_name', value->>'$.literal.text'),"
          + "  (value->>'query_location')::ubigint, fullkey from nodes"
          + " where (value->>'type') = 'BASE_TABLE' and (value->>'schema_name') = ''"
          + " or (value->>'type') = 'VALUE_CONSTANT' and (value->>'$.literal.kind') = 'STRING'"
          + "  and (exists (from readers where nodes.fullkey = key)"
          + "   or exists (from lists where starts_with(nodes.fullkey, key)"
          + "    and not contains(nodes.fullkey[length(key) + 1:], '.arguments')))"
          + " order by 2";

  /** Functions, and tables of that name, that reveal the machine or the run of DuckDB. */
  private static final String OF_THE_MACHINE =
      "^(duckdb_.*|pragma_.*|pg_settings|current_setting|current_query|current_query_id"
          + "|current_connection_id|current_transaction_id|txid_current|which_secret)$";

  /** Functions that run an unchecked statement. */
  private static final String OF_OTHER_STATEMENTS = "^(query|query_table|json_execute_.*)$";

  private static final String NAMES =
      "select name, location, regexp_matches(name, ?) from"
          + " (select lower(coalesce(value->>'$.function_name', value->>'$.table_name')) as name,"
          + "  (value->>'query_location')::ubigint as location"
          + "  from json_tree(?::json) where type = 'OBJECT'"
          + "  and (value->>'class' = 'FUNCTION' or value->>'type' = 'BASE_TABLE'))"
          + " where regexp_matches(name, ?) order by location limit 1";

  /** Whether there is a single plain table: then rows come in the order of its file. */
  private static final String PLAIN =
      "select (t->>'$.from_table.type') in ('BASE_TABLE', 'TABLE_FUNCTION')"
          + " and json_array_length(t, '$.group_expressions') = 0"
          + " and (t->>'aggregate_handling') = 'STANDARD_HANDLING'"
          + " and json_array_length(t, '$.cte_map.map') = 0"
          + " and not contains((t->'$.modifiers')::varchar, 'DISTINCT_MODIFIER')"
          + " and not contains((t->'$.select_list')::varchar, '\"class\":\"WINDOW\"')"
          + " from (select (?::json)->'$.statements[0].node' as t)";

  /** A name in double quotes that denotes a file. */
  private static final Pattern FILE_NAME =
      Pattern.compile("(?i).*\\.(csv|tsv|txt|json|jsonl|ndjson|parquet)(\\.gz|\\.zst)?");

  private static final Pattern OUTSIDE =
      Pattern.compile("(?s)[/~\\\\].*|[a-zA-Z][a-zA-Z0-9+.-]*:.*|(.*/)?\\.\\.(/.*)?|.*\\\\.*");

  Sql inserted() throws SQLException, QueryException {
    String tree = tree();
    refuseNames(tree);
    NavigableMap<Integer, String> inserted = new TreeMap<>();
    try (PreparedStatement statement = connection.prepareStatement(PATHS)) {
      statement.setString(1, tree);
      statement.setString(2, READERS);
      try (ResultSet paths = statement.executeQuery()) {
        while (paths.next()) {
          insert(paths.getString(1), paths.getString(2), inserted);
        }
      }
    }
    return Sql.of(query.sql(), inserted, !inserted.isEmpty() && isPlain(tree));
  }

  /** The query as DuckDB parses it: a single statement that reads, or a fault. */
  private String tree() throws SQLException, QueryException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select t, t->>'error_message', t->>'position', t->>'error'"
                + " from (select json_serialize_sql(?) as t)")) {
      statement.setString(1, query.sql());
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        if ("true".equals(result.getString(4))) {
          throw refused(DuckError.of("", result.getString(2), result.getString(3)));
        }
        return result.getString(1);
      }
    }
  }

  private QueryException refused(DuckError error) {
    if (error.position() < 0) {
      return QueryException.query(
          Fault.QUERY_STATEMENT, "cannot be parsed as one: " + error.message());
    }
    Sql sql = Sql.of(query.sql());
    int start = Sql.offset(query.sql(), error.position());
    return QueryException.query(Fault.QUERY, error.message()).at(start, sql.endOfWord(start));
  }

  private void refuseNames(String tree) throws SQLException, QueryException {
    try (PreparedStatement statement = connection.prepareStatement(NAMES)) {
      statement.setString(1, OF_OTHER_STATEMENTS);
      statement.setString(2, tree);
      statement.setString(3, OF_THE_MACHINE + "|" + OF_OTHER_STATEMENTS);
      try (ResultSet names = statement.executeQuery()) {
        if (names.next()) {
          throw refused(names.getString(1), names.getString(2), names.getBoolean(3));
        }
      }
    }
  }

  private QueryException refused(String name, String location, boolean runs) {
    QueryException refused =
        runs
            ? QueryException.query(Fault.QUERY_STATEMENT, "runs another one with '" + name + "'")
            : QueryException.query(Fault.QUERY_OF_MACHINE, name);
    int start = start(location);
    int end = Math.min(start + name.length(), query.sql().length());
    boolean there = start < end && query.sql().substring(start, end).equalsIgnoreCase(name);
    return there ? refused.at(start, end) : refused;
  }

  private boolean isPlain(String tree) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(PLAIN)) {
      statement.setString(1, tree);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }

  /** The offset of a position that DuckDB counts in bytes; the end if DuckDB does not know it. */
  private int start(String location) {
    String sql = query.sql();
    boolean known = location != null && location.length() <= 9;
    return known ? Sql.offset(sql, Integer.parseInt(location)) : sql.length();
  }

  /** Inserts the folder after the opening quote of a path. */
  private void insert(String path, String location, NavigableMap<Integer, String> inserted)
      throws QueryException {
    String sql = query.sql();
    // if DuckDB does not know the position, the path is refused as outside
    int start = start(location);
    String quote = start < sql.length() ? sql.substring(start, start + 1) : "";
    boolean named = quote.equals("\"") && FILE_NAME.matcher(path).matches();
    if (!quote.equals("'") && !named) {
      return;
    }
    if (OUTSIDE.matcher(path).matches()) {
      SqlToken token = SqlToken.at(sql, start);
      throw QueryException.query(Fault.OUTSIDE_PACK, path).at(start, token.end());
    }
    String folder = query.folder() + "/";
    inserted.put(start + 1, folder.replace(quote, quote + quote));
  }
}
