package org.precis.typeset.flow;

/**
 * The size of what a box stands in, to which percentages refer (CSS 2.2, 10.1), in points.
 *
 * @param height NaN if it depends on the content
 * @param least the least height, where it does
 * @param most the greatest height, where it does
 */
record Space(double width, double height, double least, double most) {

  /** Lengths closer than this are equal, in points. */
  static final double EPSILON = 0.001;

  Space(double width, double height) {
    this(width, height, 0, Double.POSITIVE_INFINITY);
  }

  /** A height within these bounds. */
  double limited(double wanted) {
    return Math.max(least, Math.min(most, wanted));
  }
}
