package org.precis.preview;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The threads of requests, each of which ends: what takes longer than it may is interrupted, which
 * closes its connection.
 */
final class RequestThreads implements Executor, AutoCloseable {

  private final ExecutorService threads = Executors.newCachedThreadPool(RequestThreads::thread);
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(RequestThreads::thread);
  private final Map<Thread, Future<?>> ends = new ConcurrentHashMap<>();
  private final Duration toAsk;

  /**
   * @param toAsk until all of a request is there
   */
  RequestThreads(Duration toAsk) {
    this.toAsk = toAsk;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "preview request");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void execute(Runnable request) {
    threads.execute(
        () -> {
          allow(toAsk);
          try {
            request.run();
          } finally {
            allowAll();
          }
        });
  }

  /** Allows the request of this thread so much time from now on. */
  void allow(Duration time) {
    allowAll();
    Thread thread = Thread.currentThread();
    ends.put(thread, clock.schedule(thread::interrupt, time.toMillis(), TimeUnit.MILLISECONDS));
  }

  /** Allows the request of this thread any time. */
  void allowAll() {
    Future<?> end = ends.remove(Thread.currentThread());
    if (end != null) {
      end.cancel(false);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    threads.shutdownNow();
  }
}
