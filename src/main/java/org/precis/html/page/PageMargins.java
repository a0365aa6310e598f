package org.precis.html.page;

import org.precis.html.page.BriefingView.Head;

/** The running lines of a briefing: the texts of page-margin boxes (CSS Paged Media 3, 5). */
final class PageMargins {

  private PageMargins() {}

  /** A style sheet of the texts; what they look like is defined by the template. */
  static Markup of(Head head) {
    return new Markup(
        "@page {"
            + box("top-left", head.runningTitle())
            + box("top-right", head.issuer().text())
            + box("bottom-left", head.footer())
            + " } @page :first { @top-left { content: none } @top-right { content: none } }");
  }

  private static String box(String name, String text) {
    return " @" + name + " { content: \"" + escape(text) + "\" }";
  }

  /** Letters and digits as they are, everything else by its code point (CSS Syntax 3, 4.3.7). */
  private static String escape(String text) {
    StringBuilder css = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == ' ') {
                css.appendCodePoint(c);
              } else {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
              }
            });
    return css.toString();
  }
}
