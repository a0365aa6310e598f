package org.precis.text;

/** Reads the numbers of drawings, which are plain decimals nearly always. */
public final class SvgNumbers {

  private static final double[] POWERS = {
    1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private static final double GREATEST = 1e7;

  private SvgNumbers() {}

  /**
   * The number between two places of a text.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static double parse(String text, int start, int end) {
    int at = start;
    boolean negative = at < end && text.charAt(at) == '-';
    if (negative) {
      at++;
    }
    long digits = 0;
    int count = 0;
    int decimals = -1;
    for (; at < end; at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        digits = digits * 10 + c - '0';
        count++;
        decimals += decimals < 0 ? 0 : 1;
      } else if (c == '.' && decimals < 0) {
        decimals = 0;
      } else {
        count = POWERS.length;
      }
    }
    if (count == 0 || count >= POWERS.length) {
      return parse(text.substring(start, end));
    }
    // Exact: both are whole numbers below 2^53
    double value = decimals > 0 ? digits / POWERS[decimals] : digits;
    return negative ? -value : value;
  }

  /**
   * The number that a text is.
   *
   * @throws IllegalArgumentException if it is not one, or beyond all measure
   */
  public static double parse(String text) {
    double number = Double.NaN;
    try {
      number = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      // Said below
    }
    if (Math.abs(number) <= GREATEST) {
      return number;
    }
    throw new IllegalArgumentException("'" + text + "' is not a number that can be drawn");
  }
}
