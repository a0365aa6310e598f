package org.precis.typeset.flow;

import org.precis.typeset.box.Box;
import org.precis.typeset.box.Picture;
import org.precis.typeset.document.Element;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.AspectRatio;
import org.precis.typeset.value.Length;

/**
 * The size of pictures (CSS 2.2, 10.3.2 and 10.6.2): width and height of the content, in points.
 */
final class Pictures {

  private static final double POINTS_IN_PIXEL = 0.75;

  /** Of a size in a document. */
  private static final double MOST = 1e7;

  private Pictures() {}

  /** The least and the greatest size in one direction. */
  private record Limits(double least, double most) {

    static Limits of(Length least, Length most, double base, double own) {
      double low = Edges.isDefinite(least, base) ? Math.max(0, least.of(base) - own) : 0;
      double high =
          Edges.isDefinite(most, base)
              ? Math.max(0, most.of(base) - own)
              : Double.POSITIVE_INFINITY;
      return new Limits(low, high);
    }

    double of(double size) {
      return Math.max(least, Math.min(most, size));
    }
  }

  /**
   * The width of a picture.
   *
   * @param base the width of the containing block; NaN if that depends on the content
   */
  static double width(Picture picture, double base) {
    Style style = picture.style;
    Edges edges = Edges.of(picture, base);
    double own = style.borderBox() ? edges.across() : 0;
    Length natural = Length.points(natural(picture) + own);
    Limits across =
        Limits.of(
            style.minWidth().isOfContent() ? natural : style.minWidth(),
            style.maxWidth().isOfContent() ? natural : style.maxWidth(),
            base,
            own);
    double width = sized(style.width(), base, "width", picture, own);
    if (!Double.isNaN(width)) {
      return across.of(width);
    }
    own = style.borderBox() ? edges.down() : 0;
    Limits down = Limits.of(style.minHeight(), style.maxHeight(), Double.NaN, own);
    double height = sized(style.height(), Double.NaN, "height", picture, own);
    if (!Double.isNaN(height)) {
      return across.of(Math.min(MOST, down.of(height) * ratio(picture)));
    }
    width = natural(picture);
    return across.of(limited(width, width / ratio(picture), across, down));
  }

  /** The width that a picture has by itself. */
  static double natural(Picture picture) {
    return view(picture.element)[0] * POINTS_IN_PIXEL;
  }

  /** A width whose height has limits as well (CSS 2.2, 10.4). */
  private static double limited(double width, double height, Limits across, Limits down) {
    boolean wide = width > across.most;
    boolean narrow = width < across.least;
    if (height > down.most && !narrow && !(wide && across.most / width <= down.most / height)) {
      return down.most * width / height;
    }
    if (height < down.least && !wide && !(narrow && across.least / width > down.least / height)) {
      return down.least * width / height;
    }
    return width;
  }

  /** The height of a picture of this width. */
  static double height(Picture picture, double width, double base) {
    Style style = picture.style;
    double own = style.borderBox() ? Edges.of(picture, base).down() : 0;
    double height = sized(style.height(), Double.NaN, "height", picture, own);
    boolean free = style.width().isAuto() || !picture.element.has("height");
    if (Double.isNaN(height) || style.height().isAuto() && !free) {
      return Math.min(MOST, width / ratio(picture));
    }
    return height;
  }

  /**
   * @param own what edges take of a length in the style
   */
  private static double sized(
      Length length, double base, String attribute, Box picture, double own) {
    if (Edges.isDefinite(length, base)) {
      return Math.max(0, length.of(base) - own);
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
    AspectRatio asked = picture.style.aspectRatio();
    if (!asked.own()) {
      return asked.ratio();
    }
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
