package org.precis.cli.batch;

import java.util.ArrayList;
import java.util.List;

/** Counts the built, unchanged and failed briefings of a batch. */
public final class Tally {

  private final int packs;
  private final List<String> failedPacks = new ArrayList<>();
  private int briefings;
  private int built;
  private int unchanged;
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
        case UNCHANGED -> unchanged++;
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

  int unchanged() {
    return unchanged;
  }

  /** The number of files in place, manifests included. */
  int files() {
    return files;
  }

  List<String> failedPacks() {
    return List.copyOf(failedPacks);
  }
}
