package org.precis.cli.batch;

import java.util.ArrayList;
import java.util.List;
import org.precis.diagnostic.Diagnostic;

/** Counts the briefings of a batch that were built, up to date or failed. */
public final class Tally {

  private final int packs;
  private final List<String> failedPacks = new ArrayList<>();
  private int briefings;
  private int built;
  private int upToDate;
  private int failed;
  private int files;
  private int errors;
  private int warnings;
  private long bytes;

  /** A batch of this many packs; an unread pack counts as one briefing. */
  public Tally(int packs) {
    this.packs = packs;
    this.briefings = packs;
  }

  /** A pack has this many briefings to make here. */
  public void begun(int size) {
    briefings += size - 1;
  }

  public void done(List<Outcome> outcomes, int placed) {
    for (Outcome outcome : outcomes) {
      switch (outcome.state()) {
        case BUILT -> built++;
        case UP_TO_DATE -> upToDate++;
        case FAILED -> failed++;
      }
      bytes += outcome.bytes();
    }
    files += placed;
  }

  /** Counts errors and warnings as they are reported. */
  public void found(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.isError()) {
        errors++;
      } else {
        warnings++;
      }
    }
  }

  /** Counts warnings that an earlier build reported and that still hold. */
  public void found(int earlierWarnings) {
    warnings += earlierWarnings;
  }

  /** Counts a failure that is not caused by the data. */
  public void trouble() {
    errors++;
  }

  public void failed(String pack, List<Outcome> outcomes) {
    failedPacks.add(pack);
    done(outcomes, 0);
  }

  public int packs() {
    return packs;
  }

  public int briefings() {
    return briefings;
  }

  int built() {
    return built;
  }

  int upToDate() {
    return upToDate;
  }

  int failed() {
    return failed;
  }

  int errors() {
    return errors;
  }

  int warnings() {
    return warnings;
  }

  /** Of the files of all briefings that were built or are up to date. */
  long bytes() {
    return bytes;
  }

  /** The number of files in place, manifests included. */
  int files() {
    return files;
  }

  List<String> failedPacks() {
    return List.copyOf(failedPacks);
  }
}
