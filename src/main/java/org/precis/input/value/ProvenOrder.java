package org.precis.input.value;

import org.precis.quantity.Interval;

/** What the bounds of two intervals prove about their order. */
public final class ProvenOrder {

  private ProvenOrder() {}

  /**
   * Whether every value in one interval is above every value in the other. Estimates prove nothing.
   */
  public static boolean above(Interval one, Interval other) {
    if (one.estimate() || other.estimate() || one.lower() == null || other.upper() == null) {
      return false;
    }
    int order = one.lower().compareTo(other.upper());
    return order > 0 || order == 0 && !(one.lowerClosed() && other.upperClosed());
  }

  public static boolean different(Interval one, Interval other) {
    return above(one, other) || above(other, one);
  }
}
