package org.precis.html.inline;

import java.math.BigDecimal;
import org.precis.chart.QuantityText;
import org.precis.html.words.Numbers;
import org.precis.html.words.Words;
import org.precis.model.Interval;
import org.precis.model.Qualifier;
import org.precis.totals.Difference.Direction;

/** Differences in the words of a language, with their signs: +21, − more than 830,000. */
public final class DifferenceWords {

  private final Words words;
  private final Numbers numbers;
  private final QuantityWords quantities;

  public DifferenceWords(Words words, Numbers numbers, QuantityWords quantities) {
    this.words = words;
    this.numbers = numbers;
    this.quantities = quantities;
  }

  /**
   * The sign precedes the number; a qualifier comes between, since "more than −830,000" would be
   * another number. If it may be a rise or a fall, both ends have a sign.
   */
  public QuantityText signed(Interval amount, Direction direction, String sign) {
    boolean fall = direction == Direction.FALL;
    String way = words.get(fall ? "difference.fall" : "difference.rise");
    if (amount.qualifier() == Qualifier.BETWEEN) {
      return between(amount, direction == Direction.EITHER, way, sign);
    }
    String number = end(amount.number(), false, sign);
    return amount.exact()
        ? new QuantityText(way, number, "")
        : said("difference." + key(amount), way, number);
  }

  private QuantityText said(String key, String way, String number) {
    return new QuantityText(words.get(key + ".before", way), number, words.get(key + ".after"));
  }

  private QuantityText between(Interval amount, boolean either, String way, String sign) {
    String ends =
        words.get(
            "difference.between",
            end(amount.lower(), either, sign),
            end(amount.upper(), either, sign));
    return said("difference.between-" + (either ? "either" : "one"), way, ends);
  }

  private static String key(Interval amount) {
    return switch (amount.qualifier()) {
      case MORE_THAN, AT_LEAST, FEWER_THAN, UP_TO -> QuantityWords.key(amount);
      default -> throw new IllegalStateException("a difference that is " + amount.qualifier());
    };
  }

  private String end(BigDecimal number, boolean signed, String sign) {
    String plus = signed && number.signum() > 0 ? words.get("number.plus") : "";
    String digits = plus + numbers.digits(number);
    return quantities.withUnitSign(new QuantityText("", digits, ""), sign).number();
  }
}
