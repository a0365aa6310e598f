package org.precis.query;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.precis.diagnostic.Fault;
import org.precis.workspace.ChildJava;

/**
 * Runs the queries of a pack, one after another, in one process of their own. The first query
 * starts it, and one that times out kills it; the next query starts another.
 */
public final class QueryRunner implements AutoCloseable {

  /** Null while none is running. */
  private ChildJava child;

  /**
   * The result.
   *
   * @throws QueryException if there is none, or none in time
   */
  public QueryResult result(Query query) throws QueryException {
    Query bound = BoundQuery.of(query);
    Query one = bound.of(OneStatement.of(bound.sql()).text());
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(one.seconds());
    if (child != null) {
      try {
        return result(one, end);
      } catch (IOException brokenDown) {
        // perhaps because of an earlier query: a new process tells
      }
    }
    try {
      child = ChildJava.start(QueryProcess.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      return result(one, end);
    } catch (IOException brokenDown) {
      throw QueryException.query(Fault.QUERY_BREAKDOWN);
    }
  }

  /**
   * The result from the running process, which is ended unless it answers.
   *
   * @param end when the query times out
   * @throws IOException if the process breaks down
   */
  private QueryResult result(Query query, long end) throws QueryException, IOException {
    ChildJava asked = child;
    FutureTask<QueryResult> task = new FutureTask<>(() -> exchange(query, asked));
    Thread thread = new Thread(task, "query");
    thread.setDaemon(true);
    thread.start();
    boolean answered = false;
    try {
      QueryResult result = task.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      answered = true;
      return result;
    } catch (TimeoutException e) {
      throw query.late();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw query.late();
    } catch (ExecutionException e) {
      answered = e.getCause() instanceof QueryException;
      throw failure(e.getCause());
    } finally {
      if (!answered) {
        close();
      }
    }
  }

  private static QueryResult exchange(Query query, ChildJava child)
      throws IOException, QueryException {
    Wire.write(query, new DataOutputStream(child.in()));
    return Wire.result(new DataInputStream(new BufferedInputStream(child.out(), 1 << 16)));
  }

  private static QueryException failure(Throwable cause) throws IOException {
    if (cause instanceof IOException brokenDown) {
      throw brokenDown;
    }
    if (cause instanceof QueryException failure) {
      return failure;
    }
    throw new IllegalStateException(cause);
  }

  /** Ends the process. */
  @Override
  public void close() {
    if (child != null) {
      child.close();
      child = null;
    }
  }
}
