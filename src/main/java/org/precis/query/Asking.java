package org.precis.query;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.precis.diagnostic.Fault;

/** Asks a question on a thread of its own, and waits no longer than it may take. */
public final class Asking implements Callable<Answer> {

  /** What a cancelled query may take to end before its thread is left behind. */
  private static final int GRACE_SECONDS = 3;

  private static final int FETCHED_AT_ONCE = 1000;

  private final Question question;
  private final boolean ordered;
  private final AtomicReference<Statement> running = new AtomicReference<>();

  private Asking(Question question) throws Unanswered {
    OneStatement statement = OneStatement.of(question.sql());
    this.question = question.of(statement.text());
    this.ordered = statement.ordered();
  }

  /**
   * The answer.
   *
   * @throws Unanswered where there is none, or none in time
   */
  public static Answer of(Question question) throws Unanswered {
    Asking asking = new Asking(question);
    FutureTask<Answer> task = new FutureTask<>(asking);
    Thread thread = new Thread(task, "query");
    // a driver that hears no cancelling must not keep the process
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(question.seconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      asking.cancel(task);
      throw late(question);
    } catch (InterruptedException e) {
      asking.cancel(task);
      Thread.currentThread().interrupt();
      throw late(question);
    } catch (ExecutionException e) {
      throw unanswered(e.getCause());
    }
  }

  static Unanswered late(Question question) {
    return Unanswered.query(Fault.QUERY_DEADLINE, question.seconds(), 4 * question.seconds());
  }

  private static Unanswered unanswered(Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      return Unanswered.query(Fault.QUERY_SIZE, "fits into memory");
    }
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException fault) {
      throw fault;
    }
    return (Unanswered) cause;
  }

  private void cancel(FutureTask<Answer> task) {
    Statement statement = running.get();
    if (statement == null) {
      return;
    }
    try {
      statement.cancel();
      task.get(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (SQLException | ExecutionException | TimeoutException e) {
      // cancelled, or left behind
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Answer call() throws Unanswered {
    Sql sql = Sql.of(question.sql());
    try (Connection connection = question.database().open(question)) {
      sql = question.database().prepared(question, connection);
      Answer answer = answer(connection, sql);
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
      return answer;
    } catch (SQLException e) {
      throw question.database().explained(e, question, sql);
    }
  }

  private Answer answer(Connection connection, Sql sql) throws SQLException, Unanswered {
    try (Statement asked = connection.createStatement()) {
      running.set(asked);
      asked.setEscapeProcessing(false);
      asked.setFetchSize(FETCHED_AT_ONCE);
      asked.setMaxRows(AnswerReader.MOST_ROWS + 1);
      try (ResultSet result = asked.executeQuery(sql.text())) {
        return new AnswerReader(result).read(ordered || sql.keepsOrder());
      }
    }
  }
}
