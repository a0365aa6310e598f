package org.precis.pdf.svg;

import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.parser.FSRGBColor;
import java.awt.BasicStroke;
import java.util.Locale;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * The inherited presentation attributes of a drawing (SVG 1.1, 6.1). Null for a paint is {@code
 * none}; lengths are in user units.
 */
record SvgStyle(
    FSColor fill,
    FSColor stroke,
    float strokeWidth,
    float[] dash,
    int cap,
    int join,
    String anchor,
    String[] families,
    float size,
    int weight) {

  /** The initial values, with the font of the text around the drawing. */
  static SvgStyle initial(String[] families) {
    return new SvgStyle(
        new FSRGBColor(0, 0, 0),
        null,
        1,
        null,
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_MITER,
        "start",
        families,
        16,
        400);
  }

  /** This style with the attributes of the element; geometry is left to the painter. */
  SvgStyle of(Element element) {
    SvgStyle style = this;
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      style = style.with((Attr) attributes.item(i));
    }
    return style;
  }

  private SvgStyle with(Attr attribute) {
    String value = attribute.getValue().strip();
    return switch (attribute.getName()) {
      case "fill" ->
          new SvgStyle(
              paint(value), stroke, strokeWidth, dash, cap, join, anchor, families, size, weight);
      case "stroke" ->
          new SvgStyle(
              fill, paint(value), strokeWidth, dash, cap, join, anchor, families, size, weight);
      case "stroke-width" ->
          new SvgStyle(
              fill, stroke, length(value), dash, cap, join, anchor, families, size, weight);
      case "stroke-dasharray" ->
          new SvgStyle(
              fill, stroke, strokeWidth, lengths(value), cap, join, anchor, families, size, weight);
      case "stroke-linecap" ->
          new SvgStyle(
              fill, stroke, strokeWidth, dash, cap(value), join, anchor, families, size, weight);
      case "stroke-linejoin" ->
          new SvgStyle(
              fill, stroke, strokeWidth, dash, cap, join(value), anchor, families, size, weight);
      case "text-anchor" ->
          new SvgStyle(
              fill, stroke, strokeWidth, dash, cap, join, anchor(value), families, size, weight);
      case "font-family" ->
          new SvgStyle(
              fill, stroke, strokeWidth, dash, cap, join, anchor, families(value), size, weight);
      case "font-size" ->
          new SvgStyle(
              fill, stroke, strokeWidth, dash, cap, join, anchor, families, length(value), weight);
      case "font-weight" ->
          new SvgStyle(
              fill, stroke, strokeWidth, dash, cap, join, anchor, families, size, weight(value));
      default -> this;
    };
  }

  private static FSColor paint(String value) {
    if (value.equals("none")) {
      return null;
    }
    if (value.matches("#[0-9A-Fa-f]{6}")) {
      int rgb = Integer.parseInt(value.substring(1), 16);
      return new FSRGBColor(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "black" -> new FSRGBColor(0, 0, 0);
      case "white" -> new FSRGBColor(255, 255, 255);
      default -> throw new IllegalArgumentException("'" + value + "' is no colour that is known");
    };
  }

  static float length(String value) {
    return Float.parseFloat(value.endsWith("px") ? value.substring(0, value.length() - 2) : value);
  }

  private static float[] lengths(String value) {
    if (value.equals("none")) {
      return null;
    }
    String[] parts = value.split("[\\s,]+");
    float[] lengths = new float[parts.length];
    for (int i = 0; i < parts.length; i++) {
      lengths[i] = length(parts[i]);
    }
    return lengths;
  }

  private static int cap(String value) {
    return switch (value) {
      case "butt" -> BasicStroke.CAP_BUTT;
      case "round" -> BasicStroke.CAP_ROUND;
      case "square" -> BasicStroke.CAP_SQUARE;
      default -> throw new IllegalArgumentException("'" + value + "' is no line cap");
    };
  }

  private static int join(String value) {
    return switch (value) {
      case "miter" -> BasicStroke.JOIN_MITER;
      case "round" -> BasicStroke.JOIN_ROUND;
      case "bevel" -> BasicStroke.JOIN_BEVEL;
      default -> throw new IllegalArgumentException("'" + value + "' is no line join");
    };
  }

  private static String anchor(String value) {
    return switch (value) {
      case "start", "middle", "end" -> value;
      default -> throw new IllegalArgumentException("'" + value + "' is no text anchor");
    };
  }

  private static String[] families(String value) {
    String[] families = value.split(",");
    for (int i = 0; i < families.length; i++) {
      families[i] = families[i].strip().replace("'", "").replace("\"", "");
    }
    return families;
  }

  private static int weight(String value) {
    return switch (value) {
      case "normal" -> 400;
      case "bold" -> 700;
      default -> Integer.parseInt(value);
    };
  }
}
