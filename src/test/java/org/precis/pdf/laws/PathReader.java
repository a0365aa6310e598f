package org.precis.pdf.laws;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads a page of a PDF and keeps the path that is being built on it. */
public abstract class PathReader extends PDFGraphicsStreamEngine {

  /** The current path, in points; whoever paints it empties it. */
  protected final Path2D.Double path = new Path2D.Double();

  protected PathReader(PDPage page) {
    super(page);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    for (Point2D point : List.of(p1, p2, p3)) {
      lineTo((float) point.getX(), (float) point.getY());
    }
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
}
