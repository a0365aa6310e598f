package org.precis.provenance;

import static org.precis.language.Vocabulary.any;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.quantity.Quantity;

/** Reads two numbers that are the ends of one quantity: "between 100 and 150", 100–150, 100至150. */
final class Ranges {

  private static final String MONEY = "(?:(?:US|HK)?[$£€¥₽]|[A-Z]{3} )?";
  private static final Pattern DASH = Pattern.compile(" ?(?:[-–—~〜～]|\\.\\.) ?" + MONEY);
  private static final Pattern TO =
      Pattern.compile(
          "(?: |(?=\\p{IsHan}))" + any(Sense.RANGE) + "(?: |(?<=\\p{IsHan}) ?)" + MONEY);
  private static final Pattern AND = Pattern.compile(" " + any(Sense.AND) + " ?" + MONEY);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?<!\\p{L})(?:" + any(Sense.BETWEEN) + "|" + any(Sense.FROM) + ") ?" + MONEY + "$");

  /** What may stand between a word for a change and its first number. */
  private static final Pattern AFTER_CHANGE = Pattern.compile("(?: \\p{L}+){0,3} ?");

  private static final int REACH = 40;

  private Ranges() {}

  /** The quantity whose ends these are; empty where they are two numbers. */
  static Optional<QuotedNumber> of(Core lower, Core upper, String text) {
    String between = text.substring(lower.end(), upper.start());
    if (between.length() > 12) {
      return Optional.empty();
    }
    int from = Math.max(0, lower.start() - REACH);
    String ahead = text.substring(from, lower.start());
    Matcher introduced = BETWEEN.matcher(ahead);
    boolean led = introduced.find();
    int start = led ? from + introduced.start() : lower.start();
    boolean joined =
        DASH.matcher(between).matches()
            || TO.matcher(between).matches()
            || led && AND.matcher(between).matches();
    return joined && !isChange(ahead.substring(0, start - from))
        ? range(lower, upper, start)
        : Optional.empty();
  }

  /** "rose from 100 to 150": each is a number of its own. */
  private static boolean isChange(String ahead) {
    return Stream.of(Sense.RISE, Sense.FALL, Sense.CHANGE, Sense.MULTIPLE, Sense.TIMES_AS)
        .flatMap(sense -> Vocabulary.ofAll().all(sense, ahead).stream())
        .anyMatch(word -> AFTER_CHANGE.matcher(ahead.substring(word.end())).matches());
  }

  private static Optional<QuotedNumber> range(Core lower, Core upper, int start) {
    BigDecimal least = lower.number();
    // "between 1 and 2 million" begins at one million
    if (lower.factor().compareTo(BigDecimal.ONE) == 0) {
      BigDecimal scaled = least.multiply(upper.factor());
      least = scaled.compareTo(upper.number()) < 0 ? scaled : least;
    }
    return least.compareTo(upper.number()) >= 0
        ? Optional.empty()
        : Optional.of(
            new QuotedNumber(
                Quantity.between(least, upper.number()), start, upper.end(), false, ""));
  }
}
