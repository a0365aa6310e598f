package org.precis.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;

/** What a script is told of how a command ended. */
class ExitCodeTest {

  private static Diagnostic diagnostic(Fault fault) {
    return fault.at(Location.ofFile("a"), "", "b", "c", "d", "e");
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "DATABASE_AWAY",
        "DATABASE_LOGIN",
        "DATABASE_METHOD",
        "QUERY_DEADLINE",
        "QUERY_BREAKDOWN"
      })
  void aDatabaseThatDoesNotAnswerIsNoFaultOfThePack(Fault fault) {
    List<Diagnostic> faults = List.of(diagnostic(Fault.DATE), diagnostic(fault));
    assertEquals(ExitCode.IO_ERROR, ExitCode.of(faults));
  }

  @Test
  void anyOtherFaultIsAFinding() {
    assertEquals(ExitCode.FINDINGS, ExitCode.of(List.of(diagnostic(Fault.QUERY))));
  }

  @Test
  void theWorstOfSeveralIsTold() {
    assertEquals(ExitCode.IO_ERROR, ExitCode.FINDINGS.or(ExitCode.IO_ERROR));
    assertEquals(ExitCode.IO_ERROR, ExitCode.IO_ERROR.or(ExitCode.FINDINGS));
  }
}
