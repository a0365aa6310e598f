package org.precis.input.check;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;

/**
 * A text whose digits and numbers in other characters (９, ⑨, Ⅸ) are plain ones, with the places
 * where they are written. Raised and lowered digits stay: they are exponents and marks of notes.
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

  /** Whether a character is a number and no digit of ASCII. */
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

  /** A whole number in digits; what is none, as it is. */
  private static String digits(int c) {
    double number = UCharacter.getUnicodeNumericValue(c);
    boolean whole = number >= 0 && number == Math.rint(number) && number < 1_000_000;
    return whole ? Long.toString((long) number) : Character.toString(c);
  }

  String text() {
    return text;
  }

  /** Where the character at an offset is written. */
  int origin(int offset) {
    return origins[offset];
  }
}
