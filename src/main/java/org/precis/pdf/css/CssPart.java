package org.precis.pdf.css;

import java.util.Locale;

/**
 * A declaration, selector or at-rule of a style sheet.
 *
 * @param around the rule that contains a declaration: its selectors, or {@code @page}
 * @param offset of its first character in the style sheet
 */
record CssPart(Kind kind, String text, String around, int offset) {

  enum Kind {
    DECLARATION,
    SELECTOR,
    AT_RULE
  }

  /** The property of a declaration, in lower case. */
  String property() {
    int colon = text.indexOf(':');
    return colon < 0 ? text : text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
  }

  /** A style sheet that consists of this alone. */
  String alone() {
    return switch (kind) {
      case SELECTOR -> text + "{}";
      case AT_RULE -> text + "{}";
      case DECLARATION ->
          around.startsWith("@page")
              ? around
                  + "{"
                  + text
                  + "}".repeat(1 + (int) around.chars().filter(c -> c == '{').count())
              : "x{" + text + "}";
    };
  }
}
