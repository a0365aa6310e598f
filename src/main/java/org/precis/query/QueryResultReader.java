package org.precis.query;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.precis.diagnostic.Fault;
import org.precis.query.QueryResult.Column;

/** Reads the rows of a query, at most as many as a table of a pack may have. */
final class QueryResultReader {

  static final int MOST_ROWS = 100_000;
  private static final int MOST_CELLS = 1_000_000;
  private static final int MOST_CHARACTERS = 32_000_000;

  private final ResultSet result;
  private final Query query;
  private final Database database;
  private final List<Column> columns = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private long characters;

  QueryResultReader(ResultSet result, Query query) {
    this.result = result;
    this.query = query;
    this.database = query.database();
  }

  QueryResult read(boolean ordered) throws SQLException, QueryException {
    readHead();
    while (result.next()) {
      refuseMore();
      rows.add(row());
    }
    return new QueryResult(columns, rows, ordered);
  }

  private void readHead() throws SQLException, QueryException {
    ResultSetMetaData head = result.getMetaData();
    Set<String> names = new LinkedHashSet<>();
    for (int i = 1; i <= head.getColumnCount(); i++) {
      String name = head.getColumnLabel(i).strip();
      if (!names.add(name)) {
        throw QueryException.query(Fault.QUERY_COLUMN, name);
      }
      String type = head.getColumnTypeName(i);
      columns.add(new Column(name, type, CellText.kind(head.getColumnType(i), type)));
    }
  }

  private void refuseMore() throws QueryException {
    if (rows.size() == MOST_ROWS) {
      throw QueryException.query(Fault.QUERY_SIZE, MOST_ROWS + " rows");
    }
    if ((rows.size() + 1L) * columns.size() > MOST_CELLS) {
      throw QueryException.query(Fault.QUERY_SIZE, MOST_CELLS + " values");
    }
    if (characters > MOST_CHARACTERS) {
      throw QueryException.query(Fault.QUERY_SIZE, MOST_CHARACTERS + " characters");
    }
  }

  private List<String> row() throws SQLException {
    String[] row = new String[columns.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = database.withoutPlace(CellText.of(result, i + 1, columns.get(i).kind()), query);
      characters += row[i].length();
    }
    return List.of(row);
  }
}
