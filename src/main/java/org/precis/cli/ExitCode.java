package org.precis.cli;

/** How a command ended, worst last. */
enum ExitCode {
  WELL(0),
  /** What was looked at falls short: faults in data, or some briefings of a batch not made. */
  SHORT(1),
  USAGE(2),
  /** Something cannot be read or written. */
  FILES(3),
  /** A fault of ours. */
  INTERNAL(70);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  ExitCode or(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
