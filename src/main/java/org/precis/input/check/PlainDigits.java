package org.precis.input.check;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A text with digits of all scripts and number forms (９, ⑨, Ⅸ) and what may stand between groups of
 * them in ASCII, and a map back to the original offsets. One or two superscripts or subscripts are
 * kept: they are exponents and note marks.
 */
final class PlainDigits {

  private static final int FEWEST_IN_ROW = 3;

  /** What a full-width comma, which else parts clauses, stands between in a number. */
  private static final Pattern GROUPED =
      Pattern.compile("[０-９]，[０-９]{3}(?![０-９])|\\p{Nd}[·‧⋅٬＇’]\\p{Nd}{3}(?!\\p{Nd})");

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
      boolean number = isForeign(c) || isRaised(c) && isInRow(written, i);
      String shown = number ? digits(c) : between(written, i);
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

  /** Whether a character is a digit or number outside ASCII, raised or not. */
  static boolean isNumber(int c) {
    return isForeign(c) || isRaised(c);
  }

  /** Whether a character is a digit or number outside ASCII that is not raised. */
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

  /** Whether raised or lowered digits are too many for an exponent or a mark. */
  private static boolean isInRow(String text, int at) {
    int from = at;
    while (from > 0 && isRaised(text.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (to < text.length() && isRaised(text.charAt(to))) {
      to++;
    }
    boolean alone = from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1));
    return alone && to - from >= FEWEST_IN_ROW;
  }

  /** A space or a mark between groups of digits in ASCII; any other character as it is. */
  private static String between(String text, int at) {
    int c = text.codePointAt(at);
    if (c < 0x80) {
      return Character.toString(c);
    }
    boolean grouping =
        "，·‧⋅٬＇’".indexOf(c) >= 0
            && GROUPED.matcher(text).region(Math.max(0, at - 1), text.length()).lookingAt();
    return Character.isSpaceChar(c) ? " " : grouping ? "," : Character.toString(c);
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
