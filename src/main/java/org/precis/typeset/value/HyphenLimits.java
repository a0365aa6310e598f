package org.precis.typeset.value;

/**
 * Which words may be hyphenated where nobody asked for it (CSS Text 4, 6.3.1).
 *
 * @param word the fewest letters of a word
 * @param before the fewest of them before a hyphen
 * @param after the fewest after it
 */
public record HyphenLimits(int word, int before, int after) {

  public static final HyphenLimits AUTO = new HyphenLimits(5, 2, 3);
}
