package org.precis.html.words;

import org.precis.model.Currencies;

/** Which units are written as a sign that the number itself carries. */
public final class Units {

  private static final int LONGEST_MEASURE = 3;

  private Units() {}

  /**
   * Money and measures such as kg and ha, which a label does not name as it does what it counts.
   */
  public static boolean isMeasure(String unit) {
    return Currencies.isCode(unit) || !isPercent(unit) && unit.length() <= LONGEST_MEASURE;
  }

  /** Whether the number itself carries the percent sign: {@code %}, {@code % change}. */
  public static boolean isPercent(String unit) {
    return unit.equals("%") || unit.startsWith("% ");
  }

  /** What is left of a unit when its sign stands with the number. */
  public static String withoutPercent(String unit) {
    return isPercent(unit) ? unit.substring(1).strip() : unit;
  }
}
