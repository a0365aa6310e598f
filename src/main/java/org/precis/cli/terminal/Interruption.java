package org.precis.cli.terminal;

/** What a command leaves in order before a signal ends its process. */
public final class Interruption {

  private volatile Runnable ending = () -> {};

  private Interruption() {}

  /** Of a command that no signal ends, but the process that it is a part of. */
  static Interruption none() {
    return new Interruption();
  }

  /** Of this process: Java ends it with 130 or 143 when this is done. */
  static Interruption ofProcess() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.ending.run(), "ending"));
    return interruption;
  }

  /** Has this done before the process ends. */
  public void before(Runnable ending) {
    this.ending = ending;
  }
}
