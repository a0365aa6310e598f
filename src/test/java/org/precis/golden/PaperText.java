package org.precis.golden;

import java.util.Set;
import java.util.regex.Pattern;

/** The text of an HTML page as far as it stands on paper, without contents lists. */
final class PaperText {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Shown on a screen alone, or on each page and read on none. */
  private static final Set<String> NOT_READ = Set.of("skip", "contents", "screen-only", "toc-list");

  private PaperText() {}

  static String of(String html) {
    return VisibleText.of(
        html,
        element -> SPACE.splitAsStream(element.getAttribute("class")).anyMatch(NOT_READ::contains));
  }
}
