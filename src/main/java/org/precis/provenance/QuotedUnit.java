package org.precis.provenance;

import java.util.List;
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

  /** What a number may be in; several countries call their money the same. */
  private enum Kind {
    PER_CENT(""),
    EURO("EUR"),
    YUAN("CNY HKD MOP TWD"),
    POUND("GBP EGP FKP GIP LBP SDG SHP SSP SYP"),
    DOLLAR(
        "USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD XCD"
            + " ZWL ARS BRL CLP COP CUC CUP DOP MOP MXN NIO TOP UYU WST");

    private final String codes;

    Kind(String codes) {
      this.codes = codes;
    }
  }

  /** A code and a space. */
  private static final int LONGEST_AHEAD = 4;

  private static final QuotedUnit NONE = new QuotedUnit("");

  private static final Pattern BEHIND =
      Pattern.compile(
          " ?(?:[%€元£$]|(?:EUR|CNY|RMB|GBP|USD"
              + "|(?i:per ?cent|euros?|yuan|renminbi|pounds|dollars))(?!\\p{L}))");

  /** Before the first digit; a qualifier may stand before the sign. */
  private static final Pattern AHEAD =
      Pattern.compile("(?:[€£$]|(?<!\\p{L})(?:EUR|CNY|RMB|GBP|USD)) ?(?=[0-9])");

  /** That beside a number; without words where there is none. */
  public static QuotedUnit beside(QuotedNumber number, String words) {
    Matcher behind = BEHIND.matcher(words).region(number.end(), words.length());
    behind.useTransparentBounds(true);
    if (behind.lookingAt()) {
      return of(behind);
    }
    // a sign may stand before the number, or between its qualifier and its digits
    Matcher ahead = AHEAD.matcher(words);
    ahead.region(Math.max(0, number.start() - LONGEST_AHEAD), number.end());
    ahead.useTransparentBounds(true);
    while (ahead.find()) {
      if (ahead.end() >= number.start()) {
        return of(ahead);
      }
    }
    return NONE;
  }

  /** Whether words begin with money. */
  public static boolean isMoney(String words) {
    return BEHIND.matcher(words).lookingAt();
  }

  private static QuotedUnit of(Matcher found) {
    return new QuotedUnit(found.group().strip());
  }

  private Kind kind() {
    return switch (words.charAt(0)) {
      case '€', 'e', 'E' -> Kind.EURO;
      case '元', 'y', 'Y', 'C', 'R', 'r' -> Kind.YUAN;
      case '$', 'd', 'D', 'U' -> Kind.DOLLAR;
      case '£', 'G' -> Kind.POUND;
      default -> words.equalsIgnoreCase("pounds") ? Kind.POUND : Kind.PER_CENT;
    };
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
    Kind kind = kind();
    if (kind == Kind.PER_CENT) {
      return money || isKnown(language) && !Vocabulary.ofAll().has(Sense.SHARE, unit);
    }
    return money ? !kind.codes.contains(unit) : unit.strip().equals("%");
  }

  /** Whether it is known what shares are called in a language. */
  private static boolean isKnown(String language) {
    return !Vocabulary.of(List.of(language)).words(Sense.SHARE).isEmpty();
  }
}
