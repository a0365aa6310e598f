package org.precis.pdf;

/** The part of a style sheet that is for print, as openhtmltopdf reads it. */
final class PrintCss {

  /**
   * Custom properties of this prefix are valid CSS; without the first dash they are
   * openhtmltopdf's.
   */
  private static final String CUSTOM = "--fs-";

  private static final String SCREEN = "@media screen";

  private PrintCss() {}

  static String of(String css) {
    return CompositeFonts.named(withoutScreen(css).replace(CUSTOM, "-fs-"));
  }

  /** Leaves the rules for screens out, in which openhtmltopdf finds much that it does not know. */
  private static String withoutScreen(String css) {
    StringBuilder print = new StringBuilder(css.length());
    int done = 0;
    for (int at = css.indexOf(SCREEN); at >= 0; at = css.indexOf(SCREEN, done)) {
      print.append(css, done, at);
      done = endOfBlock(css, at);
    }
    return print.append(css, done, css.length()).toString();
  }

  private static int endOfBlock(String css, int start) {
    int depth = 0;
    for (int at = css.indexOf('{', start); at >= 0 && at < css.length(); at++) {
      depth += css.charAt(at) == '{' ? 1 : css.charAt(at) == '}' ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
    return css.length();
  }
}
