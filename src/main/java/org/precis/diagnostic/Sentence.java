package org.precis.diagnostic;

import java.util.Arrays;
import java.util.Locale;

/**
 * What is said of a fault, with places for the things in question.
 *
 * @param text {@code %s} stands for each of them
 */
record Sentence(String text) {

  private static final int LONGEST_THING = 80;

  int places() {
    return text.split("%s", -1).length - 1;
  }

  /** With these things in their places, as they are. */
  String of(Object... things) {
    return String.format(Locale.ROOT, text, things);
  }

  /** With these things in their places, each on one line that is not too long. */
  String ofShort(Object... things) {
    return of(Arrays.stream(things).map(thing -> shortened(thing.toString())).toArray());
  }

  private static String shortened(String thing) {
    String start = thing.substring(0, Math.min(thing.length(), LONGEST_THING * 4));
    String line = start.strip().replaceAll("\\R\\s*", " ");
    int length = line.codePointCount(0, line.length());
    return length <= LONGEST_THING
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_THING - 1)) + "…";
  }
}
