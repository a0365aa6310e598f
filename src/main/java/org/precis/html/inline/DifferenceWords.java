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
    String number = numbers.digits(amount.number());
    String before = amount.exact() ? way : words.get(key(amount.qualifier()), way);
    return withSign(before, number, sign);
  }

  private QuantityText between(Interval amount, boolean either, String way, String sign) {
    String ends =
        words.get(
            "difference.between",
            end(amount.lower(), either, sign),
            end(amount.upper(), either, sign));
    String before =
        either ? words.get("difference.between-either") : words.get("difference.between-one", way);
    return new QuantityText(before, ends, "");
  }

  private QuantityText withSign(String before, String number, String sign) {
    return quantities.withUnitSign(new QuantityText(before, number, ""), sign);
  }

  private static String key(Qualifier qualifier) {
    return switch (qualifier) {
      case MORE_THAN -> "difference.more-than";
      case AT_LEAST -> "difference.at-least";
      case FEWER_THAN -> "difference.fewer-than";
      case UP_TO -> "difference.up-to";
      default -> throw new IllegalStateException("a difference that is " + qualifier);
    };
  }

  private String end(BigDecimal number, boolean signed, String sign) {
    String plus = signed && number.signum() > 0 ? words.get("number.plus") : "";
    return withSign("", plus + numbers.digits(number), sign).number();
  }
}
