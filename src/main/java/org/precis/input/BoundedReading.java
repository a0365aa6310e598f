package org.precis.input;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.input.file.ReadingTime;

/**
 * Reads an untrusted file or pack within limits: reading always ends, and what takes more time,
 * memory or depth than any briefing is faulty.
 */
public final class BoundedReading {

  /** Rebuilding a briefing at the limits of a build takes two minutes. */
  static final Duration DEADLINE = Duration.ofMinutes(3);

  private BoundedReading() {}

  /**
   * The result of reading.
   *
   * @param name of the file, as typed
   * @throws FaultyInputException if it is faulty, or exceeds a limit
   */
  public static <T> T read(String name, Callable<T> reading) throws Exception {
    return read(name, DEADLINE, reading);
  }

  public static <T> T read(String name, Duration deadline, Callable<T> reading) throws Exception {
    try {
      return read(deadline, new ReadingTime(), reading);
    } catch (TimeoutException e) {
      throw new FaultyInputException(
          List.of(fault(Fault.READING_DEADLINE, name, deadline.toSeconds())));
    } catch (ExecutionException e) {
      throw thrown(name, e.getCause());
    }
  }

  /** What is read of a pack, whose queries have limits of their own. */
  static <T> T pack(Pack pack, Duration deadline, Function<ReadingTime, T> reading) {
    ReadingTime time = new ReadingTime();
    try {
      return read(deadline, time, () -> reading.apply(time));
    } catch (TimeoutException e) {
      throw new FaultyInputException(
          List.of(fault(Fault.PACK_DEADLINE, pack.name(), deadline.toSeconds(), time.now())));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while reading '" + pack.name() + "'");
    }
  }

  private static <T> T read(Duration deadline, ReadingTime time, Callable<T> reading)
      throws TimeoutException, ExecutionException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(reading);
    Thread thread = new Thread(task, "reading");
    // a parser that ignores interruption ends with the process
    thread.setDaemon(true);
    thread.start();
    try {
      while (true) {
        long left = deadline.toNanos() - time.spent();
        try {
          return task.get(left, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
          if (time.spent() >= deadline.toNanos()) {
            throw e;
          }
        }
      }
    } catch (TimeoutException | InterruptedException e) {
      time.end();
      task.cancel(true);
      throw e;
    }
  }

  private static Exception thrown(String name, Throwable cause) {
    if (cause instanceof StackOverflowError) {
      String what = "it is nested too deeply";
      return new FaultyInputException(List.of(fault(Fault.BRIEFING_BOUNDS, name, what)));
    }
    if (cause instanceof OutOfMemoryError) {
      return new FaultyInputException(List.of(fault(Fault.READING_MEMORY, name)));
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return (Exception) cause;
  }

  private static Diagnostic fault(Fault fault, String name, Object... things) {
    Object[] all = new Object[things.length + 1];
    all[0] = name;
    System.arraycopy(things, 0, all, 1, things.length);
    return fault.at(Location.ofFile(name), "", all);
  }
}
