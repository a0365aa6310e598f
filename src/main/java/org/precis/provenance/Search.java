package org.precis.provenance;

/** Finds words in a text, in a time that grows with their lengths and never with their product. */
final class Search {

  /** Up to here the plain search, which machines do fast, cannot take long. */
  private static final int SHORT = 500;

  private static final int SMALL = 1 << 16;

  private Search() {}

  static int indexOf(String text, String wanted, int from) {
    if (wanted.length() <= SHORT && text.length() <= SMALL) {
      return text.indexOf(wanted, from);
    }
    int[] longest = longestPrefix(text, wanted, from);
    return longest[0] == wanted.length() ? longest[1] : -1;
  }

  /**
   * The longest beginning of the wanted words that the text has: its length, and where it stands
   * first (Knuth, Morris and Pratt 1977).
   */
  static int[] longestPrefix(String text, String wanted, int from) {
    int[] borders = borders(wanted);
    int length = 0;
    int best = 0;
    int bestEnd = from;
    for (int i = from; i < text.length() && best < wanted.length(); i++) {
      while (length > 0 && text.charAt(i) != wanted.charAt(length)) {
        length = borders[length - 1];
      }
      length += text.charAt(i) == wanted.charAt(length) ? 1 : 0;
      if (length > best) {
        best = length;
        bestEnd = i + 1;
      }
    }
    return new int[] {best, bestEnd - best};
  }

  /** For each beginning of the words, the length of its longest beginning that also ends it. */
  private static int[] borders(String words) {
    int[] borders = new int[words.length()];
    int length = 0;
    for (int i = 1; i < words.length(); i++) {
      while (length > 0 && words.charAt(i) != words.charAt(length)) {
        length = borders[length - 1];
      }
      length += words.charAt(i) == words.charAt(length) ? 1 : 0;
      borders[i] = length;
    }
    return borders;
  }
}
