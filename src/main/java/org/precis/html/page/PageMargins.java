package org.precis.html.page;

import org.precis.html.page.BriefingView.Head;

/**
 * The running lines of pages that a browser prints: CSS has no running elements there, so their
 * texts are in its page-margin boxes (CSS Paged Media 3, 5). The PDF has the elements themselves.
 */
final class PageMargins {

  private PageMargins() {}

  /** A style sheet that only browsers read; how it looks is in the template's own. */
  static Markup of(Head head) {
    return new Markup(
        "@supports (display: grid) { @page {"
            + box("top-left", head.runningTitle())
            + box("top-right", head.issuer())
            + box("bottom-left", head.footer())
            + " } @page :first { @top-left { content: none } @top-right { content: none } } }");
  }

  private static String box(String name, String text) {
    return " @" + name + " { content: \"" + escape(text) + "\" }";
  }

  /** Letters and figures as they are, all else by its code point (CSS Syntax 3, 4.3.7). */
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
