package org.precis.input.value;

import java.math.BigDecimal;
import java.util.List;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;
import org.precis.quantity.Mark;
import org.precis.quantity.Quantity;

/**
 * A parsed quantity literal.
 *
 * @param unit what follows the number, or the currency before it, or ""
 */
public record Literal(Quantity quantity, String unit, List<Mark> marks) {

  static final Literal NOT_STATED = new Literal(Absent.NOT_STATED, "", List.of());

  public Literal {
    marks = List.copyOf(marks);
  }

  /** The quantity as a literal. */
  public static String of(Interval interval) {
    String lower = plain(interval.lower());
    String upper = plain(interval.upper());
    return switch (interval.qualifier()) {
      case EXACT -> lower;
      case MORE_THAN -> ">" + lower;
      case AT_LEAST -> ">=" + lower;
      case FEWER_THAN -> "<" + upper;
      case UP_TO -> "<=" + upper;
      case ABOUT -> "~" + lower;
      case NEARLY -> "nearly " + upper;
      case BETWEEN -> lower + ".." + upper;
      case ABOUT_OR_MORE -> "about " + lower + " or more";
      case ABOUT_OR_FEWER -> "about " + upper + " or fewer";
      case ABOUT_BETWEEN -> "about " + lower + ".." + upper;
      default -> "?";
    };
  }

  private static String plain(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
