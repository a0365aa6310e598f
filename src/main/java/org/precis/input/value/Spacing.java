package org.precis.input.value;

import com.ibm.icu.text.Normalizer2;

/** Makes texts alike that differ only in their spaces and in the width of their characters. */
final class Spacing {

  private Spacing() {}

  /** A literal with plain spaces, ASCII signs for full-width ones, and a hyphen for minus. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean afterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = isSpace(c);
      if (!space) {
        folded.append(plain(c));
      } else if (!afterSpace) {
        folded.append(' ');
      }
      afterSpace = space;
    }
    int length = folded.length();
    folded.setLength(length > 0 && folded.charAt(length - 1) == ' ' ? length - 1 : length);
    return folded.toString();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  private static char plain(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - 0xFEE0);
    }
    return c == '−' ? '-' : c;
  }

  /** NFKC with single spaces and straight quotes: what two copies of one text have in common. */
  static String normalized(String text) {
    boolean ascii = text.chars().allMatch(c -> c < 0x80);
    if (ascii) {
      return folded(text);
    }
    String compatible = folded(Normalizer2.getNFKCInstance().normalize(text));
    return compatible.replace('‘', '\'').replace('’', '\'').replace('“', '"').replace('”', '"');
  }
}
