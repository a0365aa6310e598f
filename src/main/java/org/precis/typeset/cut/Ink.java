package org.precis.typeset.cut;

/** How far what is painted reaches up and down. */
final class Ink {

  double top = Double.POSITIVE_INFINITY;
  double bottom = Double.NEGATIVE_INFINITY;

  /** Takes something in. */
  void add(double from, double to) {
    top = Math.min(top, from);
    bottom = Math.max(bottom, to);
  }

  /** Whether it has a height. */
  boolean isThere() {
    return top < bottom;
  }
}
