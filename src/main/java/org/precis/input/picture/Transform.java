package org.precis.input.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An affine transform (SVG 1.1, 7.4): {@code x' = a x + c y + e}, {@code y' = b x + d y + f}. */
record Transform(double a, double b, double c, double d, double e, double f) {

  static final Transform NONE = new Transform(1, 0, 0, 1, 0, 0);

  private static final Pattern ONE = Pattern.compile("\\s*,?\\s*(\\w+)\\s*\\(([^()]*)\\)\\s*");
  private static final double EVEN = 1e-6;

  /**
   * The transforms of an attribute, the last of which is applied first.
   *
   * @throws IllegalArgumentException if it cannot be read
   */
  static Transform of(String written) {
    Transform all = NONE;
    Matcher one = ONE.matcher(written);
    int at = 0;
    while (at < written.length()) {
      if (!one.find(at) || one.start() != at) {
        throw new IllegalArgumentException(written);
      }
      all = all.times(of(one.group(1), numbers(one.group(2))));
      at = one.end();
    }
    return all;
  }

  private static double[] numbers(String written) {
    String[] parts = written.strip().split("[\\s,]+");
    double[] numbers = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = Double.parseDouble(parts[i]);
    }
    return numbers;
  }

  private static Transform of(String name, double[] n) {
    return switch (name + n.length) {
      case "matrix6" -> new Transform(n[0], n[1], n[2], n[3], n[4], n[5]);
      case "translate1" -> new Transform(1, 0, 0, 1, n[0], 0);
      case "translate2" -> new Transform(1, 0, 0, 1, n[0], n[1]);
      case "scale1" -> new Transform(n[0], 0, 0, n[0], 0, 0);
      case "scale2" -> new Transform(n[0], 0, 0, n[1], 0, 0);
      case "rotate1" -> rotated(n[0]);
      case "rotate3" ->
          new Transform(1, 0, 0, 1, n[1], n[2])
              .times(rotated(n[0]))
              .times(new Transform(1, 0, 0, 1, -n[1], -n[2]));
      case "skewX1" -> new Transform(1, 0, StrictMath.tan(StrictMath.toRadians(n[0])), 1, 0, 0);
      case "skewY1" -> new Transform(1, StrictMath.tan(StrictMath.toRadians(n[0])), 0, 1, 0, 0);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Transform rotated(double degrees) {
    double sine = StrictMath.sin(StrictMath.toRadians(degrees));
    double cosine = StrictMath.cos(StrictMath.toRadians(degrees));
    return new Transform(cosine, sine, -sine, cosine, 0, 0);
  }

  /** This transform after another. */
  Transform times(Transform o) {
    return new Transform(
        a * o.a + c * o.b,
        b * o.a + d * o.b,
        a * o.c + c * o.d,
        b * o.c + d * o.d,
        a * o.e + c * o.f + e,
        b * o.e + d * o.f + f);
  }

  double x(double x, double y) {
    return a * x + c * y + e;
  }

  double y(double x, double y) {
    return b * x + d * y + f;
  }

  /** How many times as long a line becomes. */
  double scale() {
    return StrictMath.sqrt(Math.abs(a * d - b * c));
  }

  /** Whether that is so in every direction, so that a line stays as wide everywhere. */
  boolean isEven() {
    double first = StrictMath.hypot(a, b);
    double second = StrictMath.hypot(c, d);
    double square = Math.abs(a * c + b * d);
    double most = Math.max(first, second);
    return Math.abs(first - second) <= EVEN * most && square <= EVEN * most * most;
  }
}
