package org.precis.input.value;

import java.math.BigDecimal;
import org.precis.model.Interval;

/** What the bounds of two quantities prove. */
public final class Bounds {

  private Bounds() {}

  /**
   * Whether every reading of one is above every reading of the other. An estimate proves nothing.
   */
  public static boolean provenAbove(Interval one, Interval other) {
    if (one.estimate() || other.estimate() || one.lower() == null || other.upper() == null) {
      return false;
    }
    int order = one.lower().compareTo(other.upper());
    return order > 0 || order == 0 && !(one.lowerClosed() && other.upperClosed());
  }

  public static boolean provenDifferent(Interval one, Interval other) {
    return provenAbove(one, other) || provenAbove(other, one);
  }

  /** The quantity in the signs of the literal grammar. */
  public static String words(Interval interval) {
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
