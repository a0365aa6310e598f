package org.precis.chart.svg;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.precis.text.XmlText;

/**
 * The graphics that charts are drawn into, which writes the small subset of SVG that the page and
 * the PDF both draw: {@code rect}, {@code line}, {@code circle}, {@code path} (absolute M, L and
 * Z), {@code text} with {@code tspan}, {@code g} with {@code title}; presentation attributes only,
 * coordinates in points with at most two decimals, no transformations. Colours are tokens, and the
 * families are those of the text around. It never asks AWT for a font, so charts are the same on a
 * machine that has none.
 */
public final class SvgGraphics {

  /** The directions that a mark grows in, as quarters of a turn from the right. */
  public static final int RIGHT = 0;

  public static final int DOWN = 1;
  public static final int LEFT = 2;
  public static final int UP = 3;

  private final ChartStyle style;
  private final StringBuilder out;
  private final AffineTransform place;
  private double windowFrom;
  private double windowTo;

  /** An empty drawing. */
  public SvgGraphics(ChartStyle style) {
    this(style, new StringBuilder(2048), new AffineTransform());
  }

  private SvgGraphics(ChartStyle style, StringBuilder out, AffineTransform place) {
    this.style = style;
    this.out = out;
    this.place = place;
  }

  /**
   * The same in a mark's own directions: x from its zero the way it grows, y across from its middle
   * line. So a bar, a column and a bar below zero are one drawing.
   */
  public SvgGraphics at(double x, double y, int direction) {
    AffineTransform turned = AffineTransform.getTranslateInstance(x, y);
    turned.quadrantRotate(direction);
    return new SvgGraphics(style, out, turned);
  }

  /** The sizes of what is drawn. */
  public ChartStyle style() {
    return style;
  }

  /** Whether x runs up or down. */
  public boolean isUpright() {
    return place.getShearX() != 0;
  }

  /** A rectangle by its upper left corner. */
  public void rect(double x, double y, double width, double height, Style style) {
    double[] at = placed(x, y, x + width, y + height);
    out.append("<rect");
    attribute("x", Math.min(at[0], at[2])).attribute("y", Math.min(at[1], at[3]));
    attribute("width", Math.abs(at[2] - at[0])).attribute("height", Math.abs(at[3] - at[1]));
    close(style);
  }

  /** Tints a window of the ground, from left to right. */
  public void window(double from, double to, double top, double bottom) {
    windowFrom = from;
    windowTo = to;
    rect(from, top, to - from, bottom - top, Style.fill(Palette.PAPER));
  }

  /**
   * Clears the gridlines under a text: the ground, and the tint of the window where it stands in
   * one.
   */
  public void clear(double left, double right, double top, double height) {
    rect(left, top, right - left, height, Style.fill(Palette.GROUND));
    double start = Math.max(left, windowFrom);
    double end = Math.min(right, windowTo);
    if (start < end) {
      rect(start, top, end - start, height, Style.fill(Palette.PAPER));
    }
  }

  /** A line from one point to another. */
  public void line(double x1, double y1, double x2, double y2, Style style) {
    double[] at = placed(x1, y1, x2, y2);
    out.append("<line");
    attribute("x1", at[0]).attribute("y1", at[1]).attribute("x2", at[2]).attribute("y2", at[3]);
    close(style);
  }

  /** A circle by its centre. */
  public void circle(double x, double y, double radius, Style style) {
    double[] at = placed(x, y);
    out.append("<circle");
    attribute("cx", at[0]).attribute("cy", at[1]).attribute("r", radius);
    close(style);
  }

  /** A line through points, given as x, y, x, y … */
  public void polyline(Style style, double... points) {
    path("", style, points);
  }

  /** A closed shape, its corners given as x, y, x, y … */
  public void polygon(Style style, double... points) {
    path("Z", style, points);
  }

  private void path(String end, Style style, double... points) {
    double[] at = placed(points);
    out.append("<path d=\"");
    for (int i = 0; i < at.length; i += 2) {
      append(append(out.append(i == 0 ? 'M' : 'L'), at[i]).append(' '), at[i + 1]);
    }
    out.append(end).append('"');
    close(style);
  }

  private double[] placed(double... points) {
    double[] placed = new double[points.length];
    place.transform(points, 0, placed, 0, points.length / 2);
    return placed;
  }

  /** A line of text that starts at x. */
  public void text(double x, double baseline, TextLine line) {
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

  /** Lines of text that start at x. */
  public void text(double x, double baseline, List<TextLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      text(x, baseline + i * style.leading, lines.get(i));
    }
  }

  private void span(Span span) {
    if (span.size() != Span.Size.LABEL) {
      attribute("font-size", style.size(span.size()));
    }
    if (span.bold()) {
      attribute("font-weight", style.semibold.weight());
    }
    if (!span.colour().equals(Palette.INK)) {
      out.append(" fill=\"").append(span.colour()).append('"');
    }
    out.append('>').append(XmlText.escaped(span.text()));
  }

  /**
   * A part of the drawing that has a title: a pointer shows it, and nothing else does. The drawing
   * is an image with a name, of which assistive technology reads no more (WAI-ARIA 1.2, role img).
   *
   * @param title "" for none
   */
  public void titled(String title, Runnable part) {
    if (title.isEmpty()) {
      part.run();
      return;
    }
    out.append("<g><title>").append(XmlText.escaped(title)).append("</title>\n");
    part.run();
    out.append("</g>\n");
  }

  /** The document, its size in points. */
  public String document(double width, double height) {
    String size = "width=\"" + number(width) + "pt\" height=\"" + number(height) + "pt\"";
    String box = " viewBox=\"0 0 " + number(width) + " " + number(height) + "\"";
    String font = " font-size=\"" + number(style.label);
    String fill = "\" fill=\"" + Palette.INK + "\">\n";
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" " + size + box + font + fill + out + "</svg>";
  }

  private SvgGraphics attribute(String name, double value) {
    append(out.append(' ').append(name).append("=\""), value).append('"');
    return this;
  }

  private void close(Style style) {
    out.append(style.attributes()).append("/>\n");
  }

  /** A coordinate as it is written. */
  public static String number(double value) {
    return append(new StringBuilder(8), value).toString();
  }

  /** At most two decimals, without a trailing zero: the same in every locale. */
  private static StringBuilder append(StringBuilder text, double value) {
    long hundredths = Math.round(value * 100);
    long magnitude = Math.abs(hundredths);
    if (hundredths < 0) {
      text.append('-');
    }
    text.append(magnitude / 100);
    long rest = magnitude % 100;
    if (rest != 0) {
      text.append(rest < 10 ? ".0" : ".").append(rest % 10 == 0 ? rest / 10 : rest);
    }
    return text;
  }
}
