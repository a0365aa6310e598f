package org.precis.cli.batch;

import java.util.ArrayList;
import java.util.List;

/** Counts the briefings of a batch that were built, up to date or failed. */
public final class Tally {

  private final int packs;
  private final List<String> failedPacks = new ArrayList<>();
  private int briefings;
  private int built;
  private int upToDate;
  private int files;

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
        case FAILED -> throw new IllegalArgumentException(outcome.pack());
      }
    }
    files += placed;
  }

  public void failed(String pack) {
    failedPacks.add(pack);
  }

  public int packs() {
    return packs;
  }

  int briefings() {
    return briefings;
  }

  int built() {
    return built;
  }

  int upToDate() {
    return upToDate;
  }

  /** The number of files in place, manifests included. */
  int files() {
    return files;
  }

  List<String> failedPacks() {
    return List.copyOf(failedPacks);
  }
}
