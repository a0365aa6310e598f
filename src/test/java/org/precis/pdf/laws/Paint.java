package org.precis.pdf.laws;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads what is painted on the pages of a PDF: shapes and glyphs, in their order. */
public final class Paint extends PathReader {

  private static final double MM = 25.4 / 72;
  private static final double PAPER = 297;

  private final List<Painted> painted = new ArrayList<>();
  private final int number;

  /** What is painted. */
  public enum Kind {
    FILL,
    STROKE,
    GLYPH
  }

  /**
   * One thing that is painted; lengths in millimetres from the page's left upper corner.
   *
   * @param glyph the character, or ""
   */
  public record Painted(
      int page,
      Kind kind,
      String colour,
      String glyph,
      double left,
      double top,
      double right,
      double bottom) {

    boolean covers(double x, double y) {
      return x >= left && x <= right && y >= top && y <= bottom;
    }
  }

  private Paint(PDPage page, int number) {
    super(page);
    this.number = number;
  }

  /** All that is painted on all pages. */
  public static List<Painted> of(byte[] bytes) {
    List<Painted> all = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      int number = 0;
      for (PDPage page : pdf.getPages()) {
        Paint paint = new Paint(page, ++number);
        paint.processPage(page);
        all.addAll(paint.painted);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return all;
  }

  /** The colour behind what is painted at that place of the list: the last shape that covers it. */
  public static String ground(List<Painted> all, int at) {
    Painted glyph = all.get(at);
    double x = (glyph.left() + glyph.right()) / 2;
    double y = (glyph.top() + glyph.bottom()) / 2;
    for (int i = at - 1; i >= 0 && all.get(i).page() == glyph.page(); i--) {
      if (all.get(i).kind() == Kind.FILL && all.get(i).covers(x, y)) {
        return all.get(i).colour();
      }
    }
    return "#FFFFFF";
  }

  private void add(Kind kind, PDColor colour, String glyph, Rectangle2D box) throws IOException {
    painted.add(
        new Painted(
            number,
            kind,
            String.format(Locale.ROOT, "#%06X", colour.toRGB()),
            glyph,
            MM * box.getMinX(),
            PAPER - MM * box.getMaxY(),
            MM * box.getMaxX(),
            PAPER - MM * box.getMinY()));
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector shift) throws IOException {
    String text = font.toUnicode(code);
    double size = matrix.getScalingFactorY();
    Rectangle2D box =
        new Rectangle2D.Double(
            matrix.getTranslateX(), matrix.getTranslateY(), size * shift.getX(), 0.5 * size);
    if (text != null && !text.isBlank()) {
      add(Kind.GLYPH, getGraphicsState().getNonStrokingColor(), text, box);
    }
  }

  @Override
  public void strokePath() throws IOException {
    double half = getGraphicsState().getLineWidth() / 2;
    Rectangle2D box = path.getBounds2D();
    box.setRect(
        box.getX() - half,
        box.getY() - half,
        box.getWidth() + 2 * half,
        box.getHeight() + 2 * half);
    add(Kind.STROKE, getGraphicsState().getStrokingColor(), "", box);
    path.reset();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    for (Rectangle2D part : parts()) {
      add(Kind.FILL, getGraphicsState().getNonStrokingColor(), "", part);
    }
    path.reset();
  }

  /** The bounds of each part of the path: several may be filled at once. */
  private List<Rectangle2D> parts() {
    List<Rectangle2D> parts = new ArrayList<>();
    Path2D.Double part = new Path2D.Double();
    double[] at = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      switch (i.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          if (part.getCurrentPoint() != null) {
            parts.add(part.getBounds2D());
          }
          part = new Path2D.Double();
          part.moveTo(at[0], at[1]);
        }
        case PathIterator.SEG_LINETO -> part.lineTo(at[0], at[1]);
        case PathIterator.SEG_CUBICTO -> part.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
        default -> {}
      }
    }
    if (part.getCurrentPoint() != null) {
      parts.add(part.getBounds2D());
    }
    return parts;
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    Path2D kept = new Path2D.Double(path);
    fillPath(windingRule);
    path.append(kept, false);
    strokePath();
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void clip(int windingRule) {
    // A briefing clips nothing but to its pages
  }

  @Override
  public void drawImage(PDImage image) {
    // What an image of the author shows has no ink of the palette
  }

  @Override
  public void shadingFill(COSName name) {
    throw new AssertionError("a briefing has no gradients");
  }
}
