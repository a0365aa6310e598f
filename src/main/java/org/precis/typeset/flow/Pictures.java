package org.precis.typeset.flow;

import org.precis.typeset.box.Box;
import org.precis.typeset.box.Picture;
import org.precis.typeset.document.Element;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.Length;

/**
 * The size of pictures (CSS 2.2, 10.3.2 and 10.6.2): width and height of the content, in points.
 */
final class Pictures {

  private static final double POINTS_IN_PIXEL = 0.75;

  /** Of a size in a document. */
  private static final double MOST = 1e7;

  private Pictures() {}

  /**
   * The width of a picture.
   *
   * @param base the width of the containing block; NaN if that depends on the content
   */
  static double width(Picture picture, double base) {
    Style style = picture.style;
    double width = sized(style.width(), base, "width", picture);
    if (Double.isNaN(width)) {
      double height = sized(style.height(), Double.NaN, "height", picture);
      width =
          Double.isNaN(height)
              ? view(picture.element)[0] * POINTS_IN_PIXEL
              : height * ratio(picture);
    }
    if (!style.maxWidth().isAuto() && !(style.maxWidth().isRelative() && Double.isNaN(base))) {
      width = Math.min(width, style.maxWidth().of(base));
    }
    return width;
  }

  /** The height of a picture of this width. */
  static double height(Picture picture, double width, double base) {
    double height = sized(picture.style.height(), Double.NaN, "height", picture);
    boolean free = picture.style.width().isAuto() || !picture.element.has("height");
    if (Double.isNaN(height) || picture.style.height().isAuto() && !free) {
      return width / ratio(picture);
    }
    return height;
  }

  private static double sized(Length length, double base, String attribute, Box picture) {
    if (!length.isAuto() && !(length.isRelative() && Double.isNaN(base))) {
      return length.of(base);
    }
    String value = picture.element.attribute(attribute);
    return value == null ? Double.NaN : points(value);
  }

  /** A length of an attribute: a number of pixels, or a number and its unit. */
  private static double points(String value) {
    String v = value.strip();
    int end = v.length();
    while (end > 0 && !Character.isDigit(v.charAt(end - 1)) && v.charAt(end - 1) != '.') {
      end--;
    }
    double number = Math.max(0, Math.min(MOST, number(v.substring(0, end))));
    return switch (v.substring(end)) {
      case "pt" -> number;
      case "mm" -> number * 72 / 25.4;
      case "cm" -> number * 72 / 2.54;
      case "in" -> number * 72;
      case "%" -> Double.NaN;
      default -> number * POINTS_IN_PIXEL;
    };
  }

  private static double ratio(Picture picture) {
    double[] view = view(picture.element);
    return view[0] / view[1];
  }

  /** Width and height of the view box of a drawing; of an image, its own. */
  private static double[] view(Element element) {
    String box = element.attribute("viewBox");
    if (box == null) {
      return ImageSize.of(element);
    }
    String[] parts = box.strip().split("[\\s,]+");
    double width = parts.length == 4 ? number(parts[2]) : Double.NaN;
    double height = parts.length == 4 ? number(parts[3]) : Double.NaN;
    // Whoever paints the drawing says what is wrong with it
    return width > 0 && height > 0 && width < MOST && height < MOST
        ? new double[] {width, height}
        : ImageSize.of(element);
  }

  /** NaN if it is none. */
  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
