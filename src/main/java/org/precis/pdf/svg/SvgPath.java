package org.precis.pdf.svg;

import java.awt.geom.Path2D;

/** Parses path data of the absolute commands M, L, H, V, C, Q and Z (SVG 1.1, 8.3). */
final class SvgPath {

  private final String data;
  private final Path2D.Double path = new Path2D.Double();
  private int at;
  private double x;
  private double y;

  private SvgPath(String data) {
    this.data = data;
  }

  static Path2D parse(String data) {
    SvgPath reader = new SvgPath(data);
    char command = 0;
    while (reader.skipSeparators()) {
      if (Character.isLetter(data.charAt(reader.at))) {
        command = data.charAt(reader.at++);
      }
      reader.step(command);
      // Further pairs after a moveto are lines (8.3.2)
      command = command == 'M' ? 'L' : command;
    }
    return reader.path;
  }

  private void step(char command) {
    switch (command) {
      case 'M' -> {
        to(number(), number());
        path.moveTo(x, y);
      }
      case 'L' -> lineTo(number(), number());
      case 'H' -> lineTo(number(), y);
      case 'V' -> lineTo(x, number());
      case 'C' -> {
        double[] c = {number(), number(), number(), number()};
        to(number(), number());
        path.curveTo(c[0], c[1], c[2], c[3], x, y);
      }
      case 'Q' -> {
        double[] c = {number(), number()};
        to(number(), number());
        path.quadTo(c[0], c[1], x, y);
      }
      case 'Z', 'z' -> close();
      default ->
          throw new IllegalArgumentException(
              "path command '" + command + "' is not known: " + data);
    }
  }

  private void close() {
    path.closePath();
    if (skipSeparators() && !Character.isLetter(data.charAt(at))) {
      throw new IllegalArgumentException("a number after Z: " + data);
    }
  }

  private void lineTo(double newX, double newY) {
    to(newX, newY);
    path.lineTo(x, y);
  }

  private void to(double newX, double newY) {
    x = newX;
    y = newY;
  }

  private boolean skipSeparators() {
    while (at < data.length() && (data.charAt(at) <= ' ' || data.charAt(at) == ',')) {
      at++;
    }
    return at < data.length();
  }

  private double number() {
    skipSeparators();
    int start = at;
    while (at < data.length() && isPartOfNumber(start)) {
      at++;
    }
    return Double.parseDouble(data.substring(start, at));
  }

  private boolean isPartOfNumber(int start) {
    char c = data.charAt(at);
    return c >= '0' && c <= '9' || c == '.' || c == '-' && at == start;
  }
}
