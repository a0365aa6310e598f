package org.precis.html;

/** Which units are written as a sign that the number itself carries. */
final class Units {

  private Units() {}

  /** Whether the number itself carries the percent sign: {@code %}, {@code % change}. */
  static boolean isPercent(String unit) {
    return unit.equals("%") || unit.startsWith("% ");
  }

  /** What is left of a unit when its sign stands with the number. */
  static String withoutPercent(String unit) {
    return isPercent(unit) ? unit.substring(1).strip() : unit;
  }
}
