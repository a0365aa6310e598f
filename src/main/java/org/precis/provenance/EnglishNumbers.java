package org.precis.provenance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;

/** Reads numbers that stand in English words: "three", "twenty-five", "half a million". */
final class EnglishNumbers {

  private static final Vocabulary WORDS = Vocabulary.of(List.of("en"));

  /** The numbers below a hundred that are one word. */
  private static final Map<String, Integer> SMALL = WORDS.sizes(Sense.SMALL_NUMBER);

  private static final Map<String, Integer> POWERS = WORDS.sizes(Sense.POWER);
  private static final Set<String> DOZEN = WORDS.words(Sense.DOZEN).keySet();
  private static final int HUNDRED = 2;
  private static final Pattern WORD =
      Pattern.compile("(, and |, | and |[ -])?(half an? |an? )?([a-z]+)", Pattern.CASE_INSENSITIVE);

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int LONGEST = 400;
  private static final int LONGEST_PART = 24;

  private final String text;
  private BigDecimal total = BigDecimal.ZERO;
  private int current = -1;
  private int power = Integer.MAX_VALUE;

  private EnglishNumbers(String text) {
    this.text = text;
  }

  /** Whether the word that begins here may begin a number. */
  static boolean mayBegin(String text, int start) {
    char c = Character.toLowerCase(text.charAt(start));
    boolean first = start == 0 || !Character.isLetter(text.charAt(start - 1));
    boolean nobody = text.regionMatches(true, start - 3, "no one", 0, 6);
    return first && !nobody && "otfsenhzda".indexOf(c) >= 0;
  }

  /** The number that begins here, at the start of a word; null where none does. */
  static Core at(String text, int start) {
    return new EnglishNumbers(text).read(start);
  }

  private Core read(int start) {
    int end = start;
    int limit = Math.min(text.length(), start + LONGEST);
    BigDecimal half = BigDecimal.ONE;
    Matcher words = WORD.matcher(text);
    while (words.region(end, limit).lookingAt() && goesOn(words, end == start)) {
      String article = words.group(2);
      half = article != null && article.length() > 4 ? HALF : half;
      end = words.end();
    }
    BigDecimal number = total.add(BigDecimal.valueOf(Math.max(0, current)));
    BigDecimal factor =
        current < 0 && total.signum() > 0 ? BigDecimal.TEN.pow(power) : BigDecimal.ONE;
    return end == start || isFraction(end)
        ? null
        : new Core(number.multiply(half), start, end, false, factor);
  }

  private boolean goesOn(Matcher words, boolean first) {
    String word = words.group(3).toLowerCase(Locale.ROOT);
    boolean article = words.group(2) != null;
    boolean led = words.group(1) != null;
    if (first ? led : !led || article || !joins(words.group(1), word)) {
      return false;
    }
    return !isOrdinal(words.end()) && (article ? takeOne(word) : take(word));
  }

  /** Whether this may stand between two words of one number. */
  private boolean joins(String between, String word) {
    boolean tens = current % 100 >= 20 && current % 10 == 0;
    return switch (between) {
      case " " -> true;
      case "-" -> tens || isMultiplier(word);
      case " and " -> !isMultiplier(word) && (current < 0 || current % 100 == 0);
      default -> !isMultiplier(word) && current < 0; // a comma, after a power of a thousand
    };
  }

  private static boolean isMultiplier(String word) {
    return DOZEN.contains(word) || POWERS.containsKey(word);
  }

  /** "Two thirds" is no two, "one-quarter" no one, and "three and a half" no three. */
  private boolean isFraction(int end) {
    boolean goesOn = end < text.length() && " -".indexOf(text.charAt(end)) >= 0;
    String next =
        goesOn ? text.substring(end + 1, Math.min(text.length(), end + LONGEST_PART)) : "";
    return !WORDS.beginning(Sense.NUMBER_PART, next).isEmpty();
  }

  /** "twenty-first" counts nothing. */
  private boolean isOrdinal(int at) {
    return text.startsWith("-first", at)
        || text.startsWith("-second", at)
        || text.startsWith("-third", at);
  }

  private boolean takeOne(String word) {
    current = 1;
    return isMultiplier(word) && multiply(word);
  }

  /** Whether the word goes on with the number; then it is part of it. */
  private boolean take(String word) {
    Integer small = SMALL.get(word);
    return small == null ? multiply(word) : add(small);
  }

  private boolean add(int number) {
    if (current < 0) {
      current = number;
      return number > 0 || total.signum() == 0;
    }
    boolean afterTens = number < 10 && current % 100 >= 20 && current % 10 == 0;
    boolean afterHundred = current >= 100 && current % 100 == 0;
    boolean fits = number > 0 && (afterTens || afterHundred);
    current += fits ? number : 0;
    return fits;
  }

  private boolean multiply(String word) {
    if (current <= 0) {
      return false;
    }
    boolean dozen = DOZEN.contains(word);
    Integer next = POWERS.get(word);
    if (dozen || next != null && next == HUNDRED) {
      boolean fits = current < 100;
      current *= fits ? (dozen ? 12 : 100) : 1;
      return fits;
    }
    if (next == null || next >= power) {
      return false;
    }
    total = total.add(BigDecimal.valueOf(current).scaleByPowerOfTen(next));
    current = -1;
    power = next;
    return true;
  }
}
