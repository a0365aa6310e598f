package org.precis.pdf.read;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What the first page of a PDF paints, as shapes: letters too are outlines. */
public final class PageShapes extends PDFGraphicsStreamEngine {

  /** How far a straight piece may be from its curve, in points of the picture. */
  private static final double FLATNESS = 0.05;

  private final float width;
  private final float height;
  private final List<Raw> painted = new ArrayList<>();
  private GeneralPath path = new GeneralPath();

  /** The outlines of the text that is being shown. */
  private GeneralPath text = new GeneralPath();

  /**
   * How a shape is painted, in points from the upper left corner.
   *
   * @param path as the attribute {@code d} of SVG has it
   * @param fill a colour as {@code #RRGGBB}, or "none"
   * @param evenOdd whether what it fills is told by counting its lines, not by their direction
   * @param stroke a colour in the same way
   * @param width of the stroke
   * @param dashes lengths of dashes and gaps; none of an unbroken stroke
   */
  private record Painted(
      String path, String fill, boolean evenOdd, String stroke, double width, List<Double> dashes) {

    void writeTo(StringBuilder svg) {
      svg.append("<path fill=\"").append(fill).append('"');
      svg.append(evenOdd ? " fill-rule=\"evenodd\"" : "");
      if (!stroke.equals("none")) {
        svg.append(" stroke=\"").append(stroke).append("\" stroke-width=\"");
        svg.append(number(width)).append('"');
        if (!dashes.isEmpty()) {
          svg.append(" stroke-dasharray=\"")
              .append(dashes.stream().map(PageShapes::number).collect(Collectors.joining(" ")))
              .append('"');
        }
      }
      svg.append(" d=\"").append(path).append("\"/>\n");
    }
  }

  /** What is painted with, before it is written: the shape has its y upwards. */
  private record Raw(Shape shape, Painted as) {}

  private PageShapes(PDPage page) {
    super(page);
    this.width = page.getMediaBox().getWidth();
    this.height = page.getMediaBox().getHeight();
  }

  /**
   * Reads them.
   *
   * @param pdf made by the engine: nothing bounds what it draws, and it has no images
   */
  public static PageShapes of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage page = document.getPage(0);
      PageShapes shapes = new PageShapes(page);
      shapes.processPage(page);
      return shapes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The shapes as elements of SVG, in the order in which they are painted. */
  public String svg() {
    StringBuilder svg = new StringBuilder();
    painted.forEach(raw -> raw.as().writeTo(svg));
    return svg.toString();
  }

  /**
   * The same as a picture (PNG) on white. Curves are drawn as straight pieces, since each Java has
   * its own way to draw curves.
   *
   * @param dpi points of the picture to the inch
   */
  public byte[] png(int dpi) {
    double scale = dpi / 72.0;
    int across = (int) Math.round(width * scale);
    int down = (int) Math.round(height * scale);
    BufferedImage image = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, across, down);
    AffineTransform place = new AffineTransform(scale, 0, 0, -scale, 0, height * scale);
    painted.forEach(raw -> draw(graphics, raw, place, scale));
    graphics.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    // in memory: written to a plain stream, each picture would be a file for a while
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  private static void draw(Graphics2D graphics, Raw raw, AffineTransform place, double scale) {
    Painted as = raw.as();
    Path2D straight = new Path2D.Double();
    straight.append(raw.shape().getPathIterator(place, FLATNESS), false);
    if (!as.fill().equals("none")) {
      straight.setWindingRule(as.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
      graphics.setColor(Color.decode(as.fill()));
      graphics.fill(straight);
    }
    if (!as.stroke().equals("none")) {
      List<Double> dashes = as.dashes().stream().map(dash -> dash * scale).toList();
      graphics.setColor(Color.decode(as.stroke()));
      graphics.fill(Strokes.of(straight, as.width() * scale, dashes));
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    path = new GeneralPath();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    paint(path, true, windingRule == PathIterator.WIND_EVEN_ODD, false);
    endPath();
  }

  @Override
  public void strokePath() throws IOException {
    paint(path, false, false, true);
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    paint(path, true, windingRule == PathIterator.WIND_EVEN_ODD, true);
    endPath();
  }

  @Override
  public void showTextString(byte[] string) throws IOException {
    super.showTextString(string);
    endRun();
  }

  @Override
  public void showTextStrings(COSArray array) throws IOException {
    super.showTextStrings(array);
    endRun();
  }

  private void endRun() throws IOException {
    if (text.getCurrentPoint() != null) {
      paint(text, true, false, false);
      text = new GeneralPath();
    }
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    AffineTransform at = place.createAffineTransform();
    at.concatenate(font.getFontMatrix().createAffineTransform());
    text.append(((PDVectorFont) font).getNormalizedPath(code).getPathIterator(at), false);
  }

  /** No drawing has one. */
  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void shadingFill(COSName shading) {}

  private void paint(Shape shape, boolean filled, boolean evenOdd, boolean stroked)
      throws IOException {
    PDGraphicsState state = getGraphicsState();
    double width = stroked ? transformWidth(state.getLineWidth()) : 0;
    List<Double> dashes = new ArrayList<>();
    if (stroked) {
      for (float length : state.getLineDashPattern().getDashArray()) {
        dashes.add((double) transformWidth(length));
      }
    }
    Painted as =
        new Painted(
            data(shape),
            filled ? hex(state.getNonStrokingColor()) : "none",
            evenOdd,
            stroked ? hex(state.getStrokingColor()) : "none",
            width,
            dashes);
    painted.add(new Raw(shape, as));
  }

  private static String hex(PDColor color) throws IOException {
    return String.format(Locale.ROOT, "#%06X", color.toRGB() & 0xFFFFFF);
  }

  private String data(Shape shape) {
    StringBuilder data = new StringBuilder();
    float[] points = new float[6];
    for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
      switch (at.currentSegment(points)) {
        case PathIterator.SEG_MOVETO -> append(data.append('M'), points, 1);
        case PathIterator.SEG_LINETO -> append(data.append('L'), points, 1);
        case PathIterator.SEG_QUADTO -> append(data.append('Q'), points, 2);
        case PathIterator.SEG_CUBICTO -> append(data.append('C'), points, 3);
        default -> data.append('Z');
      }
    }
    return data.toString();
  }

  private void append(StringBuilder data, float[] points, int count) {
    for (int i = 0; i < count; i++) {
      data.append(i == 0 ? "" : " ").append(number(points[2 * i])).append(' ');
      data.append(number(height - points[2 * i + 1]));
    }
  }

  /** At most two decimals. */
  private static String number(double value) {
    long hundredths = Math.round(value * 100);
    long magnitude = Math.abs(hundredths);
    String sign = hundredths < 0 ? "-" : "";
    long rest = magnitude % 100;
    String decimals =
        rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest;
    return sign + magnitude / 100 + decimals;
  }
}
