package org.precis.typeset.cut;

/** How far what is painted reaches up and down. */
final class Ink {

  private double top = Double.POSITIVE_INFINITY;
  private double bottom = Double.NEGATIVE_INFINITY;

  /** Takes something in. */
  void add(double from, double to) {
    top = Math.min(top, from);
    bottom = Math.max(bottom, to);
  }

  /** Whether it has a height. */
  boolean isThere() {
    return top < bottom;
  }

  double top() {
    return top;
  }

  double bottom() {
    return bottom;
  }
}
