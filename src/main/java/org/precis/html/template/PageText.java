package org.precis.html.template;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.precis.text.XmlText;

/** Visits the running text of a finished page, piece by piece and once. */
final class PageText {

  /** Elements that are not running text, or already state what they are. */
  private static final Set<String> PASSED = Set.of("style", "script", "svg", "abbr", "dfn");

  private static final String LANGUAGE = " lang=\"";

  private final char[] page;

  PageText(char[] page) {
    this.page = page;
  }

  /**
   * The page with each piece of its running text replaced by the result of a function.
   *
   * @param from which offset on
   */
  String map(int from, UnaryOperator<String> change) {
    return map(from, from, change, change).text();
  }

  /**
   * The same with another function from a second offset on, which is not within an element that has
   * no running text. The page is not needed any more when its result becomes a text.
   */
  PageWriter map(int from, int second, UnaryOperator<String> change, UnaryOperator<String> then) {
    PageWriter changed = new PageWriter(page.length + 1024);
    int done = 0;
    int at = from;
    while (at < page.length) {
      int end = next('<', at);
      if (!isBlank(at, end)) {
        String text = new String(page, at, end - at);
        String said = (at < second ? change : then).apply(text);
        if (!said.equals(text)) {
          changed.write(page, done, at - done);
          changed.write(said, 0, said.length());
          done = end;
        }
      }
      at = end == page.length ? end : afterTag(end);
    }
    changed.write(page, done, page.length - done);
    return changed;
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
    int end = close(open);
    if (!Character.isLetter(at(open + 1))) {
      return end;
    }
    String name = name(open);
    return PASSED.contains(name) || statesLanguage(open + 1 + name.length(), end)
        ? afterElement(open, name)
        : end;
  }

  private boolean statesLanguage(int from, int end) {
    for (int at = from; at + LANGUAGE.length() <= end; at++) {
      if (page[at] == ' ' && page[at + 1] == 'l' && isHere(LANGUAGE, at)) {
        return true;
      }
    }
    return false;
  }

  private int afterElement(int open, String name) {
    int depth = 0;
    int at = open;
    do {
      boolean ends = at(at + 1) == '/';
      int end = close(at);
      if (isNamed(ends ? at + 1 : at, name)) {
        depth += ends ? -1 : page[end - 2] == '/' ? 0 : 1;
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
    return at(open + 1) == name.charAt(0)
        && isHere(name, open + 1)
        && !Character.isLetterOrDigit(at(open + 1 + name.length()));
  }

  /** The offset of a text from another on, or 0 if it is not there. */
  int find(String wanted, int from) {
    for (int at = next(wanted.charAt(0), from);
        at < page.length;
        at = next(wanted.charAt(0), at + 1)) {
      if (isHere(wanted, at)) {
        return at;
      }
    }
    return 0;
  }

  private boolean isHere(String wanted, int offset) {
    return XmlText.isAt(page, offset, wanted);
  }

  /** The character there, or a blank after the end. */
  private char at(int offset) {
    return offset < page.length ? page[offset] : ' ';
  }

  /**
   * The offset after the end of a tag or comment, or of the page if a template of one's own leaves
   * it open. Attribute values may contain '>' and quotation marks of the other kind.
   */
  private int close(int open) {
    if (at(open + 1) == '!' && isHere("<!--", open)) {
      int end = open;
      while (end < page.length && !isHere("-->", end)) {
        end++;
      }
      return Math.min(end + 3, page.length);
    }
    int at = open;
    while (at < page.length && page[at] != '>') {
      char c = page[at];
      at = c == '"' || c == '\'' ? next(c, at + 1) + 1 : at + 1;
    }
    return Math.min(at + 1, page.length);
  }
}
