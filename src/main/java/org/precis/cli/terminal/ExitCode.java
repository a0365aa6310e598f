package org.precis.cli.terminal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;

/** How a command ended, worst last. */
public enum ExitCode {
  OK(0),
  /** Faults in data, or briefings of a batch that were not made. */
  FINDINGS(1),
  /** The command line makes no sense. */
  USAGE(2),
  /** Something cannot be read or written. */
  IO_ERROR(3),
  /** A bug in Precis. */
  INTERNAL(70);

  /** Faults of something that could not be reached. */
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

  public int number() {
    return number;
  }

  /** The exit code of a command that ends with these faults. */
  public static ExitCode of(List<Diagnostic> faults) {
    boolean unreached = faults.stream().anyMatch(fault -> UNREACHED.contains(fault.fault()));
    return unreached ? IO_ERROR : FINDINGS;
  }

  public ExitCode or(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
