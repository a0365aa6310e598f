package org.precis.provenance;

import com.ibm.icu.text.Normalizer2;

/**
 * Makes texts alike that differ only in white space, in forms of one character (Unicode NFKC) and
 * in the digits of their script: ٢٠٢٤ and 2024, with ٬ ٫ ٪ as , . %. Marks of direction are left
 * out. White space beside a Chinese or Japanese character means nothing and is left out.
 */
public final class Folding {

  private Folding() {}

  /** The text with single spaces, in NFKC. */
  public static String folded(String text) {
    return spaced(inert(text) ? text : Normalizer2.getNFKCInstance().normalize(text));
  }

  private static String spaced(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
        continue;
      }
      if (isDirection(c)) {
        continue;
      }
      if (space && parts(folded, c)) {
        folded.append(' ');
      }
      folded.append(c < 0x600 ? c : plain(c));
      space = false;
    }
    return folded.toString();
  }

  private static boolean isDirection(char c) {
    return c == '\u200E' || c == '\u200F' || c == '\u061C';
  }

  private static char plain(char c) {
    return switch (c) {
      case '٬' -> ',';
      case '٫' -> '.';
      case '٪' -> '%';
      default -> Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
    };
  }

  /** Whether white space between what has been written and a character means something. */
  static boolean parts(StringBuilder written, char next) {
    int length = written.length();
    return length > 0 && !isUnspaced(written.charAt(length - 1)) && !isUnspaced(next);
  }

  /** Whether a character belongs to a script that is written without spaces. */
  static boolean isUnspaced(char c) {
    return c >= '\u2E80' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF' || isBeyond(c);
  }

  /** Whether a letter is Thai: spaces part phrases there, not words. */
  static boolean isThai(char c) {
    return c >= '\u0E00' && c <= '\u0E7F';
  }

  private static boolean isBeyond(char c) {
    return Character.isSurrogate(c);
  }

  /** Whether no character of the text has another form in NFKC, seen without loading its tables. */
  private static boolean inert(String text) {
    return text.chars().allMatch(Folding::isInert);
  }

  /** Whether a character is known to be the same in NFKC, without tables of Unicode. */
  public static boolean isInert(int c) {
    return c < 0xA0 || c >= 0x4E00 && c <= 0x9FFF || c >= 0x2018 && c <= 0x201D || c == 0x3002;
  }
}
