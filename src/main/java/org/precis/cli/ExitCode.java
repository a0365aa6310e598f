package org.precis.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;

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

  /** Faults that say what could not be reached, whatever is in it. */
  private static final Set<Fault> UNREACHED =
      EnumSet.of(
          Fault.DATABASE_AWAY,
          Fault.DATABASE_LOGIN,
          Fault.DATABASE_METHOD,
          Fault.QUERY_DEADLINE,
          Fault.QUERY_BREAKDOWN);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** How a command ends that these faults end. */
  static ExitCode of(List<Diagnostic> faults) {
    boolean unreached = faults.stream().anyMatch(fault -> UNREACHED.contains(fault.fault()));
    return unreached ? FILES : SHORT;
  }

  ExitCode or(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
