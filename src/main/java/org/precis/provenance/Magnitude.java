package org.precis.provenance;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.quantity.Currencies;
import org.precis.quantity.Magnitudes;

/** The words after digits that multiply them: "million", "Mrd.", "тыс.", "bn". */
final class Magnitude {

  /** A word whole, but in Thai, which goes on without a space. */
  private static final Pattern WORD =
      Pattern.compile(
          Stream.of(Magnitudes.inFull(), Magnitudes.inShort())
              .flatMap(words -> words.keySet().stream())
              .filter(word -> Folding.isThai(word.charAt(0)))
              .sorted(Comparator.comparing(String::length).reversed())
              .collect(
                  Collectors.joining("|", "[ -]?(", "|[\\p{L}\\p{M}]+(?![\\p{L}\\p{M}\\p{N}]))")));

  private static final Pattern SHORT = Pattern.compile("[kmbt]n?");
  private static final int LONGEST = 24;

  /** What multiplies money: 12 M€, 12 TEUR, 12 €m. */
  private static final Pattern OF_MONEY =
      Pattern.compile(
          "[ -]?(?<!\\p{L})(?:(?<before>\\p{L}{1,3}?)(?=\\.? ?(?:\\p{Sc}|(?<code>[A-Z]{3})(?!\\p{L})))"
              + "|(?:\\p{Sc}|(?<codeBefore>[A-Z]{3}))(?<after>[kKmMbBtT]n?)(?!\\p{L}))");

  private static final Pattern IN_BRACKETS =
      Pattern.compile(" ?\\((?:['’]?(?<zeros>000)s?|(?<words>[^()0-9]{1,24}))\\)");

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private static final BigDecimal HALF_OF_ONE = new BigDecimal("0.5");

  private static final Map<String, String> DOZENS = Vocabulary.ofAll().words(Sense.DOZEN);
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private Magnitude() {}

  /** The number with all magnitudes that follow it, and halves of these. */
  static Core after(Core digits, String text) {
    Core number = inBrackets(withHalf(digits, BigDecimal.ONE, text), text);
    Matcher word = WORD.matcher(text);
    while (true) {
      number = ofMoney(number, text);
      word.region(number.end(), Math.min(text.length(), number.end() + LONGEST));
      BigDecimal factor = word.lookingAt() ? factor(lower(word.group(1))) : null;
      if (factor == null || isDistance(word)) {
        return number;
      }
      number = withHalf(number.times(factor, word.end()), factor, text);
    }
  }

  private static Core ofMoney(Core number, String text) {
    Matcher money = OF_MONEY.matcher(text).region(number.end(), text.length());
    money.useTransparentBounds(true);
    if (!money.lookingAt()) {
      return number;
    }
    boolean before = money.group("before") != null;
    String code = money.group(before ? "code" : "codeBefore");
    String letters = lower(money.group(before ? "before" : "after"));
    BigDecimal factor = letters.equals("t") ? THOUSAND : factor(letters);
    return factor == null || code != null && !Currencies.isCode(code)
        ? number
        : number.times(factor, money.end());
  }

  /** What multiplies money in a text without a number: £m. */
  static Stream<MatchResult> ofMoneyIn(String text) {
    return OF_MONEY
        .matcher(text)
        .results()
        .filter(
            found ->
                ofMoney(new Core(BigDecimal.ONE, 0, found.start()), text).end() > found.start());
  }

  private static Core inBrackets(Core number, String text) {
    Matcher inside = IN_BRACKETS.matcher(text).region(number.end(), text.length());
    if (!inside.lookingAt()) {
      return number;
    }
    if (inside.group("zeros") != null) {
      return number.times(THOUSAND, inside.end());
    }
    String[] words = WORDS.split(lower(inside.group("words")).strip());
    if (words.length == 0) {
      return number; // 2025 (%)
    }
    // "in thousands", and not "half a million"
    String word = words.length > 1 && words[0].length() == 2 ? words[1] : words[0];
    BigDecimal factor = SHORT.matcher(word).matches() ? null : factor(word);
    return factor == null ? number : number.times(factor, inside.end());
  }

  /** The number and a half of a factor, if "and a half" follows it. */
  private static Core withHalf(Core number, BigDecimal factor, String text) {
    int start = number.end() + 1;
    if (!text.startsWith(" ", number.end())) {
      return number;
    }
    String after = text.substring(start, Math.min(text.length(), start + LONGEST));
    int length = Vocabulary.ofAll().beginning(Sense.AND_HALF, after).length();
    return length == 0 ? number : number.plus(factor.multiply(HALF_OF_ONE), start + length);
  }

  /** By what a word multiplies, or null. */
  private static BigDecimal factor(String word) {
    Integer zeros = Magnitudes.inFull().getOrDefault(word, Magnitudes.inShort().get(word));
    if (zeros != null) {
      return BigDecimal.ONE.scaleByPowerOfTen(zeros);
    }
    return DOZENS.containsKey(word) ? DOZEN : null;
  }

  /** "5 m" may be a length: short words multiply only what they are written close to. */
  private static boolean isDistance(Matcher word) {
    boolean close = word.start(1) == word.start();
    return SHORT.matcher(lower(word.group(1))).matches() && !close;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
