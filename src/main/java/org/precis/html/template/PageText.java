package org.precis.html.template;

import java.util.List;
import java.util.function.UnaryOperator;

/** Visits the running text of a finished page, piece by piece. */
final class PageText {

  /** Elements that are not running text, or already state what they are. */
  private static final List<String> PASSED = List.of("style", "script", "svg", "abbr", "dfn");

  private PageText() {}

  /** The page with each piece of text in this element replaced by the result of a function. */
  static String map(String markup, String element, UnaryOperator<String> change) {
    int at = Math.max(0, markup.indexOf("<" + element));
    StringBuilder page = new StringBuilder(markup.length() + 1024);
    int done = 0;
    while (at < markup.length()) {
      int open = markup.indexOf('<', at);
      int end = open < 0 ? markup.length() : open;
      String text = markup.substring(at, end);
      String changed = text.isBlank() ? text : change.apply(text);
      if (!changed.equals(text)) {
        page.append(markup.substring(done, at)).append(changed);
        done = end;
      }
      at = open < 0 ? end : afterTag(markup, open);
    }
    return page.append(markup.substring(done)).toString();
  }

  /** The offset after a tag, or after the whole element if its text is skipped. */
  private static int afterTag(String markup, int open) {
    int end = close(markup, open);
    for (String name : PASSED) {
      if (isNamed(markup, open, name)) {
        return afterElement(markup, open, name);
      }
    }
    return markup.substring(open, end).contains(" lang=\"")
        ? afterElement(markup, open, name(markup, open))
        : end;
  }

  private static int afterElement(String markup, int open, String name) {
    int depth = 0;
    int at = open;
    do {
      int end = close(markup, at);
      boolean ends = markup.startsWith("</", at);
      if (ends && isNamed(markup, at + 1, name)) {
        depth--;
      } else if (!ends && markup.charAt(end - 2) != '/' && isNamed(markup, at, name)) {
        depth++;
      }
      if (depth == 0) {
        return end;
      }
      at = markup.indexOf('<', end);
    } while (at >= 0);
    return markup.length();
  }

  private static String name(String markup, int open) {
    int end = open + 1;
    while (end < markup.length() && Character.isLetterOrDigit(markup.charAt(end))) {
      end++;
    }
    return markup.substring(open + 1, end);
  }

  private static boolean isNamed(String markup, int open, String name) {
    int end = open + 1 + name.length();
    return markup.startsWith(name, open + 1)
        && (end == markup.length() || !Character.isLetterOrDigit(markup.charAt(end)));
  }

  /**
   * The offset after the end of a tag or comment, or of the page if a template of one's own leaves
   * it open. Attribute values may contain '>' and quotation marks of the other kind.
   */
  private static int close(String markup, int open) {
    if (markup.startsWith("<!--", open)) {
      int end = markup.indexOf("-->", open);
      return end < 0 ? markup.length() : end + 3;
    }
    char quote = 0;
    for (int at = open; at < markup.length(); at++) {
      char c = markup.charAt(at);
      if (quote == 0 && c == '>') {
        return at + 1;
      }
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    return markup.length();
  }
}
