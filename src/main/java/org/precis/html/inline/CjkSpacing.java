package org.precis.html.inline;

import java.util.regex.Pattern;

/**
 * Removes the spaces that line breaks in a source file leave between two Chinese characters, or
 * between one and a number, in a language written without spaces.
 */
final class CjkSpacing {

  private static final String WIDE = "[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFF60“”]";
  private static final String GAP = "(?:[ \\t]+|[ \\t]*\\r?\\n[ \\t]*)";

  /** A number, but not that of an item of a list in Markdown. */
  private static final String NUMBER = "[0-9](?![0-9]*[.)][ \\t])";

  private static final Pattern AFTER_WIDE =
      Pattern.compile("(?<=" + WIDE + ")" + GAP + "(?=" + WIDE + "|" + NUMBER + "|\\{\\{)");
  private static final Pattern BEFORE_WIDE =
      Pattern.compile("(?<=[0-9]|}})" + GAP + "(?=" + WIDE + ")");

  private CjkSpacing() {}

  static String text(String written) {
    return BEFORE_WIDE.matcher(AFTER_WIDE.matcher(written).replaceAll("")).replaceAll("");
  }
}
