package org.precis.pdf.read;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The first page of a PDF as a drawing of lines and areas, letters too: it looks the same with
 * every program, whatever faces and scripts that knows. Pictures and clips are left out.
 */
public final class PageOutlines extends PDFGraphicsStreamEngine {

  private static final int PLACES = 2;

  private final StringBuilder svg = new StringBuilder();
  private final GeneralPath path = new GeneralPath();
  private final AffineTransform toSvg;

  private PageOutlines(PDPage page) {
    super(page);
    PDRectangle box = page.getMediaBox();
    toSvg = new AffineTransform(1, 0, 0, -1, 0, box.getHeight());
    svg.append(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
    svg.append(" width=\"").append(number(box.getWidth())).append("pt\" height=\"");
    svg.append(number(box.getHeight())).append("pt\" viewBox=\"0 0 ");
    svg.append(number(box.getWidth())).append(' ').append(number(box.getHeight())).append("\">\n");
  }

  /**
   * The page as SVG.
   *
   * @param pdf made by the engine: nothing bounds what it draws
   */
  public static byte[] svg(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PageOutlines outlines = new PageOutlines(document.getPage(0));
      outlines.processPage(document.getPage(0));
      return outlines.svg.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (font instanceof PDVectorFont outlines) {
      AffineTransform place = new AffineTransform(toSvg);
      place.concatenate(matrix.createAffineTransform());
      place.concatenate(font.getFontMatrix().createAffineTransform());
      Path2D glyph = new GeneralPath(outlines.getNormalizedPath(code));
      glyph.transform(place);
      area(glyph, Path2D.WIND_NON_ZERO);
    }
  }

  private void area(Path2D shape, int rule) throws IOException {
    String data = data(shape);
    if (!data.isEmpty()) {
      svg.append("<path d=\"").append(data).append("\" fill=\"");
      svg.append(color(getGraphicsState().getNonStrokingColor())).append('"');
      svg.append(rule == Path2D.WIND_EVEN_ODD ? " fill-rule=\"evenodd\"" : "").append("/>\n");
    }
  }

  private void line(Path2D shape) throws IOException {
    PDGraphicsState state = getGraphicsState();
    svg.append("<path d=\"").append(data(shape)).append("\" fill=\"none\" stroke=\"");
    svg.append(color(state.getStrokingColor())).append("\" stroke-width=\"");
    svg.append(number(transformWidth(state.getLineWidth()))).append('"');
    float[] dashes = state.getLineDashPattern().getDashArray();
    if (dashes.length > 0) {
      svg.append(" stroke-dasharray=\"");
      for (int i = 0; i < dashes.length; i++) {
        svg.append(i == 0 ? "" : " ").append(number(transformWidth(dashes[i])));
      }
      svg.append('"');
    }
    svg.append(state.getLineCap() == 1 ? " stroke-linecap=\"round\"" : "");
    svg.append("/>\n");
  }

  private static String color(PDColor color) throws IOException {
    return String.format(Locale.ROOT, "#%06X", color.toRGB());
  }

  private static String data(Path2D shape) {
    StringBuilder data = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      data.append("MLQCZ".charAt(kind));
      int numbers = kind == PathIterator.SEG_CLOSE ? 0 : 2 * Math.max(1, kind);
      for (int n = 0; n < numbers; n++) {
        data.append(n == 0 ? "" : " ").append(number(at[n]));
      }
    }
    return data.toString();
  }

  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private Point2D placed(double x, double y) {
    return toSvg.transform(new Point2D.Double(x, y), null);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    Point2D to = placed(x, y);
    path.moveTo(to.getX(), to.getY());
  }

  @Override
  public void lineTo(float x, float y) {
    Point2D to = placed(x, y);
    path.lineTo(to.getX(), to.getY());
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    Point2D first = placed(x1, y1);
    Point2D second = placed(x2, y2);
    Point2D to = placed(x3, y3);
    path.curveTo(first.getX(), first.getY(), second.getX(), second.getY(), to.getX(), to.getY());
  }

  @Override
  public Point2D getCurrentPoint() {
    Point2D at = path.getCurrentPoint();
    return at == null ? null : placed(at.getX(), at.getY());
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void strokePath() throws IOException {
    line(path);
    path.reset();
  }

  @Override
  public void fillPath(int rule) throws IOException {
    area(path, rule);
    path.reset();
  }

  @Override
  public void fillAndStrokePath(int rule) throws IOException {
    area(path, rule);
    strokePath();
  }

  @Override
  public void drawImage(PDImage image) {
    // Charts have none
  }

  @Override
  public void clip(int rule) {
    // Charts have none
  }

  @Override
  public void shadingFill(COSName name) {
    // Charts have none
  }
}
