package org.precis.input.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.precis.text.SvgPath;

/**
 * Writes path data (SVG 1.1, 8.3) anew, with absolute lines and cubic curves alone, after a
 * transform. Numbers have three decimals.
 */
final class PathData implements SvgPath.Pen {

  private static final int DECIMALS = 3;
  private static final double GREATEST = 1e6;

  private final Transform transform;
  private final StringBuilder out = new StringBuilder();

  private PathData(Transform transform) {
    this.transform = transform;
  }

  /**
   * The rewritten data.
   *
   * @throws IllegalArgumentException if it cannot be read
   */
  static String of(String data, Transform transform) {
    PathData path = new PathData(transform);
    SvgPath.read(data, path);
    return path.out.toString();
  }

  /** A number as drawings are written. */
  static String number(double value) {
    if (!(Math.abs(value) <= GREATEST)) {
      throw new IllegalArgumentException("a number beyond all measure");
    }
    BigDecimal rounded = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  @Override
  public void moveTo(double x, double y) {
    out.append('M');
    write(x, y);
  }

  @Override
  public void lineTo(double x, double y) {
    out.append('L');
    write(x, y);
  }

  @Override
  public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
    out.append('C');
    write(x1, y1);
    out.append(' ');
    write(x2, y2);
    out.append(' ');
    write(x, y);
  }

  @Override
  public void close() {
    out.append('Z');
  }

  private void write(double x, double y) {
    out.append(number(transform.x(x, y))).append(' ').append(number(transform.y(x, y)));
  }
}
