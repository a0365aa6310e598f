package org.precis.review;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInput;
import org.precis.diagnostic.Location;

/**
 * Reads a file that someone hands over: whatever is in it, reading ends, and a file that takes more
 * time, memory or depth than any briefing is a fault of that file.
 */
public final class BoundedReading {

  /** A briefing at the limits of a build takes two minutes to be made again. */
  static final Duration DEADLINE = Duration.ofMinutes(3);

  private BoundedReading() {}

  /**
   * What the reading gives.
   *
   * @param name of the file, as typed
   * @throws FaultyInput where it is faulty, or is no end to it
   */
  public static <T> T read(String name, Callable<T> reading) throws Exception {
    return read(name, DEADLINE, reading);
  }

  public static <T> T read(String name, Duration deadline, Callable<T> reading) throws Exception {
    FutureTask<T> task = new FutureTask<>(reading);
    Thread thread = new Thread(task, "reading");
    // a parser that hears nothing ends with the process
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new FaultyInput(List.of(fault(Fault.READING_DEADLINE, name, deadline.toSeconds())));
    } catch (ExecutionException e) {
      throw thrown(name, e.getCause());
    }
  }

  private static Exception thrown(String name, Throwable cause) {
    if (cause instanceof StackOverflowError) {
      String what = "it is nested too deeply";
      return new FaultyInput(List.of(fault(Fault.BRIEFING_BOUNDS, name, what)));
    }
    if (cause instanceof OutOfMemoryError) {
      return new FaultyInput(List.of(fault(Fault.READING_MEMORY, name)));
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
