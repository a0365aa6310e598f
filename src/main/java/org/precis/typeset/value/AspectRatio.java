package org.precis.typeset.value;

/**
 * The shape that a box prefers (CSS Sizing 4, 4.1).
 *
 * @param own whether a picture has the shape that it has by itself
 * @param ratio of the width to the height; NaN if none is given
 */
public record AspectRatio(boolean own, double ratio) {

  public static final AspectRatio AUTO = new AspectRatio(true, Double.NaN);

  /** Whether a box that is no picture prefers a shape. */
  public boolean isGiven() {
    return ratio > 0;
  }
}
