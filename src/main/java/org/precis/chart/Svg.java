package org.precis.chart;

import java.awt.geom.Rectangle2D;

/**
 * Writes the small subset of SVG that the page and the PDF both draw: {@code rect}, {@code line},
 * {@code circle}, {@code path} (absolute M, L and Z), {@code text} with {@code tspan}; presentation
 * attributes only, coordinates in points with at most two decimals, no transformations.
 */
final class Svg {

  private static final String FAMILIES = "Noto Sans, Noto Sans SC, sans-serif";

  private final StringBuilder out = new StringBuilder(2048);

  void rect(double x, double y, double width, double height, Style style) {
    out.append("<rect");
    attribute("x", x).attribute("y", y).attribute("width", width).attribute("height", height);
    close(style);
  }

  void rect(Rectangle2D box, Style style) {
    rect(box.getX(), box.getY(), box.getWidth(), box.getHeight(), style);
  }

  void line(double x1, double y1, double x2, double y2, Style style) {
    out.append("<line");
    attribute("x1", x1).attribute("y1", y1).attribute("x2", x2).attribute("y2", y2);
    close(style);
  }

  void circle(double x, double y, double radius, Style style) {
    out.append("<circle");
    attribute("cx", x).attribute("cy", y).attribute("r", radius);
    close(style);
  }

  /** A path as SVG writes it. */
  void path(String data, Style style) {
    out.append("<path d=\"").append(data).append('"');
    close(style);
  }

  /** A line of text that starts at x. */
  void text(double x, double baseline, TextLine line) {
    out.append("<text");
    attribute("x", x).attribute("y", baseline);
    if (line.spans().size() == 1) {
      span(line.spans().get(0));
    } else {
      out.append('>');
      for (Span span : line.spans()) {
        out.append("<tspan");
        span(span);
        out.append("</tspan>");
      }
    }
    out.append("</text>\n");
  }

  private void span(Span span) {
    if (span.size() != Type.LABEL) {
      attribute("font-size", span.size());
    }
    if (span.bold()) {
      out.append(" font-weight=\"600\"");
    }
    if (!span.colour().equals(Ink.INK)) {
      out.append(" fill=\"").append(span.colour()).append('"');
    }
    out.append('>').append(escaped(span.text()));
  }

  /** The document, its size in points. */
  String document(double width, double height) {
    String size = number(width);
    String tall = number(height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
        + size
        + "pt\" height=\""
        + tall
        + "pt\" viewBox=\"0 0 "
        + size
        + " "
        + tall
        + "\" font-family=\""
        + FAMILIES
        + "\" font-size=\""
        + number(Type.LABEL)
        + "\" fill=\""
        + Ink.INK
        + "\">\n"
        + out
        + "</svg>";
  }

  private Svg attribute(String name, double value) {
    out.append(' ').append(name).append("=\"").append(number(value)).append('"');
    return this;
  }

  private void close(Style style) {
    out.append(style.attributes()).append("/>\n");
  }

  /** At most two decimals, without a trailing zero: the same in every locale. */
  static String number(double value) {
    long hundredths = Math.round(value * 100);
    long magnitude = Math.abs(hundredths);
    String text = Long.toString(magnitude / 100);
    long rest = magnitude % 100;
    if (rest != 0) {
      text += rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest;
    }
    return hundredths < 0 ? "-" + text : text;
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
