package org.precis.html.template;

import java.util.List;
import java.util.function.UnaryOperator;

/** Visits the running text of a finished page, piece by piece. */
final class PageText {

  /** Elements that are not running text, or already state what they are. */
  private static final List<String> PASSED = List.of("style", "script", "svg", "abbr", "dfn");

  private static final String LANGUAGE = " lang=\"";

  private final String markup;

  /** The same, as nothing is asked as often as for a character. */
  private final char[] page;

  private PageText(String markup) {
    this.markup = markup;
    this.page = markup.toCharArray();
  }

  /** The page with each piece of text in this element replaced by the result of a function. */
  static String map(String markup, String element, UnaryOperator<String> change) {
    int start = Math.max(0, markup.indexOf("<" + element));
    StringBuilder changed = new StringBuilder(markup.length() + 1024).append(markup, 0, start);
    return new PageText(markup.substring(start)).map(changed, change);
  }

  private String map(StringBuilder changed, UnaryOperator<String> change) {
    int done = 0;
    int at = 0;
    while (at < page.length) {
      int end = next('<', at);
      if (!isBlank(at, end)) {
        String text = new String(page, at, end - at);
        String said = change.apply(text);
        if (!said.equals(text)) {
          changed.append(page, done, at - done).append(said);
          done = end;
        }
      }
      at = end == page.length ? end : afterTag(end);
    }
    return changed.append(page, done, page.length - done).toString();
  }

  /** The offset of the next such character, or of the end. */
  private int next(char wanted, int from) {
    int at = from;
    while (at < page.length && page[at] != wanted) {
      at++;
    }
    return at;
  }

  private boolean isBlank(int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(page[at])) {
      at++;
    }
    return at == end;
  }

  /** The offset after a tag, or after the whole element if its text is skipped. */
  private int afterTag(int open) {
    for (String name : PASSED) {
      if (isNamed(open, name)) {
        return afterElement(open, name);
      }
    }
    int end = close(open);
    return statesLanguage(open, end) ? afterElement(open, name(open)) : end;
  }

  private boolean statesLanguage(int open, int end) {
    for (int at = open; at + LANGUAGE.length() <= end; at++) {
      if (page[at] == ' ' && markup.startsWith(LANGUAGE, at)) {
        return true;
      }
    }
    return false;
  }

  private int afterElement(int open, String name) {
    int depth = 0;
    int at = open;
    do {
      int end = close(at);
      boolean ends = at + 1 < page.length && page[at + 1] == '/';
      if (ends && isNamed(at + 1, name)) {
        depth--;
      } else if (!ends && page[end - 2] != '/' && isNamed(at, name)) {
        depth++;
      }
      if (depth == 0) {
        return end;
      }
      at = next('<', end);
    } while (at < page.length);
    return page.length;
  }

  private String name(int open) {
    int end = open + 1;
    while (end < page.length && Character.isLetterOrDigit(page[end])) {
      end++;
    }
    return new String(page, open + 1, end - open - 1);
  }

  private boolean isNamed(int open, String name) {
    int end = open + 1 + name.length();
    return markup.startsWith(name, open + 1)
        && (end == page.length || !Character.isLetterOrDigit(page[end]));
  }

  /**
   * The offset after the end of a tag or comment, or of the page if a template of one's own leaves
   * it open. Attribute values may contain '>' and quotation marks of the other kind.
   */
  private int close(int open) {
    if (markup.startsWith("<!--", open)) {
      int end = markup.indexOf("-->", open);
      return end < 0 ? page.length : end + 3;
    }
    char quote = 0;
    for (int at = open; at < page.length; at++) {
      char c = page[at];
      if (quote == 0 && c == '>') {
        return at + 1;
      }
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    return page.length;
  }
}
