package org.precis.provenance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers that stand in English words: "three", "twenty-five", "half a million". */
final class EnglishNumbers {

  private static final List<String> SMALL =
      List.of(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              .concat(" fifteen sixteen seventeen eighteen nineteen")
              .split(" "));
  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
  private static final Map<String, Integer> POWERS =
      Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);
  private static final Pattern WORD =
      Pattern.compile("(, and |, | and |[ -])?(half an? |an? )?([a-z]+)", Pattern.CASE_INSENSITIVE);

  /** "Two thirds" is no two, "one-quarter" no one, and "three and a half" no three. */
  private static final Pattern PARTS =
      Pattern.compile(
          "[ -](?:half|halves|quarters? of|(?:third|fifth|sixth|eighth|tenth|hundredth)s?"
              + "|and (?:a|one|three)[ -](?:half|quarters?|third))\\b");

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int LONGEST = 400;

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
    return word.equals("hundred") || word.equals("dozen") || POWERS.containsKey(word);
  }

  private boolean isFraction(int end) {
    return PARTS.matcher(text).region(end, text.length()).lookingAt();
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
    int small = SMALL.indexOf(word);
    int tens = TENS.indexOf(word);
    return small >= 0 ? add(small) : tens >= 0 ? add(20 + 10 * tens) : multiply(word);
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
    if (word.equals("hundred") || word.equals("dozen")) {
      boolean fits = current < 100;
      current *= fits ? (word.equals("dozen") ? 12 : 100) : 1;
      return fits;
    }
    Integer next = POWERS.get(word);
    if (next == null || next >= power) {
      return false;
    }
    total = total.add(BigDecimal.valueOf(current).scaleByPowerOfTen(next));
    current = -1;
    power = next;
    return true;
  }
}
