package org.precis.typeset.css;

import java.util.Locale;
import org.precis.typeset.css.Token.Kind;

/** Splits a style sheet into tokens (CSS Syntax 3, 4). */
final class Lexer {

  private static final double[] TENS = new double[16];

  static {
    double ten = 1;
    for (int i = 0; i < TENS.length; i++) {
      TENS[i] = ten;
      ten *= 10;
    }
  }

  /** Numbers beyond it count as it, so that nothing calculated with them is infinite. */
  private static final double GREATEST = 1e9;

  private static final boolean[] NAME = new boolean[128];

  static {
    for (char c = 0; c < NAME.length; c++) {
      NAME[c] = isNameStart(c) || isDigit(c) || c == '-';
    }
  }

  /** Symbols as strings, so that each is made once. */
  private static final String[] SYMBOLS = new String[128];

  static {
    for (int i = 0; i < SYMBOLS.length; i++) {
      SYMBOLS[i] = String.valueOf((char) i);
    }
  }

  private final String css;
  private final char[] chars;
  private final int length;
  private int at;

  /** A lexer of what stands from start to end. */
  Lexer(String css, char[] chars, int start, int end) {
    this.css = css;
    this.chars = chars;
    this.at = start;
    this.length = end;
  }

  /**
   * Skips what is in a block whose bracket was read.
   *
   * @return where the bracket stands that closes it; -1 if none does
   */
  int skipBlock() {
    int open = 1;
    while (at < length) {
      char c = chars[at];
      switch (c) {
        case '{' -> open++;
        case '}' -> open--;
        case '\\' -> at++;
        case '"', '\'' -> {
          string(at, c, false);
          continue;
        }
        case '/' -> {
          if (css.startsWith("/*", at)) {
            skipSpace();
            continue;
          }
        }
        default -> {
          // Nothing that could hold a bracket
        }
      }
      at++;
      if (open == 0) {
        return at - 1;
      }
    }
    return -1;
  }

  Token next() {
    int before = at;
    skipSpace();
    boolean spaced = at > before;
    int start = at;
    if (at >= length) {
      return new Token(Kind.END, start, start, "", 0, spaced);
    }
    char c = chars[at];
    if (isNameStart(c) || startsName(at)) {
      return name(start, spaced);
    }
    if (isDigit(c) || startsNumber(at)) {
      return number(start, spaced);
    }
    if (c == '"' || c == '\'') {
      return string(start, c, spaced);
    }
    if (c == '#' && at + 1 < length && (isName(chars[at + 1]) || isEscape(at + 1))) {
      at++;
      String name = readName();
      return new Token(Kind.HASH, start, at, name, 0, spaced);
    }
    if (c == '@' && startsName(at + 1)) {
      at++;
      String name = readName();
      return new Token(Kind.AT, start, at, name, 0, spaced);
    }
    at++;
    String text = c < SYMBOLS.length ? SYMBOLS[c] : String.valueOf(c);
    return new Token(Kind.SYMBOL, start, at, text, 0, spaced);
  }

  private void skipSpace() {
    while (at < length) {
      char c = chars[at];
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        at++;
      } else if (c == '/' && css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? length : end + 2;
      } else if (css.startsWith("<!--", at)) {
        at += 4;
      } else if (css.startsWith("-->", at)) {
        at += 3;
      } else {
        return;
      }
    }
  }

  private Token name(int start, boolean spaced) {
    String name = readName();
    if (at >= length || chars[at] != '(') {
      return new Token(Kind.IDENT, start, at, name, 0, spaced);
    }
    at++;
    if (name.equalsIgnoreCase("url")) {
      int first = at;
      while (first < length && chars[first] <= ' ') {
        first++;
      }
      if (first < length && chars[first] != '"' && chars[first] != '\'') {
        int end = css.indexOf(')', first);
        int last = end < 0 ? length : end;
        at = end < 0 ? length : end + 1;
        return new Token(Kind.URL, start, at, css.substring(first, last).strip(), 0, spaced);
      }
      at = first;
      Token address = string(first, first < length ? chars[first] : '"', spaced);
      skipSpace();
      if (at < length && chars[at] == ')') {
        at++;
      }
      return new Token(Kind.URL, start, at, address.text(), 0, spaced);
    }
    return new Token(Kind.FUNCTION, start, at, name, 0, spaced);
  }

  private Token string(int start, char quote, boolean spaced) {
    int first = Math.min(length, start + 1);
    int end = endOfString(first, quote);
    if (end >= length || chars[end] != '\\') {
      // A string ends with its line, whether it is closed or not
      at = Math.min(length, end < length && chars[end] == quote ? end + 1 : end);
      return new Token(Kind.STRING, start, at, css.substring(first, end), 0, spaced);
    }
    StringBuilder text = new StringBuilder(css.substring(first, end));
    at = end;
    while (at < length) {
      char c = chars[at];
      if (c == quote) {
        at++;
        break;
      }
      if (c == '\n') {
        break;
      }
      if (c == '\\' && at + 1 < length && chars[at + 1] == '\n') {
        at += 2;
      } else if (c == '\\') {
        escape(text);
      } else {
        text.append(c);
        at++;
      }
    }
    return new Token(Kind.STRING, start, at, text.toString(), 0, spaced);
  }

  /** Where a string ends, or an escape or the end of its line. */
  private int endOfString(int first, char quote) {
    int i = first;
    while (i < length && chars[i] != quote && chars[i] != '\\' && chars[i] != '\n') {
      i++;
    }
    return i;
  }

  private Token number(int start, boolean spaced) {
    boolean signed = chars[at] == '+' || chars[at] == '-';
    boolean negative = chars[at] == '-';
    if (signed) {
      at++;
    }
    long digits = 0;
    int first = at;
    while (at < length && isDigit(chars[at])) {
      digits = digits * 10 + chars[at++] - '0';
    }
    int decimals = 0;
    int count = at - first;
    if (at + 1 < length && chars[at] == '.' && isDigit(chars[at + 1])) {
      at++;
      while (at < length && isDigit(chars[at])) {
        digits = digits * 10 + chars[at++] - '0';
        decimals++;
      }
    }
    boolean exponent = startsExponent();
    if (exponent) {
      at += 2;
      while (at < length && isDigit(chars[at])) {
        at++;
      }
    }
    // Quotients of exact numbers are rounded once, as decimal numbers are
    double value =
        exponent || count + decimals >= TENS.length
            ? Double.parseDouble(css.substring(start, at))
            : (negative ? -digits : digits) / TENS[decimals];
    value = Math.max(-GREATEST, Math.min(GREATEST, value));
    if (at < length && chars[at] == '%') {
      at++;
      return new Token(Kind.PERCENTAGE, start, at, "", value, spaced);
    }
    if (startsName(at)) {
      String unit = readName().toLowerCase(Locale.ROOT);
      return new Token(Kind.DIMENSION, start, at, unit, value, spaced);
    }
    return new Token(Kind.NUMBER, start, at, signed ? "+" : "", value, spaced);
  }

  private boolean startsExponent() {
    if (at + 1 >= length || (chars[at] | 0x20) != 'e') {
      return false;
    }
    char c = chars[at + 1];
    return isDigit(c) || ((c == '+' || c == '-') && at + 2 < length && isDigit(chars[at + 2]));
  }

  private String readName() {
    int start = at;
    while (at < length && isName(chars[at])) {
      at++;
    }
    if (!isEscape(at)) {
      return css.substring(start, at);
    }
    StringBuilder name = new StringBuilder(css.substring(start, at));
    while (at < length) {
      char c = chars[at];
      if (isName(c)) {
        name.append(c);
        at++;
      } else if (isEscape(at)) {
        escape(name);
      } else {
        break;
      }
    }
    return name.toString();
  }

  /** Reads the escape that begins here. */
  private void escape(StringBuilder text) {
    at++;
    int code = 0;
    int digits = 0;
    while (at < length && digits < 6 && Character.digit(chars[at], 16) >= 0) {
      code = code * 16 + Character.digit(chars[at++], 16);
      digits++;
    }
    if (digits > 0) {
      if (at < length && (chars[at] == ' ' || chars[at] == '\n')) {
        at++;
      }
      boolean character =
          code > 0 && code <= Character.MAX_CODE_POINT && (code < 0xD800 || code > 0xDFFF);
      text.appendCodePoint(character ? code : 0xFFFD);
    } else if (at < length) {
      int literal = css.codePointAt(at);
      text.appendCodePoint(literal);
      at += Character.charCount(literal);
    }
  }

  private boolean startsName(int i) {
    if (i >= length) {
      return false;
    }
    char c = chars[i];
    if (c == '-') {
      return i + 1 < length
          && (chars[i + 1] == '-' || isNameStart(chars[i + 1]) || isEscape(i + 1));
    }
    return isNameStart(c) || isEscape(i);
  }

  private boolean startsNumber(int i) {
    char c = chars[i];
    int next = c == '+' || c == '-' ? i + 1 : i;
    if (next < length && chars[next] == '.') {
      next++;
    }
    return next < length && next > i && isDigit(chars[next]);
  }

  private boolean isEscape(int i) {
    return i + 1 < length && chars[i] == '\\' && chars[i + 1] != '\n';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  private static boolean isName(char c) {
    return c >= NAME.length || NAME[c];
  }
}
