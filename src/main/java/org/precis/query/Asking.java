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

/** Asks a question in a process of its own, which is ended when its time is over. */
public final class Asking {

  private Asking() {}

  /**
   * The answer.
   *
   * @throws Unanswered where there is none, or none in time
   */
  public static Answer of(Question question) throws Unanswered {
    Question one = question.of(OneStatement.of(question.sql()).text());
    try (ChildJava child = ChildJava.start(Answering.class)) {
      return answer(one, child);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer answer(Question question, ChildJava child) throws Unanswered {
    FutureTask<Answer> task = new FutureTask<>(() -> exchange(question, child));
    Thread thread = new Thread(task, "query");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(question.seconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw late(question);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw late(question);
    } catch (ExecutionException e) {
      throw unanswered(e.getCause());
    }
  }

  private static Answer exchange(Question question, ChildJava child)
      throws IOException, Unanswered {
    Wire.write(question, new DataOutputStream(child.in()));
    return Wire.answer(new DataInputStream(new BufferedInputStream(child.out(), 1 << 16)));
  }

  static Unanswered late(Question question) {
    return Unanswered.query(Fault.QUERY_DEADLINE, question.seconds(), 4 * question.seconds());
  }

  private static Unanswered unanswered(Throwable cause) {
    if (cause instanceof IOException) {
      return Unanswered.query(Fault.QUERY_BREAKDOWN);
    }
    if (cause instanceof Unanswered unanswered) {
      return unanswered;
    }
    throw new IllegalStateException(cause);
  }
}
