package org.precis.geometry;

import java.util.List;

/** A rectangle on a page, in points from the page's left upper corner. */
public record Box(double left, double top, double right, double bottom) {

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  double area() {
    return width() * height();
  }

  /** The smallest that holds all of these, of which there is one at least. */
  public static Box around(List<Box> boxes) {
    Box first = boxes.get(0);
    double left = first.left;
    double top = first.top;
    double right = first.right;
    double bottom = first.bottom;
    for (Box box : boxes) {
      left = Math.min(left, box.left);
      top = Math.min(top, box.top);
      right = Math.max(right, box.right);
      bottom = Math.max(bottom, box.bottom);
    }
    return new Box(left, top, right, bottom);
  }

  /** What they share; its right end is left of its left one, or likewise, where that is nothing. */
  public Box intersection(Box other) {
    return new Box(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /** Whether they share more than this in width and in height, or half of the smaller one. */
  boolean overlaps(Box other, double more) {
    if (right <= other.left || other.right <= left) {
      return false;
    }
    double wide = Math.min(right, other.right) - Math.max(left, other.left);
    double high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    return wide > Math.min(more, Math.min(width(), other.width()) / 2)
        && high > Math.min(more, Math.min(height(), other.height()) / 2);
  }

  /** Whether no part of it reaches farther than this out of the other. */
  boolean isIn(Box other, double sideways, double upwards) {
    return left >= other.left - sideways
        && right <= other.right + sideways
        && top >= other.top - upwards
        && bottom <= other.bottom + upwards;
  }

  /** Whether it is in the other, but for so little that it does not show: 0.3 mm. */
  public boolean isNearlyIn(Box other) {
    return isIn(other, Legibility.TOUCH, Legibility.TOUCH);
  }

  /** Whether it has nothing in common with the other. */
  public boolean isBeside(Box other) {
    return right <= other.left || left >= other.right || bottom <= other.top || top >= other.bottom;
  }

  /** The side of the other that it crosses farthest: right, left, bottom or top. */
  String sideCrossed(Box other) {
    double most = Math.max(right - other.right, other.left - left);
    if (most >= Math.max(bottom - other.bottom, other.top - top)) {
      return right - other.right >= other.left - left ? "right" : "left";
    }
    return bottom - other.bottom >= other.top - top ? "bottom" : "top";
  }
}
