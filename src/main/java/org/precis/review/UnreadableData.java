package org.precis.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;

/**
 * The faults of a finished briefing whose data cannot be read: it was altered, or another version
 * built it, whose rules were others.
 */
final class UnreadableData {

  /** Faults of this installation, and not of the data. */
  private static final Set<Fault> LACKING =
      EnumSet.of(
          Fault.SCHEMA_VERSION,
          Fault.UNKNOWN_TEMPLATE,
          Fault.TEMPLATE_FILE,
          Fault.TEMPLATE_LANGUAGE);

  private static final Set<Fault> SHAPE =
      EnumSet.of(Fault.EXPECTED_TEXT, Fault.EXPECTED_LIST, Fault.EXPECTED_MAPPING);

  private UnreadableData() {}

  /** The first fault; those that follow from it would only mislead. */
  static List<Diagnostic> faults(BriefingFile file, FaultyInputException faulty, BuiltBy here) {
    Location place = Location.ofFile(file.name());
    List<Diagnostic> faults = new ArrayList<>();
    if (file.copies() > 1) {
      faults.add(Fault.SECOND_DATA.at(place, ""));
    }
    Diagnostic first = first(faulty);
    if (LACKING.contains(first.fault())) {
      faults.add(first);
    } else if (file.builtBy().isOtherThan(here)) {
      faults.add(Fault.OTHER_RULES.at(place, "", file.builtBy(), here, first.message()));
    } else {
      faults.add(Fault.DATA_UNREADABLE.at(place, "", first.message()));
    }
    return List.copyOf(faults);
  }

  /** Faults of content before those of form, which may follow from the former. */
  private static Diagnostic first(FaultyInputException faulty) {
    List<Diagnostic> errors = faulty.diagnostics().stream().filter(Diagnostic::isError).toList();
    return errors.stream()
        .filter(fault -> !SHAPE.contains(fault.fault()))
        .findFirst()
        .orElse(errors.get(0));
  }
}
