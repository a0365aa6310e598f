package org.precis.query;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.precis.diagnostic.Fault;

/**
 * The program that runs queries, each as if it were alone. It is a process of its own, as no driver
 * can be relied on to stop: a query of DuckDB may ignore interruption, and a crash may take the
 * process with it. It ends when its standard input does.
 */
public final class QueryProcess {

  private static final int FETCHED_AT_ONCE = 1000;

  private final AtomicReference<Statement> running = new AtomicReference<>();

  private QueryProcess() {}

  /** Reads queries from standard input and writes a reply to each to standard output. */
  public static void main(String[] args) {
    DataInputStream in = new DataInputStream(System.in);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
    QueryProcess process = new QueryProcess();
    // this thread reads on, and so learns during a query that nobody waits for it
    ExecutorService answering = Executors.newSingleThreadExecutor();
    try {
      while (true) {
        Query query = Wire.query(in);
        answering.execute(() -> process.answer(query, out));
      }
    } catch (IOException | QueryException end) {
      process.cancel();
    } finally {
      // threads of drivers may still be running
      Runtime.getRuntime().halt(0);
    }
  }

  private void answer(Query query, DataOutputStream out) {
    try {
      write(query, out);
    } catch (IOException e) {
      // nobody waits for it
      Runtime.getRuntime().halt(1);
    }
  }

  private void write(Query query, DataOutputStream out) throws IOException {
    try {
      Wire.write(result(query), out);
    } catch (QueryException failure) {
      Wire.write(failure, out);
    } catch (OutOfMemoryError full) {
      Wire.write(QueryException.query(Fault.QUERY_SIZE, "fits in memory"), out);
      // the next query is to find all memory free
      Runtime.getRuntime().halt(1);
    } catch (Throwable bug) {
      Wire.writeBug(bug, out);
    }
  }

  /** A server would continue a query that nobody waits for. */
  private void cancel() {
    Statement statement = running.get();
    if (statement != null) {
      try {
        statement.cancel();
      } catch (SQLException e) {
        // it has ended, or cannot be cancelled
      }
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
      } finally {
        running.set(null);
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
