package org.precis.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a style sheet into its statements (CSS Syntax 3, 5.4), each with its position. */
public final class CssScanner {

  /**
   * A rule with its block, or a statement that ends with a semicolon.
   *
   * @param head the text before the block, or all of it
   * @param start the offset of its first character
   * @param block the offset after the opening brace, or -1 if it has no block
   * @param blockEnd the offset of the closing brace; where the scan ends if there is none
   * @param end the offset after the closing brace or the semicolon
   */
  public record Statement(String head, int start, int block, int blockEnd, int end) {

    public boolean hasBlock() {
      return block >= 0;
    }
  }

  private final String css;

  /** A scanner of a style sheet, without its comments. */
  public CssScanner(String css) {
    this.css = withoutComments(css);
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

  /** The statements of the style sheet in their order. */
  public List<Statement> statements() {
    return statements(0, css.length());
  }

  /** The statements in the block of a rule. */
  public List<Statement> statements(Statement rule) {
    return statements(rule.block, rule.blockEnd);
  }

  private List<Statement> statements(int start, int end) {
    List<Statement> statements = new ArrayList<>();
    for (int at = skipBlank(start, end); at < end; at = skipBlank(at, end)) {
      int stop = find(at, end, ";{}");
      String head = css.substring(at, stop).strip();
      if (stop < end && css.charAt(stop) == '{') {
        int close = find(stop + 1, end, "}");
        int after = Math.min(close + 1, end);
        statements.add(new Statement(head, at, stop + 1, close, after));
        at = after;
      } else {
        if (!head.isEmpty()) {
          statements.add(new Statement(head, at, -1, -1, Math.min(stop + 1, end)));
        }
        at = stop + 1;
      }
    }
    return statements;
  }

  private int skipBlank(int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(css.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * The offset of the next of these characters outside strings, brackets and inner blocks; the end
   * if there is none.
   */
  public int find(int start, int end, String wanted) {
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
