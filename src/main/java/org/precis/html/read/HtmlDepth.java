package org.precis.html.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The nesting depth of a page's elements, found without a tree, as parsing time grows with the
 * square of the depth. Elements with optional end tags are not counted.
 */
final class HtmlDepth {

  /** A comment, the raw text of an element, or a tag. */
  private static final Pattern PIECE =
      Pattern.compile(
          "<!--|<(script|style|textarea|title)\\b|<(/?)([a-zA-Z][^\\s/>]*)",
          Pattern.CASE_INSENSITIVE);

  /** Elements without an end tag, or whose end tag may be omitted (HTML, 13.1.2). */
  private static final Set<String> ENDLESS =
      Set.of(
          "area",
          "base",
          "body",
          "br",
          "caption",
          "col",
          "colgroup",
          "dd",
          "dt",
          "embed",
          "head",
          "hr",
          "html",
          "img",
          "input",
          "li",
          "link",
          "meta",
          "optgroup",
          "option",
          "p",
          "rp",
          "rt",
          "source",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "track",
          "wbr");

  private HtmlDepth() {}

  /** Whether elements are nested deeper than this. */
  static boolean isAbove(int most, String html) {
    Matcher piece = PIECE.matcher(html);
    int depth = 0;
    int at = 0;
    while (piece.find(at)) {
      at = piece.end();
      if (piece.group().equals("<!--")) {
        at = after(html, "-->", at);
      } else if (piece.group(1) != null) {
        at = after(html, "</" + piece.group(1), at);
      } else if (!ENDLESS.contains(piece.group(3).toLowerCase(Locale.ROOT))) {
        boolean end = !piece.group(2).isEmpty();
        int close = end ? at : html.indexOf('>', at);
        boolean empty = close > 0 && html.charAt(close - 1) == '/';
        depth = end ? Math.max(0, depth - 1) : empty ? depth : depth + 1;
        if (depth > most) {
          return true;
        }
      }
    }
    return false;
  }

  private static int after(String html, String end, int from) {
    int at = html.indexOf(end, from);
    return at < 0 ? html.length() : at + end.length();
  }
}
