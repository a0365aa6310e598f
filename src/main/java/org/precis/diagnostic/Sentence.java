package org.precis.diagnostic;

import java.util.Arrays;
import java.util.Locale;

/**
 * The template of a message or a hint.
 *
 * @param text with {@code %s} for each argument
 */
record Sentence(String text) {

  private static final int LONGEST_THING = 80;

  int places() {
    return text.split("%s", -1).length - 1;
  }

  /** The text with its arguments; "" if there are too few. */
  String ofAll(Object... things) {
    return places() <= things.length ? String.format(Locale.ROOT, text, things) : "";
  }

  /** The text with its arguments, each shortened to one line of limited length. */
  String ofShort(Object... things) {
    Object[] each = Arrays.stream(things).map(thing -> shortened(thing.toString())).toArray();
    return String.format(Locale.ROOT, text, each);
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
