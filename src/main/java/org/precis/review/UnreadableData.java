package org.precis.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInput;
import org.precis.diagnostic.Location;

/** What is wrong with a finished briefing whose data cannot be read: it was not made like this. */
public final class UnreadableData {

  /** Faults that say what this engine lacks, or that there is no briefing at all. */
  private static final Set<Fault> NOT_OF_THE_DATA =
      EnumSet.of(
          Fault.NOT_A_BRIEFING,
          Fault.SCHEMA_VERSION,
          Fault.UNKNOWN_TEMPLATE,
          Fault.TEMPLATE_FILE,
          Fault.TEMPLATE_LANGUAGE);

  private static final Set<Fault> SHAPE =
      EnumSet.of(Fault.EXPECTED_TEXT, Fault.EXPECTED_LIST, Fault.EXPECTED_MAPPING);

  private UnreadableData() {}

  /** Whether the data is at fault, and not that it is absent or for another engine. */
  public static boolean isIn(FaultyInput faulty) {
    return faulty.diagnostics().stream()
        .map(Diagnostic::fault)
        .noneMatch(NOT_OF_THE_DATA::contains);
  }

  /** The first thing that is not so; what follows from it would only mislead. */
  public static List<Diagnostic> faults(BriefingFile file, FaultyInput faulty, String engine) {
    Location place = Location.ofFile(file.name());
    List<Diagnostic> faults = new ArrayList<>();
    faults.add(Fault.DATA_UNREADABLE.at(place, "", first(faulty).message()));
    if (!file.engine().isEmpty() && !file.engine().equals(engine)) {
      faults.add(Fault.OTHER_ENGINE.at(place, "", file.engine(), engine));
    }
    return List.copyOf(faults);
  }

  /** What the data says is told before how it is written, which may follow from the former. */
  private static Diagnostic first(FaultyInput faulty) {
    List<Diagnostic> errors = faulty.diagnostics().stream().filter(Diagnostic::isError).toList();
    return errors.stream()
        .filter(fault -> !SHAPE.contains(fault.fault()))
        .findFirst()
        .orElse(errors.get(0));
  }
}
