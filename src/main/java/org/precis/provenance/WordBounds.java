package org.precis.provenance;

import org.precis.language.Vocabulary;

/** Where the words and the numbers of folded text begin and end. */
final class WordBounds {

  private WordBounds() {}

  /** Whether a word begins here, or what follows the "and" that is joined to it. */
  static boolean begins(String words, int at) {
    return !joined(words, at) || Vocabulary.isAnd(words.charAt(at - 1)) && !joined(words, at - 1);
  }

  /** Whether one word or number goes on across an offset. */
  static boolean joined(String words, int at) {
    if (at <= 0 || at >= words.length()) {
      return false;
    }
    char before = words.charAt(at - 1);
    char after = words.charAt(at);
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    return digits
        || isLetter(before) && isLetter(after)
        || isMark(after) && Character.isDigit(before) && isDigit(words, at + 1)
        || isMark(before) && Character.isDigit(after) && isDigit(words, at - 2);
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) && !Folding.isUnspaced(c) && !Folding.isThai(c);
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',';
  }

  private static boolean isDigit(String words, int at) {
    return at >= 0 && at < words.length() && Character.isDigit(words.charAt(at));
  }
}
