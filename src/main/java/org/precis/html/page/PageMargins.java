package org.precis.html.page;

import org.precis.html.page.BriefingView.Head;

/**
 * The running headers and footers when a browser prints: as browsers have no running elements,
 * their texts are in page-margin boxes (CSS Paged Media 3, 5). The PDF uses the elements
 * themselves.
 */
final class PageMargins {

  private PageMargins() {}

  /** A style sheet that only browsers read; its appearance is defined by the template. */
  static Markup of(Head head) {
    return new Markup(
        "@supports (display: grid) { @page {"
            + box("top-left", head.runningTitle())
            + box("top-right", head.issuer().text())
            + box("bottom-left", head.footer())
            + " } @page :first { @top-left { content: none } @top-right { content: none } } }");
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
