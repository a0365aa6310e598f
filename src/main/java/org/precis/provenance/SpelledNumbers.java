package org.precis.provenance;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.language.Vocabulary.Found;
import org.precis.quantity.Quantity;

/**
 * Numbers in the words of a language as CLDR spells them: from a hundred on, and percentages. Its
 * rules take long to load and to try, so that only what stands before words that such numbers have
 * is read.
 */
public final class SpelledNumbers {

  private static final int LONGEST = 60;
  private static final List<String> READ_ELSEWHERE = List.of("en", "zh");

  /** Where a long word may be broken, which texts do not say. */
  private static final String BREAKS = "[\u00AD\u200B]";

  private final String text;
  private final RuleBasedNumberFormat format;

  private SpelledNumbers(String text, RuleBasedNumberFormat format) {
    this.text = text;
    this.format = format;
  }

  /**
   * Those of a text, in order.
   *
   * @param language BCP 47; English and Chinese are read by {@link QuotedNumbers}
   */
  public static List<QuotedNumber> in(String text, String language) {
    if (READ_ELSEWHERE.contains(language.split("-", 2)[0])) {
      return List.of();
    }
    Vocabulary words = Vocabulary.of(List.of(language));
    List<Found> large = words.all(Sense.NUMERAL, text);
    List<Found> percent = words.all(Sense.PERCENT, text);
    if (large.isEmpty() && percent.isEmpty()) {
      return List.of();
    }
    SpelledNumbers reader = new SpelledNumbers(text, format(ULocale.forLanguageTag(language)));
    List<QuotedNumber> numbers = new ArrayList<>();
    large.forEach(word -> reader.upTo(word.end()).ifPresent(numbers::add));
    percent.forEach(
        word -> {
          int end = text.substring(0, word.start()).stripTrailing().length();
          reader.upTo(end).or(() -> reader.from(word.end())).ifPresent(numbers::add);
        });
    return numbers.stream()
        .filter(one -> numbers.stream().noneMatch(other -> isWithin(one, other)))
        .distinct()
        .toList();
  }

  /** A number goes on after its first large word: two million three hundred thousand. */
  private static boolean isWithin(QuotedNumber one, QuotedNumber other) {
    int length = one.end() - one.start();
    return other.start() <= one.start()
        && one.end() <= other.end()
        && other.end() - other.start() > length;
  }

  private static RuleBasedNumberFormat format(ULocale locale) {
    RuleBasedNumberFormat spelled =
        new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    return new RuleBasedNumberFormat(spelled.toString().replaceAll(BREAKS, ""), locale);
  }

  /** The longest number that ends there. */
  private Optional<QuotedNumber> upTo(int end) {
    for (int at = Math.max(0, end - LONGEST); at < end; at++) {
      if (isStart(at) && parsed(at, end) == end) {
        return Optional.of(number(at, end));
      }
    }
    return Optional.empty();
  }

  /** The longest number that begins there, but for a space. */
  private Optional<QuotedNumber> from(int start) {
    int at = text.startsWith(" ", start) ? start + 1 : start;
    int end = isStart(at) ? parsed(at, Math.min(text.length(), at + LONGEST)) : at;
    return end > at && !WordBounds.joined(text, end)
        ? Optional.of(number(at, end))
        : Optional.empty();
  }

  private int parsed(int start, int end) {
    ParsePosition upTo = new ParsePosition(0);
    format.parse(words(start, end), upTo);
    return start + upTo.getIndex();
  }

  private QuotedNumber number(int start, int end) {
    BigDecimal value =
        new BigDecimal(format.parse(words(start, end), new ParsePosition(0)).toString());
    return new QuotedNumber(Quantity.exactly(value), start, end, false, "");
  }

  /** Some words are written with a capital in German, and the first of a sentence elsewhere. */
  private String words(int start, int end) {
    return text.substring(start, start + 1).toLowerCase(Locale.ROOT)
        + text.substring(start + 1, end);
  }

  private boolean isStart(int at) {
    return at >= 0
        && at < text.length()
        && Character.isLetter(text.charAt(at))
        && WordBounds.begins(text, at);
  }
}
