package org.precis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/**
 * The pen that JFreeChart draws with: lines and rectangles go into an {@link Svg}.
 *
 * <p>It never asks AWT for a font, so charts are the same on a machine that has none. What the
 * subset of SVG cannot say is refused rather than dropped; a clip is the one thing left out, as
 * nothing here is drawn outside its area.
 */
final class SvgGraphics extends RefusingGraphics {

  private final Svg svg;
  private Paint paint = Color.BLACK;
  private Stroke stroke = new BasicStroke(1);
  private Composite composite;

  SvgGraphics(Svg svg) {
    this.svg = svg;
  }

  /** What it draws into; renderers and axes of ours write text and marks there directly. */
  static Svg svg(Graphics2D graphics) {
    return ((SvgGraphics) graphics).svg;
  }

  @Override
  public void draw(Shape shape) {
    Style style = Style.stroke(hex(paint), ((BasicStroke) stroke).getLineWidth());
    if (shape instanceof Line2D line) {
      svg.line(line.getX1(), line.getY1(), line.getX2(), line.getY2(), style);
    } else if (shape instanceof Rectangle2D box) {
      svg.rect(box, style);
    } else {
      throw refused();
    }
  }

  @Override
  public void fill(Shape shape) {
    if (!(shape instanceof Rectangle2D box)) {
      throw refused();
    }
    svg.rect(box, Style.fill(hex(paint)));
  }

  private static String hex(Paint paint) {
    int rgb = ((Color) paint).getRGB() & 0xFFFFFF;
    return "#" + Integer.toHexString(0x1000000 | rgb).substring(1).toUpperCase(Locale.ROOT);
  }

  @Override
  public void setPaint(Paint paint) {
    this.paint = paint;
  }

  @Override
  public Paint getPaint() {
    return paint;
  }

  @Override
  public void setColor(Color color) {
    this.paint = color;
  }

  @Override
  public Color getColor() {
    return (Color) paint;
  }

  @Override
  public void setStroke(Stroke stroke) {
    this.stroke = stroke;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setComposite(Composite composite) {
    this.composite = composite;
  }

  @Override
  public Composite getComposite() {
    return composite;
  }

  @Override
  public void clip(Shape shape) {}

  @Override
  public void setClip(Shape shape) {}

  @Override
  public Shape getClip() {
    return null;
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {}

  @Override
  public Object getRenderingHint(RenderingHints.Key key) {
    return null;
  }
}
