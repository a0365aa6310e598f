package org.precis.text;

/** Finds where the blocks of a style sheet end (CSS Syntax 3, 5.4.8). */
public final class CssBlocks {

  private CssBlocks() {}

  /** The place after the block that opens at or after this place; the end if it is not closed. */
  public static int end(String css, int from) {
    int depth = 0;
    for (int at = css.indexOf('{', from); at >= 0 && at < css.length(); at++) {
      char c = css.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
    return css.length();
  }
}
