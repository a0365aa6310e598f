package org.precis.html.inline;

import java.math.BigDecimal;
import java.util.function.Function;
import org.precis.chart.QuantityText;
import org.precis.claim.Difference.Direction;
import org.precis.html.words.Words;
import org.precis.quantity.Interval;
import org.precis.quantity.Qualifier;

/** Differences in the words of a language, with their signs: +21, − more than 830,000. */
public final class DifferenceWords {

  private final Words words;
  private final QuantityWords quantities;

  public DifferenceWords(Words words, QuantityWords quantities) {
    this.words = words;
    this.quantities = quantities;
  }

  /**
   * The sign precedes the number; a qualifier comes between, since "more than −830,000" would be
   * another number. If it may be a rise or a fall, both ends have a sign.
   *
   * @param unit whose sign is part of the number, or ""
   */
  public QuantityText signed(
      Interval amount, Direction direction, String unit, Function<BigDecimal, String> print) {
    String way = way(direction == Direction.FALL, unit.equals("%"));
    if (amount.qualifier() == Qualifier.BETWEEN) {
      boolean either = direction == Direction.EITHER;
      String ends =
          words.get(
              "difference.between",
              end(amount.lower(), either, unit, print),
              end(amount.upper(), either, unit, print));
      return said("difference.between-" + (either ? "either" : "one"), way, ends);
    }
    String number = end(amount.number(), false, unit, print);
    return amount.exact()
        ? new QuantityText(way, number, "")
        : said("difference." + key(amount), way, number);
  }

  private String way(boolean fall, boolean percent) {
    String key = "difference." + (fall ? "fall" : "rise");
    return words.get(percent ? key + "-percent" : key);
  }

  private QuantityText said(String key, String way, String number) {
    return new QuantityText(words.get(key + ".before", way), number, words.get(key + ".after"));
  }

  private static String key(Interval amount) {
    return switch (amount.qualifier()) {
      case MORE_THAN, AT_LEAST, FEWER_THAN, UP_TO -> amount.qualifier().key();
      default -> throw new IllegalStateException("a difference that is " + amount.qualifier());
    };
  }

  private String end(
      BigDecimal number, boolean signed, String unit, Function<BigDecimal, String> print) {
    String plus = signed && number.signum() > 0 ? words.get("number.plus") : "";
    QuantityText digits = new QuantityText("", plus + print.apply(number), "");
    return quantities.withUnitSign(digits, unit).text();
  }
}
