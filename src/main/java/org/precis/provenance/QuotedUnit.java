package org.precis.provenance;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.quantity.Currencies;

/**
 * The money or the per cent that stands right beside a number in quoted words.
 *
 * @param words the unit as it is written, or "" where none is beside the number
 */
public record QuotedUnit(String words) {

  /** The currencies that several countries call alike, by the code of the best known. */
  private static final Map<String, String> ALIKE =
      Map.of(
          "EUR", "EUR",
          "CNY", "CNY HKD MOP TWD",
          "GBP", "GBP EGP FKP GIP LBP SDG SHP SSP SYP",
          "USD",
              "USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD"
                  + " XCD ZWL ARS BRL CLP COP CUC CUP DOP MOP MXN NIO TOP UYU WST");

  private static final Map<String, String> SIGNS = Map.of("€", "EUR", "£", "GBP", "$", "USD");

  private static final Vocabulary WORDS = Vocabulary.of(List.of("en", "zh"));

  /** A code and a space. */
  private static final int LONGEST_AHEAD = 4;

  private static final int LONGEST_BEHIND = 20;

  private static final QuotedUnit NONE = new QuotedUnit("");

  private static final Pattern SIGN = Pattern.compile("[%€£$]|(?:EUR|CNY|RMB|GBP|USD)(?!\\p{L})");

  /** Before the first digit; a qualifier may stand before the sign. */
  private static final Pattern AHEAD =
      Pattern.compile("(?:[€£$]|(?<!\\p{L})(?:EUR|CNY|RMB|GBP|USD)) ?(?=[0-9])");

  /** That beside a number; without words where there is none. */
  public static QuotedUnit beside(QuotedNumber number, String words) {
    QuotedUnit behind = behind(words.substring(number.end()));
    if (!behind.words.isEmpty()) {
      return behind;
    }
    // a sign may stand before the number, or between its qualifier and its digits
    Matcher ahead = AHEAD.matcher(words);
    ahead.region(Math.max(0, number.start() - LONGEST_AHEAD), number.end());
    ahead.useTransparentBounds(true);
    while (ahead.find()) {
      if (ahead.end() >= number.start()) {
        return new QuotedUnit(ahead.group().strip());
      }
    }
    return NONE;
  }

  /** Whether words begin with money. */
  public static boolean isMoney(String words) {
    return !behind(words).words.isEmpty();
  }

  private static QuotedUnit behind(String words) {
    int space = words.startsWith(" ") ? 1 : 0;
    String near = words.substring(space, Math.min(words.length(), space + LONGEST_BEHIND));
    Matcher sign = SIGN.matcher(near);
    if (sign.lookingAt()) {
      return new QuotedUnit(sign.group());
    }
    String percent = WORDS.beginning(Sense.PERCENT, near);
    return percent.isEmpty()
        ? WORDS
            .currency(near)
            .filter(name -> ALIKE.containsKey(name.getKey()))
            .map(name -> new QuotedUnit(name.getValue()))
            .orElse(NONE)
        : new QuotedUnit(percent);
  }

  /** The code of the money, or "" for a per cent. */
  private String code() {
    return ALIKE.containsKey(words)
        ? words
        : SIGNS.getOrDefault(words, WORDS.currency(words).map(Map.Entry::getKey).orElse(""));
  }

  /**
   * Whether a value in this unit is certainly something else.
   *
   * @param language of the unit
   */
  public boolean contradicts(String unit, String language) {
    if (words.isEmpty() || unit.isBlank()) {
      return false;
    }
    boolean money = Currencies.isCode(unit);
    String code = code();
    if (code.isEmpty()) {
      return money || isKnown(language) && !Vocabulary.ofAll().has(Sense.SHARE, unit);
    }
    return money ? !ALIKE.get(code).contains(unit) : unit.strip().equals("%");
  }

  /** Whether it is known what shares are called in a language. */
  private static boolean isKnown(String language) {
    return !Vocabulary.of(List.of(language)).words(Sense.SHARE).isEmpty();
  }
}
