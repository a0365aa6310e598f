package org.precis.html.words;

import org.precis.model.Currencies;

/** Units that are printed as a sign with the number. */
public final class Units {

  private static final int LONGEST_MEASURE = 3;

  private Units() {}

  /** Money and measures such as kg and ha, which a label does not name, unlike what it counts. */
  public static boolean isMeasure(String unit) {
    return Currencies.isCode(unit) || !isPercent(unit) && unit.length() <= LONGEST_MEASURE;
  }

  /** Whether the percent sign is printed with the number: {@code %}, {@code % change}. */
  public static boolean isPercent(String unit) {
    return unit.equals("%") || unit.startsWith("% ");
  }

  /** The rest of a unit whose sign is printed with the number. */
  public static String withoutPercent(String unit) {
    return isPercent(unit) ? unit.substring(1).strip() : unit;
  }
}
