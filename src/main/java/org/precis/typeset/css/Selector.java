package org.precis.typeset.css;

import java.util.Locale;

/**
 * A selector of a rule.
 *
 * @param subject the conditions for the element that is styled
 * @param pseudo the part of it that is styled
 * @param specificity as one number: ids, classes and tags with ten bits each (Selectors 4, 17)
 * @param parts how many compounds are in it, with those of the longest of what {@code &} stands for
 */
public record Selector(Compound subject, Pseudo pseudo, int specificity, int parts) {

  /** A part of an element that has a style of its own. */
  public enum Pseudo {
    NONE,
    BEFORE,
    AFTER,
    MARKER,
    FIRST_LETTER,
    FIRST_LINE,
    FOOTNOTE_CALL,
    FOOTNOTE_MARKER;

    /** Its name in style sheets. */
    String css() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
