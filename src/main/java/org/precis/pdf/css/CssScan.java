package org.precis.pdf.css;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a style sheet into its parts, each with its position. Rules that only browsers read
 * ({@code @media screen}, {@code @supports}) are skipped.
 */
final class CssScan {

  /** The rule around a declaration, or around a selector. */
  private static final String NONE = "";

  private final String css;
  private final List<CssPart> parts = new ArrayList<>();

  private CssScan(String css) {
    this.css = css;
  }

  /** The parts of a style sheet in their order, without its comments. */
  static List<CssPart> parts(String css) {
    CssScan scan = new CssScan(withoutComments(css));
    scan.block(0, css.length(), NONE);
    return scan.parts;
  }

  /** Comments become blanks, so that no offset changes. */
  private static String withoutComments(String css) {
    StringBuilder blank = new StringBuilder(css);
    for (int at = css.indexOf("/*"); at >= 0; at = css.indexOf("/*", at)) {
      int close = css.indexOf("*/", at + 2);
      int end = close < 0 ? css.length() : close + 2;
      for (; at < end; at++) {
        blank.setCharAt(at, css.charAt(at) == '\n' ? '\n' : ' ');
      }
    }
    return blank.toString();
  }

  /** The statements between these offsets: each ends with a semicolon or a block. */
  private void block(int start, int end, String around) {
    for (int at = skipBlank(start, end); at < end; at = skipBlank(at, end)) {
      int stop = find(at, end, ";{}");
      String text = css.substring(at, stop).strip();
      if (stop < end && css.charAt(stop) == '{') {
        int close = find(stop + 1, end, "}");
        rule(text, at, stop + 1, close, around);
        at = close + 1;
      } else {
        if (!text.isEmpty()) {
          parts.add(new CssPart(kind(text), text, around, at));
        }
        at = stop + 1;
      }
    }
  }

  private static CssPart.Kind kind(String statement) {
    return statement.startsWith("@") ? CssPart.Kind.AT_RULE : CssPart.Kind.DECLARATION;
  }

  private void rule(String head, int at, int start, int end, String around) {
    if (head.startsWith("@media")) {
      if (!head.matches("@media\\s+(only\\s+)?screen\\b.*")) {
        parts.add(new CssPart(CssPart.Kind.AT_RULE, head, around, at));
        block(start, end, NONE);
      }
    } else if (head.startsWith("@supports")) {
      return;
    } else if (head.startsWith("@page") || around.startsWith("@page")) {
      block(start, end, around.isEmpty() ? head : around + "{" + head);
    } else if (head.startsWith("@")) {
      parts.add(new CssPart(CssPart.Kind.AT_RULE, head, around, at));
    } else {
      selectors(head, at);
      block(start, end, head);
    }
  }

  private void selectors(String list, int at) {
    int start = 0;
    while (start <= list.length()) {
      int comma = find(at + start, at + list.length(), ",") - at;
      String selector = list.substring(start, comma);
      int blank = selector.length() - selector.stripLeading().length();
      parts.add(new CssPart(CssPart.Kind.SELECTOR, selector.strip(), NONE, at + start + blank));
      start = comma + 1;
    }
  }

  private int skipBlank(int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(css.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * The next of these characters outside strings, brackets and inner blocks; the end if there is
   * none.
   */
  private int find(int start, int end, String wanted) {
    int depth = 0;
    for (int at = start; at < end; at++) {
      char c = css.charAt(at);
      if (depth == 0 && wanted.indexOf(c) >= 0) {
        return at;
      }
      if (c == '"' || c == '\'') {
        at = endOfString(at, end);
      } else if ("({[".indexOf(c) >= 0) {
        depth++;
      } else if (")}]".indexOf(c) >= 0) {
        depth--;
      }
    }
    return end;
  }

  private int endOfString(int quote, int end) {
    int at = quote + 1;
    while (at < end && css.charAt(at) != css.charAt(quote)) {
      at += css.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }
}
