package org.precis.preview;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;

/** Files and folders that are looked at until one of them changes. */
public final class Watched {

  /** So short that nobody notices. */
  private static final long SHORTEST_PAUSE_MILLIS = 10;

  /** How many times as long as a look the pause after it is, so that looking costs little. */
  private static final int PAUSE_OF_LOOK = 20;

  /** So short that a save is soon seen, however long a look takes. */
  private static final long LONGEST_PAUSE_MILLIS = 250;

  private static final int LOOKS = 8;

  private final Set<Path> places = new TreeSet<>();

  /** How long the last looks took, in milliseconds. */
  private final long[] looks = new long[LOOKS];

  private int looked;
  private FolderState last = FolderState.NOTHING;

  /** Looks at these from now on, as well as at those before. */
  public void add(Collection<Path> more) {
    Set<Path> added = new TreeSet<>(more);
    added.removeAll(places);
    places.addAll(added);
    last = last.and(FolderState.of(added));
  }

  /** Whether one has changed since this was last asked. */
  boolean hasChanged() {
    FolderState now = FolderState.of(places);
    boolean changed = !now.equals(last);
    last = now;
    return changed;
  }

  /**
   * Waits until one changes.
   *
   * @param ended whether to stop waiting
   * @return whether one has
   */
  public boolean await(BooleanSupplier ended) throws InterruptedException {
    while (!ended.getAsBoolean()) {
      long start = System.nanoTime();
      if (hasChanged()) {
        return true;
      }
      Thread.sleep(pauseAfter((System.nanoTime() - start) / 1_000_000));
    }
    return false;
  }

  /**
   * How long to wait after one more look. What a look costs is what the quickest of the last few
   * took: the others waited for the processor.
   */
  long pauseAfter(long tookMillis) {
    looks[looked++ % LOOKS] = tookMillis;
    return pause(LongStream.of(looks).min().orElse(tookMillis));
  }

  /** How long to wait after a look that took so long. */
  static long pause(long tookMillis) {
    long costsLittle = Math.max(SHORTEST_PAUSE_MILLIS, PAUSE_OF_LOOK * tookMillis);
    return Math.min(LONGEST_PAUSE_MILLIS, costsLittle);
  }
}
