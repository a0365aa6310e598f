package org.precis.provenance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;

/**
 * Reads numbers that stand in Chinese characters, alone or after digits: 三百五十, 两千余, 2.2万, 1亿3千万,
 * 二〇一八. Financial and traditional forms are read too.
 */
final class ChineseNumbers {

  private static final Vocabulary WORDS = Vocabulary.of(List.of("zh"));

  private static final Map<Character, Integer> DIGITS = sizes(Sense.SMALL_NUMBER);

  /** The powers of ten, by their zeros. */
  private static final Map<Character, Integer> POWERS = sizes(Sense.POWER);

  private static final int SMALLEST_LARGE = 4;

  /** No character before it is of a number, so that most are not looked up. */
  private static final char FIRST = '\u2000';

  private static final Set<String> MORE =
      Stream.of(Sense.ODD, Sense.MANY)
          .flatMap(sense -> WORDS.words(sense).keySet().stream())
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> POINT = WORDS.words(Sense.DECIMAL).keySet();
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
    return isDigit(c) || isPower(c) && POWERS.get(c) < SMALLEST_LARGE;
  }

  /** Whether a character is a digit, and not a power of ten such as 百. */
  static boolean isDigit(char c) {
    return c >= FIRST && DIGITS.containsKey(c);
  }

  static boolean isZero(char c) {
    return digit(c) == 0;
  }

  /** Whether a character is a power of ten. */
  static boolean isPower(char c) {
    return c >= FIRST && POWERS.containsKey(c);
  }

  /** All digits and powers of ten. */
  static String characters() {
    return Stream.of(Sense.SMALL_NUMBER, Sense.POWER)
        .flatMap(sense -> WORDS.words(sense).keySet().stream())
        .collect(Collectors.joining());
  }

  private static Map<Character, Integer> sizes(Sense sense) {
    return WORDS.sizes(sense).entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(word -> word.getKey().charAt(0), Map.Entry::getValue));
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
    if (POINT.contains(Character.toString(c))
        && current != null
        && at + 1 < text.length()
        && digit(text.charAt(at + 1)) >= 0) {
      return fraction();
    }
    if (isAsciiDigit(c)) {
      return !more && ascii();
    }
    if (MORE.contains(Character.toString(c))) {
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
    boolean unitFollows = end < text.length() && isPower(text.charAt(end));
    boolean rest = lastUnit.compareTo(TEN_THOUSAND) == 0 && REST.matcher(digits.group()).matches();
    if (!unitFollows && !rest) {
      return false;
    }
    current = new BigDecimal(digits.group().replace(",", ""));
    at = end - 1;
    return true;
  }

  private boolean unit(char c) {
    int zeros = POWERS.getOrDefault(c, 0);
    boolean large = zeros >= SMALLEST_LARGE;
    if (zeros == 0 || large && current == null && !units) {
      return false;
    }
    lastUnit = BigDecimal.TEN.pow(zeros);
    if (!large) {
      section = section.add((current == null ? BigDecimal.ONE : current).multiply(lastUnit));
    } else {
      multiply();
    }
    current = null;
    units = true;
    zero = false;
    return true;
  }

  private void multiply() {
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
    return DIGITS.getOrDefault(c, -1);
  }
}
