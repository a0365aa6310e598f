package org.precis.query;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicReference;
import org.precis.diagnostic.Fault;

/**
 * The program that runs one query. It is a process of its own, as no driver can be relied on to
 * stop: a query of DuckDB may ignore interruption, and a crash may take the process with it. It
 * ends when its standard input does.
 */
public final class QueryProcess {

  private static final int FETCHED_AT_ONCE = 1000;

  private final AtomicReference<Statement> running = new AtomicReference<>();

  private QueryProcess() {}

  /** Reads the query from standard input and writes the reply to standard output. */
  public static void main(String[] args) throws IOException {
    DataInputStream in = new DataInputStream(System.in);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
    try {
      Query query = Wire.query(in);
      QueryProcess process = new QueryProcess();
      process.endWith(in);
      Wire.write(process.result(query), out);
    } catch (QueryException failure) {
      Wire.write(failure, out);
    } catch (OutOfMemoryError full) {
      Wire.write(QueryException.query(Fault.QUERY_SIZE, "fits in memory"), out);
    } catch (Throwable bug) {
      Wire.writeBug(bug, out);
    }
    // threads of drivers may still be running
    Runtime.getRuntime().halt(0);
  }

  private void endWith(InputStream in) {
    Thread watch =
        new Thread(
            () -> {
              try {
                in.read();
                cancel();
              } catch (IOException | SQLException e) {
                // the parent is gone, or nothing can be cancelled
              } finally {
                Runtime.getRuntime().halt(1);
              }
            },
            "end");
    watch.setDaemon(true);
    watch.start();
  }

  /** A server would continue a query that nobody waits for. */
  private void cancel() throws SQLException {
    Statement statement = running.get();
    if (statement != null) {
      statement.cancel();
    }
  }

  /** The result of a query run in this process. */
  static QueryResult here(Query query) throws QueryException {
    return new QueryProcess().result(query);
  }

  private QueryResult result(Query query) throws QueryException {
    Database database = query.database();
    Sql sql = Sql.of(query.sql());
    try (Connection connection = database.open(query)) {
      sql = database.prepared(query, connection);
      QueryResult result = result(connection, sql, query);
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
      return result;
    } catch (SQLException e) {
      throw database.explained(e, query, sql);
    }
  }

  private QueryResult result(Connection connection, Sql sql, Query query)
      throws SQLException, QueryException {
    boolean ordered = OneStatement.of(query.sql()).ordered();
    boolean bound = !query.bounds().isEmpty();
    try (Statement asked =
        bound ? connection.prepareStatement(sql.text()) : connection.createStatement()) {
      running.set(asked);
      asked.setEscapeProcessing(false);
      asked.setFetchSize(FETCHED_AT_ONCE);
      asked.setMaxRows(QueryResultReader.MOST_ROWS + 1);
      try (ResultSet result = run(asked, sql, query)) {
        return new QueryResultReader(result, query).read(ordered || sql.keepsOrder());
      }
    }
  }

  private static ResultSet run(Statement asked, Sql sql, Query query) throws SQLException {
    // DuckDB's plain statements are prepared ones too, by their type
    if (query.bounds().isEmpty()) {
      return asked.executeQuery(sql.text());
    }
    PreparedStatement prepared = (PreparedStatement) asked;
    for (int i = 0; i < query.bounds().size(); i++) {
      query.bounds().get(i).set(prepared, i + 1);
    }
    return prepared.executeQuery();
  }
}
