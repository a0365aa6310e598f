package org.precis.chart;

/**
 * Draws in a mark's own directions: {@code along} from zero the way it grows, {@code across} from
 * its middle line. So a bar, a column and a bar below zero are one drawing.
 */
record Pen(Svg svg, double x, double y, Way way) {

  /** The way a mark grows. */
  enum Way {
    RIGHT,
    LEFT,
    UP,
    DOWN
  }

  void box(double from, double to, double across, double width, Style style) {
    double x1 = x(from, across - width / 2);
    double y1 = y(from, across - width / 2);
    double x2 = x(to, across + width / 2);
    double y2 = y(to, across + width / 2);
    svg.rect(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1), style);
  }

  void line(double along1, double across1, double along2, double across2, Style style) {
    svg.line(x(along1, across1), y(along1, across1), x(along2, across2), y(along2, across2), style);
  }

  /** A line through points, given as along, across, along, across … */
  void polyline(Style style, double... points) {
    svg.path(data(points), style);
  }

  /** A closed shape, its corners given as along, across, along, across … */
  void polygon(Style style, double... points) {
    svg.path(data(points) + "Z", style);
  }

  private String data(double... points) {
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      data.append(i == 0 ? 'M' : 'L')
          .append(Svg.number(x(points[i], points[i + 1])))
          .append(' ')
          .append(Svg.number(y(points[i], points[i + 1])));
    }
    return data.toString();
  }

  private double x(double along, double across) {
    return switch (way) {
      case RIGHT -> x + along;
      case LEFT -> x - along;
      case UP, DOWN -> x + across;
    };
  }

  private double y(double along, double across) {
    return switch (way) {
      case RIGHT, LEFT -> y + across;
      case UP -> y - along;
      case DOWN -> y + along;
    };
  }
}
