package org.precis.typeset.paint;

import org.precis.text.SvgPath;

/** A canvas in the coordinates of a drawing: moved, and larger or smaller, but not turned. */
final class Placed implements SvgPath.Pen {

  private final Canvas canvas;
  final double scale;
  private final double left;
  private final double top;

  /**
   * @param left where x = 0 is on the page, in points
   * @param top where y = 0 is
   */
  Placed(Canvas canvas, double scale, double left, double top) {
    this.canvas = canvas;
    this.scale = scale;
    this.left = left;
    this.top = top;
  }

  /** The same, moved by user units. */
  Placed moved(double x, double y) {
    return new Placed(canvas, scale, x(x), y(y));
  }

  Canvas canvas() {
    return canvas;
  }

  double x(double x) {
    return left + x * scale;
  }

  double y(double y) {
    return top + y * scale;
  }

  @Override
  public void moveTo(double x, double y) {
    canvas.moveTo(x(x), y(y));
  }

  @Override
  public void lineTo(double x, double y) {
    canvas.lineTo(x(x), y(y));
  }

  @Override
  public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
    canvas.curveTo(x(x1), y(y1), x(x2), y(y2), x(x), y(y));
  }

  @Override
  public void close() {
    canvas.close();
  }
}
