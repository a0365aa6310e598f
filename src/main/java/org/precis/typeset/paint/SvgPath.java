package org.precis.typeset.paint;

/** Puts path data of the commands M, L, H, V, C, Q and Z on a canvas (SVG 1.1, 8.3). */
final class SvgPath {

  private final String data;
  private final Placed canvas;
  private int at;
  private double x;
  private double y;
  private double startX;
  private double startY;

  SvgPath(String data, Placed canvas) {
    this.data = data;
    this.canvas = canvas;
  }

  /** Adds the path to that of the canvas. */
  void add() {
    char command = 0;
    while (skipSeparators()) {
      if (Character.isLetter(data.charAt(at))) {
        command = data.charAt(at++);
      }
      step(command);
      // Further pairs after a moveto are lines (8.3.2)
      command = command == 'M' ? 'L' : command;
    }
  }

  private void step(char command) {
    switch (command) {
      case 'M' -> {
        to(number(), number());
        startX = x;
        startY = y;
        canvas.moveTo(x, y);
      }
      case 'L' -> lineTo(number(), number());
      case 'H' -> lineTo(number(), y);
      case 'V' -> lineTo(x, number());
      case 'C' -> curveTo(number(), number(), number(), number(), number(), number());
      case 'Q' -> {
        double cx = number();
        double cy = number();
        double endX = number();
        double endY = number();
        // The same curve as a cubic one
        curveTo(
            x + (cx - x) * 2 / 3,
            y + (cy - y) * 2 / 3,
            endX + (cx - endX) * 2 / 3,
            endY + (cy - endY) * 2 / 3,
            endX,
            endY);
      }
      case 'Z', 'z' -> close();
      default ->
          throw new IllegalArgumentException("unknown path command '" + command + "': " + data);
    }
  }

  private void close() {
    canvas.close();
    to(startX, startY);
    if (skipSeparators() && !Character.isLetter(data.charAt(at))) {
      throw new IllegalArgumentException("a number after Z: " + data);
    }
  }

  private void lineTo(double newX, double newY) {
    to(newX, newY);
    canvas.lineTo(x, y);
  }

  private void curveTo(double x1, double y1, double x2, double y2, double endX, double endY) {
    to(endX, endY);
    canvas.curveTo(x1, y1, x2, y2, x, y);
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
    return SvgNumbers.parse(data, start, at);
  }

  private boolean isPartOfNumber(int start) {
    char c = data.charAt(at);
    return c >= '0' && c <= '9' || c == '.' || c == '-' && at == start;
  }
}
