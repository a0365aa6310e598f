package org.precis.typeset.value;

import java.util.Locale;

/** The marker of a list item, and how counters are written (CSS Counter Styles 3, 6). */
public enum ListStyle {
  NONE,
  DISC,
  CIRCLE,
  SQUARE,
  DECIMAL,
  DECIMAL_LEADING_ZERO,
  ARABIC_INDIC,
  PERSIAN,
  DEVANAGARI,
  THAI,
  LOWER_ALPHA,
  UPPER_ALPHA,
  LOWER_ROMAN,
  UPPER_ROMAN;

  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] HUNDREDS = {
    "", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm"
  };
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};

  /** Whether its markers are numbers or letters, which count. */
  public boolean counts() {
    return compareTo(DECIMAL) >= 0;
  }

  /** A number, or the sign that stands for every one. */
  public String of(int number) {
    return switch (this) {
      case NONE -> "";
      case DISC -> "•";
      case CIRCLE -> "◦";
      case SQUARE -> "▪";
      case DECIMAL -> Integer.toString(number);
      case DECIMAL_LEADING_ZERO ->
          (number < 0 ? "-" : "") + (Math.abs(number) < 10 ? "0" : "") + Math.abs(number);
      case ARABIC_INDIC -> digits(number, '\u0660');
      case PERSIAN -> digits(number, '\u06f0');
      case DEVANAGARI -> digits(number, '\u0966');
      case THAI -> digits(number, '\u0e50');
      case LOWER_ALPHA -> letters(number);
      case UPPER_ALPHA -> letters(number).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(number);
      case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
    };
  }

  private static String digits(int number, char zero) {
    StringBuilder digits = new StringBuilder();
    for (char c : Integer.toString(number).toCharArray()) {
      digits.append(c == '-' ? c : (char) (zero + c - '0'));
    }
    return digits.toString();
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int n = number; n > 0; n = (n - 1) / 26) {
      letters.insert(0, (char) ('a' + (n - 1) % 26));
    }
    return letters.isEmpty() ? Integer.toString(number) : letters.toString();
  }

  private static String roman(int number) {
    return number < 1 || number > 3999
        ? Integer.toString(number)
        : "m".repeat(number / 1000)
            + HUNDREDS[number / 100 % 10]
            + TENS[number / 10 % 10]
            + ONES[number % 10];
  }
}
