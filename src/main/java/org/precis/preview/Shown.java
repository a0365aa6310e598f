package org.precis.preview;

import java.util.List;
import java.util.Optional;
import org.precis.Publication;
import org.precis.diagnostic.Diagnostic;
import org.precis.model.Edition;
import org.precis.model.Masthead;

/**
 * What the preview shows: the last briefings that could be built, and what is wrong with the pack
 * as it is now.
 *
 * @param number of what is shown, from 1; 0 before the first build
 * @param briefings one for each language and slice; of an earlier build while they are being made,
 *     and if this one failed
 * @param current whether those of the newest build are of the pack as it is now
 * @param coverage how many numbers are proven by quotes, in words, or ""
 * @param faults sorted by place
 * @param failure what kept it from being built although nothing may be wrong with it, or ""
 * @param millis how long the build has taken, to the HTML or to the PDF
 */
record Shown(
    int number,
    List<Briefing> briefings,
    boolean current,
    String coverage,
    List<Diagnostic> faults,
    String failure,
    long millis) {

  /**
   * One of them.
   *
   * @param made without the PDF while that is being made
   * @param build the number of the build that it is of
   */
  record Briefing(Publication made, int build) {

    /** Whether its PDF is made. */
    boolean isWhole() {
      return made.pdf().isPresent();
    }

    /** Whether both are the same briefing, however old each is. */
    boolean isOf(Edition edition) {
      Masthead own = made.edition().masthead();
      return own.id().equals(edition.masthead().id())
          && own.language().equals(edition.masthead().language())
          && made.edition().selection().slice().equals(edition.selection().slice());
    }
  }

  static final Shown NOTHING = new Shown(0, List.of(), false, "", List.of(), "", 0);

  Shown {
    briefings = List.copyOf(briefings);
    faults = List.copyOf(faults);
  }

  /** A briefing by its position, as text, if there is one. */
  Optional<Briefing> briefing(String position) {
    return position.matches("\\d{1,4}") && Integer.parseInt(position) < briefings.size()
        ? Optional.of(briefings.get(Integer.parseInt(position)))
        : Optional.empty();
  }
}
