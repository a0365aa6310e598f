package org.precis.input.value;

import java.util.List;
import org.precis.quantity.Currencies;

/**
 * What a phrase says of the unit of numbers, as in <em>£m</em>, <em>thousand tonnes</em> or <em>per
 * cent</em>.
 *
 * @param unit in the words of a pack, or ""
 * @param zeros the power of ten by which the numbers are multiplied; 0 if it names none
 * @param sign the sign of several currencies for which one is taken, or ""
 */
public record UnitPhrase(Kind kind, String unit, int zeros, String sign) {

  /** What kind of unit it names. */
  public enum Kind {
    /** That the numbers count things. */
    COUNT,
    PERCENT,
    MONEY,
    MEASURE,
    /** The things that are counted. */
    THINGS,
    /** So much for each of something. */
    RATE,
    /** A magnitude alone. */
    SCALE
  }

  private static final List<String> DOLLARS =
      List.of("USD", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD", "BRL", "MXN", "CLP", "COP", "ARS");

  private static final List<String> YEN = List.of("JPY", "CNY");

  static UnitPhrase of(Kind kind, String unit) {
    return new UnitPhrase(kind, unit, 0, "");
  }

  /** Whether it can be of numbers in this unit. */
  boolean isCompatible(String other) {
    return switch (kind) {
      case PERCENT -> other.matches("[%‰％٪].*");
      case MONEY ->
          other.equals(unit) || currencies().contains(other) || other.startsWith(unit + " ");
      case COUNT, MEASURE -> !other.matches("[%‰％٪].*") && !Currencies.isCode(other);
      case THINGS, RATE, SCALE -> true;
    };
  }

  private List<String> currencies() {
    return sign.equals("$") ? DOLLARS : sign.isEmpty() ? List.of() : YEN;
  }

  /** Whether it names a magnitude. */
  public boolean isScaled() {
    return zeros > 0;
  }

  /** Its magnitude as the key {@code scale} says it, or "". */
  public String scale() {
    return zeros == 0 ? "" : new Scale(zeros).word();
  }

  /** The unit and the scale, as in <em>GBP × 1 million</em>; "" if there is neither. */
  public String inWords() {
    return (unit + " " + new Scale(zeros).times()).strip();
  }
}
