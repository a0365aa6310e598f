package org.precis.preview;

import java.util.List;
import java.util.Optional;
import org.precis.Publication;
import org.precis.diagnostic.Diagnostic;

/**
 * What the preview shows: the last briefings that could be built, and what is wrong with the pack
 * as it is now.
 *
 * @param number of what is shown, from 1; 0 before the first build
 * @param build the number that the briefings were first shown with, which stays when their PDFs are
 *     added
 * @param briefings one for each language and slice, without the PDFs while these are being made;
 *     those of an earlier build if this one failed
 * @param current whether they are of the pack as it is now
 * @param coverage how many numbers are proven by quotes, in words, or ""
 * @param faults sorted by place
 * @param failure what kept it from being built although nothing may be wrong with it, or ""
 * @param millis how long the build has taken, to the HTML or to the PDF
 */
record Shown(
    int number,
    int build,
    List<Publication> briefings,
    boolean current,
    String coverage,
    List<Diagnostic> faults,
    String failure,
    long millis) {

  static final Shown NOTHING = new Shown(0, 0, List.of(), false, "", List.of(), "", 0);

  Shown {
    briefings = List.copyOf(briefings);
    faults = List.copyOf(faults);
  }

  /** Whether no PDF is still being made. */
  boolean isWhole() {
    return briefings.stream().allMatch(one -> one.pdf().isPresent());
  }

  /** A briefing by its position, as text, if there is one. */
  Optional<Publication> briefing(String position) {
    return position.matches("\\d{1,4}") && Integer.parseInt(position) < briefings.size()
        ? Optional.of(briefings.get(Integer.parseInt(position)))
        : Optional.empty();
  }
}
