package org.precis.json;

import java.math.BigDecimal;
import java.util.Locale;
import org.precis.quantity.Interval;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Quantity;

/** A quantity in plain English: "more than 22,000". */
public final class EnglishQuantity {

  private EnglishQuantity() {}

  /** For the machine form. */
  public static String of(Quantity quantity) {
    if (quantity instanceof Interval interval) {
      return of(interval);
    }
    return quantity.qualifier().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The same in running text, where a closed range is "between 3 and 5". */
  public static String inText(Quantity quantity) {
    return quantity instanceof Interval interval
            && interval.qualifier() == Qualifier.BETWEEN
            && interval.lowerClosed()
            && interval.upperClosed()
        ? "between " + digits(interval.lower()) + " and " + digits(interval.upper())
        : of(quantity);
  }

  private static String of(Interval interval) {
    String number = digits(interval.number());
    return switch (interval.qualifier()) {
      case EXACT -> number;
      case MORE_THAN -> "more than " + number;
      case AT_LEAST -> "at least " + number;
      case FEWER_THAN -> "fewer than " + number;
      case UP_TO -> "up to " + number;
      case ABOUT -> "about " + number;
      case NEARLY -> "nearly " + number;
      case ABOUT_OR_MORE -> "about " + number + " or more";
      case ABOUT_OR_FEWER -> "about " + number + " or fewer";
      case ABOUT_BETWEEN -> "about " + number + " to " + digits(interval.upper());
      case BETWEEN -> between(interval);
      case NOT_STATED, NOT_APPLICABLE, CONFIDENTIAL ->
          throw new IllegalStateException("an interval is stated");
    };
  }

  private static String between(Interval interval) {
    String lower = digits(interval.lower());
    String upper = digits(interval.upper());
    if (interval.lowerClosed() && interval.upperClosed()) {
      return lower + " to " + upper;
    }
    return (interval.lowerClosed() ? "at least " : "more than ")
        + lower
        + (interval.upperClosed() ? ", up to " : ", fewer than ")
        + upper;
  }

  /** Digits in threes with commas, a point before the fraction. */
  private static String digits(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return number.signum() < 0 ? "-" + text : text.toString();
  }
}
