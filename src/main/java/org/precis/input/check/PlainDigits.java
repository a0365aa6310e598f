package org.precis.input.check;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;

/**
 * A text with digits of all scripts and number forms (９, ⑨, Ⅸ) as ASCII digits, and a map back to
 * the original offsets. Superscripts and subscripts are kept: they are exponents and note marks.
 */
final class PlainDigits {

  private final String text;
  private final int[] origins;

  private PlainDigits(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  static PlainDigits of(String written) {
    StringBuilder plain = new StringBuilder(written.length());
    int[] origins = new int[written.length() + 1];
    for (int i = 0, c; i < written.length(); i += Character.charCount(c)) {
      c = written.codePointAt(i);
      String shown = isForeign(c) ? digits(c) : Character.toString(c);
      for (int k = 0; k < shown.length(); k++) {
        origins =
            plain.length() + 1 < origins.length
                ? origins
                : Arrays.copyOf(origins, origins.length * 2);
        origins[plain.length()] = i;
        plain.append(shown.charAt(k));
      }
    }
    origins[plain.length()] = written.length();
    return new PlainDigits(plain.toString(), origins);
  }

  /** Whether a character is a digit or number outside ASCII. */
  static boolean isForeign(int c) {
    if (c < 0x80) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER -> true;
      case Character.OTHER_NUMBER -> !isRaised(c);
      default -> false;
    };
  }

  private static boolean isRaised(int c) {
    return c == '²' || c == '³' || c == '¹' || c >= 0x2070 && c <= 0x209C;
  }

  /** The value of a character in ASCII digits if it is a whole number, else the character. */
  private static String digits(int c) {
    double number = UCharacter.getUnicodeNumericValue(c);
    boolean whole = number >= 0 && number == Math.rint(number) && number < 1_000_000;
    return whole ? Long.toString((long) number) : Character.toString(c);
  }

  String text() {
    return text;
  }

  /** The offset in the original text. */
  int origin(int offset) {
    return origins[offset];
  }
}
