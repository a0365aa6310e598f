package org.precis.model;

/**
 * How people see colours: all of them, or as those do whose eyes lack one of the three kinds of
 * cones (Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color
 * Vision Deficiency, 2009, for a severity of 1).
 */
public enum Vision {
  FULL("to all readers", 1, 0, 0, 0, 1, 0, 0, 0, 1),
  WITHOUT_RED(
      "to readers who do not see red",
      0.152286,
      1.052583,
      -0.204868,
      0.114503,
      0.786281,
      0.099216,
      -0.003882,
      -0.048116,
      1.051998),
  WITHOUT_GREEN(
      "to readers who do not see green",
      0.367322,
      0.860646,
      -0.227968,
      0.280085,
      0.672501,
      0.047413,
      -0.011820,
      0.042940,
      0.968881),
  WITHOUT_BLUE(
      "to readers who do not see blue",
      1.255528,
      -0.076749,
      -0.178779,
      -0.078411,
      0.930809,
      0.147602,
      0.004733,
      0.691367,
      0.303900);

  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // never written
  private final double[] matrix;

  Vision(String words, double... matrix) {
    this.words = words;
    this.matrix = matrix;
  }

  /** Who sees so, as a sentence goes on. */
  public String words() {
    return words;
  }

  /**
   * How far apart two colours are seen: the distance in Oklab (CSS Color 4, 9.3), in which black
   * and white are 1 apart.
   */
  public double distance(Colour one, Colour other) {
    double[] first = oklab(seen(one));
    double[] second = oklab(seen(other));
    double sum = 0;
    for (int i = 0; i < first.length; i++) {
      sum += (first[i] - second[i]) * (first[i] - second[i]);
    }
    return StrictMath.sqrt(sum);
  }

  /** The linear parts of a colour as they are seen. */
  private double[] seen(Colour colour) {
    double[] light = colour.light();
    double[] seen = new double[light.length];
    for (int i = 0; i < light.length; i++) {
      for (int j = 0; j < light.length; j++) {
        seen[i] += matrix[light.length * i + j] * light[j];
      }
      seen[i] = Math.max(0, Math.min(1, seen[i]));
    }
    return seen;
  }

  private static double[] oklab(double[] light) {
    double l = cone(light, 0.4122214708, 0.5363325363, 0.0514459929);
    double m = cone(light, 0.2119034982, 0.6806995451, 0.1073969566);
    double s = cone(light, 0.0883024619, 0.2817188376, 0.6299787005);
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    };
  }

  private static double cone(double[] light, double red, double green, double blue) {
    return StrictMath.cbrt(red * light[0] + green * light[1] + blue * light[2]);
  }
}
