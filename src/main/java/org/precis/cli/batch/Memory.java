package org.precis.cli.batch;

/**
 * Keeps a long batch small. The serial collector of Java 25 takes more memory from the system
 * rather than collect what has aged: 200 briefings would take a gigabyte where 150 MB are enough.
 */
public final class Memory {

  /** Bytes of objects, dead ones included, that are not worth a collection. */
  private static final long FEW = 80L << 20;

  private long alive;

  /**
   * Collects if there may be much to collect: if objects take twice what was alive the last time.
   */
  public void afterPack() {
    if (used() > Math.max(FEW, 2 * alive)) {
      System.gc();
      alive = used();
    }
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
