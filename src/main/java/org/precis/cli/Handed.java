package org.precis.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;

/** What to hand over where a command takes fewer forms of a briefing than the others do. */
final class Handed {

  private static final String TO_VERIFY =
      "give the HTML or the PDF of a briefing, or its manifest.json";

  private static final Set<Fault> OTHER_FILE =
      EnumSet.of(Fault.NOT_A_BRIEFING, Fault.BRIEFING_SIZE);

  private Handed() {}

  /** Faults of a file that holds no printed briefing, with what can be verified. */
  static List<Diagnostic> toVerify(List<Diagnostic> faults) {
    return faults.stream().map(Handed::toVerify).toList();
  }

  private static Diagnostic toVerify(Diagnostic fault) {
    return OTHER_FILE.contains(fault.fault()) ? fault.withHint(TO_VERIFY) : fault;
  }
}
