package org.precis.review;

import java.util.Optional;

/** Texts that differ only in line endings, which no excerpt would show. */
public final class LineEnds {

  private LineEnds() {}

  /** How they differ, in words; empty if the texts differ otherwise, or not at all. */
  public static Optional<String> difference(String found, String made) {
    if (found.equals(made)) {
      return Optional.empty();
    }
    if (lineFeeds(found).equals(lineFeeds(made))) {
      return Optional.of("different line endings, such as CR LF instead of LF");
    }
    int more = ends(found) - ends(made);
    if (more == 0 || !body(found).equals(body(made))) {
      return Optional.empty();
    }
    return Optional.of(
        more > 0 ? "a line end was added at the end" : "the line end at the end is missing");
  }

  private static String lineFeeds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String body(String text) {
    return text.substring(0, text.length() - ends(text));
  }

  /** How many line-ending characters are at the end of the text. */
  private static int ends(String text) {
    int at = text.length();
    while (at > 0 && "\r\n".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return text.length() - at;
  }
}
