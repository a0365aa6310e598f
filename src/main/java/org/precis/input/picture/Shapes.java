package org.precis.input.picture;

import java.util.function.UnaryOperator;

/** Shapes (SVG 1.1, 9) as path data. */
final class Shapes {

  private Shapes() {}

  /**
   * The outline of a shape; "" if it has none.
   *
   * @param attribute the value of an attribute; "" if it is not given
   */
  static String path(String shape, UnaryOperator<String> attribute) {
    return switch (shape) {
      case "path" -> attribute.apply("d");
      case "rect" -> rectangle(attribute);
      case "circle" -> {
        double r = number(attribute, "r");
        yield ellipse(attribute, r, r);
      }
      case "ellipse" -> ellipse(attribute, number(attribute, "rx"), number(attribute, "ry"));
      case "line" ->
          "M"
              + number(attribute, "x1")
              + " "
              + number(attribute, "y1")
              + "L"
              + number(attribute, "x2")
              + " "
              + number(attribute, "y2");
      case "polyline" -> points(attribute, "");
      case "polygon" -> points(attribute, "Z");
      default -> throw new IllegalArgumentException(shape);
    };
  }

  private static String points(UnaryOperator<String> attribute, String end) {
    String points = attribute.apply("points").strip();
    return points.isEmpty() ? "" : "M" + points + end;
  }

  private static String rectangle(UnaryOperator<String> attribute) {
    double x = number(attribute, "x");
    double y = number(attribute, "y");
    double width = number(attribute, "width");
    double height = number(attribute, "height");
    if (width <= 0 || height <= 0) {
      return "";
    }
    double rx = number(attribute, attribute.apply("rx").isEmpty() ? "ry" : "rx");
    double ry = number(attribute, attribute.apply("ry").isEmpty() ? "rx" : "ry");
    rx = Math.min(rx, width / 2);
    ry = Math.min(ry, height / 2);
    if (rx <= 0 || ry <= 0) {
      return "M" + x + " " + y + "h" + width + "v" + height + "h" + -width + "Z";
    }
    String corner = "a" + rx + " " + ry + " 0 0 1 ";
    return "M"
        + (x + rx)
        + " "
        + y
        + "h"
        + (width - 2 * rx)
        + corner
        + rx
        + " "
        + ry
        + "v"
        + (height - 2 * ry)
        + corner
        + -rx
        + " "
        + ry
        + "h"
        + -(width - 2 * rx)
        + corner
        + -rx
        + " "
        + -ry
        + "v"
        + -(height - 2 * ry)
        + corner
        + rx
        + " "
        + -ry
        + "Z";
  }

  private static String ellipse(UnaryOperator<String> attribute, double rx, double ry) {
    if (rx <= 0 || ry <= 0) {
      return "";
    }
    double x = number(attribute, "cx");
    double y = number(attribute, "cy");
    String half = "a" + rx + " " + ry + " 0 0 1 ";
    return "M" + (x - rx) + " " + y + half + 2 * rx + " 0" + half + -2 * rx + " 0Z";
  }

  private static double number(UnaryOperator<String> attribute, String name) {
    String written = attribute.apply(name).strip();
    if (written.isEmpty()) {
      return 0;
    }
    boolean negative = written.startsWith("-");
    double length = Paint.length(negative ? written.substring(1) : written);
    return negative ? -length : length;
  }
}
