package org.precis.query;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicReference;
import org.precis.diagnostic.Fault;

/**
 * The program that puts one question to a database. It is a process of its own, as no driver can be
 * relied on to stop: a query of DuckDB may hear of no interrupt, and a broken one may take the
 * process along. It ends with its standard input.
 */
public final class Answering {

  private static final int FETCHED_AT_ONCE = 1000;

  private final AtomicReference<Statement> running = new AtomicReference<>();

  private Answering() {}

  /** Reads the question from standard input and writes the reply to standard output. */
  public static void main(String[] args) throws IOException {
    DataInputStream in = new DataInputStream(System.in);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
    try {
      Question question = Wire.question(in);
      Answering answering = new Answering();
      answering.endWith(in);
      Wire.write(answering.answer(question), out);
    } catch (Unanswered unanswered) {
      Wire.write(unanswered, out);
    } catch (OutOfMemoryError full) {
      Wire.write(Unanswered.query(Fault.QUERY_SIZE, "fits in memory"), out);
    } catch (Throwable bug) {
      Wire.writeBug(bug, out);
    }
    // threads of drivers may go on
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
                // nobody is there any more, or nothing can be cancelled
              } finally {
                Runtime.getRuntime().halt(1);
              }
            },
            "end");
    watch.setDaemon(true);
    watch.start();
  }

  /** A server would go on with a query that nobody waits for. */
  private void cancel() throws SQLException {
    Statement statement = running.get();
    if (statement != null) {
      statement.cancel();
    }
  }

  /** The answer of a database that is asked in this process. */
  static Answer here(Question question) throws Unanswered {
    return new Answering().answer(question);
  }

  private Answer answer(Question question) throws Unanswered {
    Database database = question.database();
    Sql sql = Sql.of(question.sql());
    try (Connection connection = database.open(question)) {
      sql = database.prepared(question, connection);
      Answer answer = answer(connection, sql, question);
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
      return answer;
    } catch (SQLException e) {
      throw database.explained(e, question, sql);
    }
  }

  private Answer answer(Connection connection, Sql sql, Question question)
      throws SQLException, Unanswered {
    boolean ordered = OneStatement.of(question.sql()).ordered();
    try (Statement asked = connection.createStatement()) {
      running.set(asked);
      asked.setEscapeProcessing(false);
      asked.setFetchSize(FETCHED_AT_ONCE);
      asked.setMaxRows(AnswerReader.MOST_ROWS + 1);
      try (ResultSet result = asked.executeQuery(sql.text())) {
        return new AnswerReader(result, question).read(ordered || sql.keepsOrder());
      }
    }
  }
}
