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

/** Runs a query in a process of its own, which is killed when it times out. */
public final class QueryRunner {

  private QueryRunner() {}

  /**
   * The result.
   *
   * @throws QueryException if there is none, or none in time
   */
  public static QueryResult of(Query query) throws QueryException {
    Query bound = BoundQuery.of(query);
    Query one = bound.of(OneStatement.of(bound.sql()).text());
    try (ChildJava child = ChildJava.start(QueryProcess.class)) {
      return result(one, child);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static QueryResult result(Query query, ChildJava child) throws QueryException {
    FutureTask<QueryResult> task = new FutureTask<>(() -> exchange(query, child));
    Thread thread = new Thread(task, "query");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(query.seconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw late(query);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw late(query);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private static QueryResult exchange(Query query, ChildJava child)
      throws IOException, QueryException {
    Wire.write(query, new DataOutputStream(child.in()));
    return Wire.result(new DataInputStream(new BufferedInputStream(child.out(), 1 << 16)));
  }

  static QueryException late(Query query) {
    return QueryException.query(Fault.QUERY_DEADLINE, query.seconds(), 4 * query.seconds());
  }

  private static QueryException failure(Throwable cause) {
    if (cause instanceof IOException) {
      return QueryException.query(Fault.QUERY_BREAKDOWN);
    }
    if (cause instanceof QueryException failure) {
      return failure;
    }
    throw new IllegalStateException(cause);
  }
}
