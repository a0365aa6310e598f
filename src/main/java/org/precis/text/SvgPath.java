package org.precis.text;

/** Reads path data (SVG 1.1, 8.3): absolute lines and cubic curves are what a pen is told. */
public final class SvgPath {

  /** What draws, or writes anew. */
  public interface Pen {

    void moveTo(double x, double y);

    void lineTo(double x, double y);

    void curveTo(double x1, double y1, double x2, double y2, double x, double y);

    void close();
  }

  private final String data;
  private final Pen pen;
  private int at;
  private double x;
  private double y;
  private double startX;
  private double startY;

  /** The last control point, for a curve that goes on smoothly. */
  private double controlX;

  private double controlY;
  private char last;

  private SvgPath(String data, Pen pen) {
    this.data = data;
    this.pen = pen;
  }

  /**
   * Has a path drawn.
   *
   * @throws IllegalArgumentException with the data if it cannot be read
   */
  public static void read(String data, Pen pen) {
    new SvgPath(data, pen).read();
  }

  private void read() {
    char command = 0;
    while (skip()) {
      char next = data.charAt(at);
      if (Character.isLetter(next)) {
        command = next;
        at++;
      } else if (command == 0 || Character.toUpperCase(command) == 'Z') {
        throw unreadable();
      }
      if (last == 0 && Character.toUpperCase(command) != 'M') {
        throw unreadable();
      }
      step(command);
      last = Character.toUpperCase(command);
      // Further pairs after a moveto are lines (8.3.2)
      command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
    }
  }

  private IllegalArgumentException unreadable() {
    return new IllegalArgumentException(data);
  }

  private void step(char command) {
    boolean relative = Character.isLowerCase(command);
    double ox = relative ? x : 0;
    double oy = relative ? y : 0;
    switch (Character.toUpperCase(command)) {
      case 'M' -> {
        to(ox + number(), oy + number());
        startX = x;
        startY = y;
        pen.moveTo(x, y);
      }
      case 'L' -> lineTo(ox + number(), oy + number());
      case 'H' -> lineTo(ox + number(), y);
      case 'V' -> lineTo(x, oy + number());
      case 'C' -> {
        double x1 = ox + number();
        double y1 = oy + number();
        curve(x1, y1, ox + number(), oy + number(), ox + number(), oy + number());
      }
      case 'S' -> {
        boolean smooth = last == 'C' || last == 'S';
        double x1 = smooth ? 2 * x - controlX : x;
        double y1 = smooth ? 2 * y - controlY : y;
        curve(x1, y1, ox + number(), oy + number(), ox + number(), oy + number());
      }
      case 'Q' -> quadratic(ox + number(), oy + number(), ox + number(), oy + number());
      case 'T' -> {
        boolean smooth = last == 'Q' || last == 'T';
        double cx = smooth ? 2 * x - controlX : x;
        double cy = smooth ? 2 * y - controlY : y;
        quadratic(cx, cy, ox + number(), oy + number());
      }
      case 'A' -> {
        double rx = number();
        double ry = number();
        double angle = number();
        boolean large = flag();
        boolean sweep = flag();
        arc(rx, ry, angle, large, sweep, ox + number(), oy + number());
      }
      case 'Z' -> {
        to(startX, startY);
        pen.close();
      }
      default -> throw unreadable();
    }
  }

  private void to(double newX, double newY) {
    x = newX;
    y = newY;
  }

  private void lineTo(double endX, double endY) {
    to(endX, endY);
    pen.lineTo(x, y);
  }

  private void curve(double x1, double y1, double x2, double y2, double endX, double endY) {
    pen.curveTo(x1, y1, x2, y2, endX, endY);
    controlX = x2;
    controlY = y2;
    to(endX, endY);
  }

  private void quadratic(double cx, double cy, double endX, double endY) {
    curve(
        x + (cx - x) * 2 / 3,
        y + (cy - y) * 2 / 3,
        endX + (cx - endX) * 2 / 3,
        endY + (cy - endY) * 2 / 3,
        endX,
        endY);
    controlX = cx;
    controlY = cy;
  }

  /** An arc of an ellipse as curves of a quarter at most (SVG 1.1, F.6). */
  private void arc(
      double givenX,
      double givenY,
      double degrees,
      boolean large,
      boolean sweep,
      double endX,
      double endY) {
    double rx = Math.abs(givenX);
    double ry = Math.abs(givenY);
    if (rx == 0 || ry == 0 || x == endX && y == endY) {
      lineTo(endX, endY);
      return;
    }
    double angle = StrictMath.toRadians(degrees);
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    double px = cos * (x - endX) / 2 + sin * (y - endY) / 2;
    double py = -sin * (x - endX) / 2 + cos * (y - endY) / 2;
    double beyond = StrictMath.sqrt(px * px / (rx * rx) + py * py / (ry * ry));
    if (beyond > 1) {
      rx *= beyond;
      ry *= beyond;
    }
    double under = rx * rx * py * py + ry * ry * px * px;
    double root = StrictMath.sqrt(Math.max(0, (rx * rx * ry * ry - under) / under));
    double way = large == sweep ? -root : root;
    double cx = way * rx * py / ry;
    double cy = -way * ry * px / rx;
    double from = StrictMath.atan2((py - cy) / ry, (px - cx) / rx);
    double turn = StrictMath.atan2((-py - cy) / ry, (-px - cx) / rx) - from;
    if (sweep && turn < 0) {
      turn += 2 * StrictMath.PI;
    } else if (!sweep && turn > 0) {
      turn -= 2 * StrictMath.PI;
    }
    double centreX = cos * cx - sin * cy + (x + endX) / 2;
    double centreY = sin * cx + cos * cy + (y + endY) / 2;
    Ellipse ellipse = new Ellipse(cos * rx, sin * rx, -sin * ry, cos * ry, centreX, centreY);
    int parts = Math.max(1, (int) StrictMath.ceil(Math.abs(turn) / (StrictMath.PI / 2) - 1e-9));
    double each = turn / parts;
    double handle = 4.0 / 3 * StrictMath.tan(each / 4);
    for (int i = 0; i < parts; i++) {
      double a1 = from + i * each;
      double a2 = a1 + each;
      double x1 = StrictMath.cos(a1) - handle * StrictMath.sin(a1);
      double y1 = StrictMath.sin(a1) + handle * StrictMath.cos(a1);
      double x2 = StrictMath.cos(a2) + handle * StrictMath.sin(a2);
      double y2 = StrictMath.sin(a2) - handle * StrictMath.cos(a2);
      boolean end = i == parts - 1;
      double toX = end ? endX : ellipse.x(StrictMath.cos(a2), StrictMath.sin(a2));
      double toY = end ? endY : ellipse.y(StrictMath.cos(a2), StrictMath.sin(a2));
      curve(ellipse.x(x1, y1), ellipse.y(x1, y1), ellipse.x(x2, y2), ellipse.y(x2, y2), toX, toY);
    }
  }

  /** A circle of one unit, made an ellipse. */
  private record Ellipse(double a, double b, double c, double d, double e, double f) {

    double x(double px, double py) {
      return a * px + c * py + e;
    }

    double y(double px, double py) {
      return b * px + d * py + f;
    }
  }

  private boolean skip() {
    while (at < data.length() && (data.charAt(at) <= ' ' || data.charAt(at) == ',')) {
      at++;
    }
    return at < data.length();
  }

  private boolean flag() {
    if (!skip() || data.charAt(at) != '0' && data.charAt(at) != '1') {
      throw unreadable();
    }
    return data.charAt(at++) == '1';
  }

  /** The next number, which needs no space before its sign or its second point (8.3.9). */
  private double number() {
    skip();
    int start = at;
    if (at < data.length() && (data.charAt(at) == '-' || data.charAt(at) == '+')) {
      at++;
    }
    digits();
    if (at < data.length() && data.charAt(at) == '.') {
      at++;
      digits();
    }
    if (at < data.length() && (data.charAt(at) == 'e' || data.charAt(at) == 'E')) {
      at++;
      if (at < data.length() && (data.charAt(at) == '-' || data.charAt(at) == '+')) {
        at++;
      }
      digits();
    }
    try {
      return SvgNumbers.parse(data, start, at);
    } catch (IllegalArgumentException e) {
      throw unreadable();
    }
  }

  private void digits() {
    while (at < data.length() && data.charAt(at) >= '0' && data.charAt(at) <= '9') {
      at++;
    }
  }
}
