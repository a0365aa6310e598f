package org.precis.cli.batch;

import org.precis.publish.Staging;

/**
 * The briefings of one pack that one machine makes.
 *
 * @param number from 1
 * @param of how many machines share the pack
 */
public record Share(int number, int of) {

  static final Share WHOLE = new Share(1, 1);

  /** Whether a briefing, counted from 0, is in this share; they are dealt round-robin. */
  public boolean has(int briefing) {
    return briefing % of == number - 1;
  }

  boolean isWhole() {
    return of == 1;
  }

  /** The name of its manifest: each share has its own, so that none overwrites another. */
  public String manifest() {
    return isWhole() ? Staging.MANIFEST : "manifest." + number + "-of-" + of + ".json";
  }

  @Override
  public String toString() {
    return number + "/" + of;
  }
}
