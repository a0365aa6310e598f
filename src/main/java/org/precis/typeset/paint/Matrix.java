package org.precis.typeset.paint;

import java.util.List;
import org.precis.geometry.Box;
import org.precis.typeset.value.Transform;

/**
 * An affine map of the plane with y downwards: x' = ax + cy + e, y' = bx + dy + f (CSS Transforms
 * 1, 9).
 */
record Matrix(double a, double b, double c, double d, double e, double f) {

  /** Moves nothing. */
  static final Matrix SAME = new Matrix(1, 0, 0, 1, 0, 0);

  /** What is mapped to a point is not seen. */
  static final Matrix NOTHING = new Matrix(0, 0, 0, 0, 0, 0);

  /** Nothing on a page is moved or stretched so far, and readers calculate with few digits. */
  private static final double FARTHEST = 1e5;

  /** Whether what it maps may be on a page. */
  boolean isNear() {
    for (double value : new double[] {a, b, c, d, e, f}) {
      // Not a number is not near
      if (!(Math.abs(value) <= FARTHEST)) {
        return false;
      }
    }
    return true;
  }

  private static Matrix translation(double x, double y) {
    return new Matrix(1, 0, 0, 1, x, y);
  }

  /** The functions of a box, about its centre. */
  static Matrix of(List<Transform> functions, double x, double y, double width, double height) {
    Matrix matrix = translation(x + width / 2, y + height / 2);
    for (Transform function : functions) {
      matrix = matrix.times(of(function, width, height));
    }
    return matrix.times(translation(-x - width / 2, -y - height / 2));
  }

  private static Matrix of(Transform function, double width, double height) {
    if (function instanceof Transform.Rotate rotate) {
      double angle = StrictMath.toRadians(rotate.degrees());
      double cos = StrictMath.cos(angle);
      double sin = StrictMath.sin(angle);
      return new Matrix(cos, sin, -sin, cos, 0, 0);
    }
    if (function instanceof Transform.Skew skew) {
      double x = StrictMath.tan(StrictMath.toRadians(skew.x()));
      return new Matrix(1, StrictMath.tan(StrictMath.toRadians(skew.y())), x, 1, 0, 0);
    }
    if (function instanceof Transform.Translate by) {
      return translation(by.x().of(width), by.y().of(height));
    }
    Transform.Scale scale = (Transform.Scale) function;
    return new Matrix(scale.x(), 0, 0, scale.y(), 0, 0);
  }

  /** The smallest rectangle around the image of one. */
  @SuppressWarnings("ReferenceEquality") // most are this one
  Box bounds(double left, double top, double right, double bottom) {
    if (this == SAME) {
      return new Box(left, top, right, bottom);
    }
    double x1 = Math.min(a * left, a * right) + Math.min(c * top, c * bottom) + e;
    double x2 = Math.max(a * left, a * right) + Math.max(c * top, c * bottom) + e;
    double y1 = Math.min(b * left, b * right) + Math.min(d * top, d * bottom) + f;
    double y2 = Math.max(b * left, b * right) + Math.max(d * top, d * bottom) + f;
    return new Box(x1, y1, x2, y2);
  }

  Matrix times(Matrix m) {
    return new Matrix(
        a * m.a + c * m.b,
        b * m.a + d * m.b,
        a * m.c + c * m.d,
        b * m.c + d * m.d,
        a * m.e + c * m.f + e,
        b * m.e + d * m.f + f);
  }
}
