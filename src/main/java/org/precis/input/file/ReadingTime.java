package org.precis.input.file;

import java.util.concurrent.CancellationException;

/**
 * How long a pack has been read, and what is being read now. A query is no part of it: it has a
 * limit of its own.
 */
public final class ReadingTime {

  private final long start = System.nanoTime();
  private long ofQueries;

  /** When the query that runs began; the queries of a pack run one after the other. */
  private long query;

  private boolean asking;
  private volatile String now = "its files";
  private volatile boolean over;

  /** Says what is read from now on, in words that end a sentence. */
  public void at(String what) {
    check();
    now = what;
  }

  public String now() {
    return now;
  }

  /**
   * Ends the reading that nobody waits for any more.
   *
   * @throws CancellationException if the time is over
   */
  public void check() {
    if (over) {
      throw new CancellationException("reading took too long");
    }
  }

  /** Has the thread that reads end soon. */
  public void end() {
    over = true;
  }

  /** Leaves out what comes until {@link #resume}. */
  public synchronized void pause() {
    asking = true;
    query = System.nanoTime();
  }

  public synchronized void resume() {
    asking = false;
    ofQueries += System.nanoTime() - query;
  }

  /** In nanoseconds. */
  public synchronized long spent() {
    return (asking ? query : System.nanoTime()) - start - ofQueries;
  }
}
