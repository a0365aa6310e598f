package org.precis.cli.terminal;

/** Cleans up before a signal ends the process. */
public final class Interruption {

  private volatile Runnable ending = () -> {};

  private Interruption() {}

  /** For a command that runs inside another process. */
  static Interruption none() {
    return new Interruption();
  }

  /** For this process: Java ends it with 130 or 143 afterwards. */
  static Interruption ofProcess() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.ending.run(), "ending"));
    return interruption;
  }

  /** Runs this before the process ends. */
  public void before(Runnable ending) {
    this.ending = ending;
  }
}
