package org.precis.provenance;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers that stand in Chinese characters, alone or after digits: 三百五十, 两千余, 2.2万, 1亿3千万,
 * 二〇一八. Financial and traditional forms are read too.
 */
final class ChineseNumbers {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String FINANCIAL = "〇壹贰叁肆伍陆柒捌玖";
  private static final String TRADITIONAL = "○壹貳參肆伍陸柒捌玖";
  private static final String UNITS = "十百千拾佰仟";
  private static final String LARGE = "万亿兆萬億";
  private static final String MORE = "余多几餘";
  private static final Pattern ASCII =
      Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+(?:\\.[0-9]+)?");

  /** What follows 万 in full; fewer digits could be a shortened form. */
  private static final Pattern REST = Pattern.compile("[0-9]{3,4}|[0-9],[0-9]{3}");

  private static final BigDecimal TEN_THOUSAND = BigDecimal.TEN.pow(4);

  private final String text;
  private final int start;
  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private BigDecimal current;
  private BigDecimal lastUnit = BigDecimal.ONE;
  private boolean zero;
  private boolean units;
  private boolean more;

  private ChineseNumbers(String text, int start) {
    this.text = text;
    this.start = start;
    this.at = start;
  }

  /** Whether a number may begin with this character. */
  static boolean mayBegin(char c) {
    return digit(c) >= 0 || UNITS.indexOf(c) >= 0;
  }

  /** Whether a character is a digit, and not a power of ten such as 百. */
  static boolean isDigit(char c) {
    return digit(c) >= 0;
  }

  /** The number that begins here; null where none does. */
  static Core at(String text, int start) {
    return new ChineseNumbers(text, start).read();
  }

  /** The number that begins with digits that have been read already, as in 2.2万. */
  static Core after(Core digits, String text) {
    ChineseNumbers reader = new ChineseNumbers(text, digits.start());
    reader.current = digits.number();
    reader.at = digits.end();
    return reader.read();
  }

  private Core read() {
    while (at < text.length() && take(text.charAt(at))) {
      at++;
    }
    if (current == null && !units) {
      return null;
    }
    BigDecimal rest = current == null ? BigDecimal.ZERO : current;
    // 两万五 is 25,000 and 两万零五 is 20,005
    boolean shortened = units && !zero && !more && lastUnit.compareTo(BigDecimal.TEN) > 0;
    rest =
        shortened && rest.compareTo(BigDecimal.TEN) < 0
            ? rest.multiply(lastUnit).movePointLeft(1)
            : rest;
    return new Core(total.add(section).add(rest), start, at, more, factor());
  }

  /** What a single 万 or 亿 at the end stands for, which both ends of a range may share. */
  private BigDecimal factor() {
    return units && current == null ? lastUnit : BigDecimal.ONE;
  }

  private boolean take(char c) {
    int digit = digit(c);
    if (digit >= 0) {
      return !more && digit(digit);
    }
    if (c == '点' && current != null && at + 1 < text.length() && digit(text.charAt(at + 1)) >= 0) {
      return fraction();
    }
    if (isAsciiDigit(c)) {
      return !more && ascii();
    }
    if (MORE.indexOf(c) >= 0) {
      boolean first = !more && (units || current != null);
      more |= first;
      return first;
    }
    return unit(c);
  }

  private boolean digit(int digit) {
    zero = digit == 0 && current == null || zero && current == null;
    if (digit == 0 && current == null && units) {
      return true;
    }
    BigDecimal next = BigDecimal.valueOf(digit);
    current = current == null ? next : current.multiply(BigDecimal.TEN).add(next);
    return true;
  }

  private boolean fraction() {
    StringBuilder digits = new StringBuilder();
    while (at + 1 < text.length() && digit(text.charAt(at + 1)) >= 0) {
      digits.append(digit(text.charAt(++at)));
    }
    current = current.add(new BigDecimal("0." + digits));
    return true;
  }

  /** Digits after a unit, as in 2万5千, 2萬3456 and 1萬2,345. */
  private boolean ascii() {
    Matcher digits = ASCII.matcher(text).region(at, text.length());
    if (!units || current != null || !digits.lookingAt()) {
      return false;
    }
    int end = digits.end();
    boolean unitFollows = end < text.length() && (UNITS + LARGE).indexOf(text.charAt(end)) >= 0;
    boolean rest = lastUnit.compareTo(TEN_THOUSAND) == 0 && REST.matcher(digits.group()).matches();
    if (!unitFollows && !rest) {
      return false;
    }
    current = new BigDecimal(digits.group().replace(",", ""));
    at = end - 1;
    return true;
  }

  private boolean unit(char c) {
    int small = UNITS.indexOf(c);
    int large = LARGE.indexOf(c);
    if (small < 0 && large < 0 || large >= 0 && current == null && !units) {
      return false;
    }
    if (small >= 0) {
      lastUnit = BigDecimal.TEN.pow(small % 3 + 1);
      section = section.add((current == null ? BigDecimal.ONE : current).multiply(lastUnit));
    } else {
      large(large % 3);
    }
    current = null;
    units = true;
    zero = false;
    return true;
  }

  private void large(int which) {
    lastUnit = BigDecimal.TEN.pow(4 * (which + 1));
    BigDecimal own = current == null ? section : section.add(current);
    boolean whole = total.signum() > 0 && total.compareTo(lastUnit) < 0;
    // 万 after 亿 adds to it; 亿 after 万 multiplies it
    total = whole ? total.add(own).multiply(lastUnit) : total.add(own.multiply(lastUnit));
    section = BigDecimal.ZERO;
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int digit(char c) {
    return c == '两' || c == '兩'
        ? 2
        : Math.max(DIGITS.indexOf(c), Math.max(FINANCIAL.indexOf(c), TRADITIONAL.indexOf(c)));
  }
}
