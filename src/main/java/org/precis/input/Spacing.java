package org.precis.input;

import com.ibm.icu.text.Normalizer2;

/** Makes texts alike that differ only in their spaces and in the width of their characters. */
final class Spacing {

  private Spacing() {}

  /** A literal with plain spaces, ASCII signs for full-width ones, and a hyphen for minus. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '！' && c <= '～') {
        folded.append((char) (c - 0xFEE0));
      } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
        folded.append(folded.length() == 0 || folded.charAt(folded.length() - 1) == ' ' ? "" : " ");
      } else {
        folded.append(c == '−' ? '-' : c);
      }
    }
    return folded.toString().strip();
  }

  /** NFKC with single spaces: what two copies of one text have in common. */
  static String normalized(String text) {
    String compatible = Normalizer2.getNFKCInstance().normalize(text);
    return folded(compatible)
        .replace('‘', '\'')
        .replace('’', '\'')
        .replace('“', '"')
        .replace('”', '"');
  }
}
