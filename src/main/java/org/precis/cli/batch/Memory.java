package org.precis.cli.batch;

/**
 * Keeps a long batch small. The serial collector of Java 25 takes more memory from the system
 * rather than collect what has aged: 150 briefings took 948 MB where 215 were enough.
 */
public final class Memory {

  /** Bytes of objects, dead ones included, that are not worth a collection. */
  private static final long FEW = 80L << 20;

  /** Bytes of dead objects that are worth a collection, however few are alive. */
  private static final long MUCH = 40L << 20;

  /** Nor is what fits into the memory that Java was given to begin with. */
  private final long given = Math.max(FEW, Runtime.getRuntime().totalMemory());

  private long alive;

  /**
   * Collects if there may be much to collect: if objects take more than what was alive the last
   * time and half of it again, or a fixed amount if that is more.
   */
  public void afterPack() {
    if (used() > Math.max(given, alive + Math.max(MUCH, alive / 2))) {
      System.gc();
      alive = used();
    }
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
