package org.precis.pdf.read;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * The area of a stroke along straight pieces, with butt ends and mitred corners: worked out here,
 * since each Java works it out in its own way.
 */
final class Strokes {

  /** A sharper corner is cut off, as PDF has it without another limit (ISO 32000-2, 8.4.3.5). */
  private static final double MITER_LIMIT = 10;

  private final double half;
  private final Path2D area = new Path2D.Double(Path2D.WIND_NON_ZERO);

  private Strokes(double width) {
    this.half = width / 2;
  }

  /**
   * The area of the stroke of a path that has no curves.
   *
   * @param dashes lengths of dashes and gaps; none of an unbroken stroke
   */
  static Path2D of(Path2D path, double width, List<Double> dashes) {
    Strokes strokes = new Strokes(width);
    for (List<double[]> line : lines(path)) {
      if (dashes.isEmpty()) {
        strokes.add(line);
      } else {
        strokes.addDashes(line, dashes);
      }
    }
    return strokes.area;
  }

  /** The lines of a path; one that is closed ends where it begins. */
  private static List<List<double[]>> lines(Path2D path) {
    List<List<double[]>> lines = new ArrayList<>();
    double[] point = new double[6];
    PathIterator at = path.getPathIterator(new AffineTransform());
    for (; !at.isDone(); at.next()) {
      int kind = at.currentSegment(point);
      if (kind == PathIterator.SEG_MOVETO) {
        lines.add(new ArrayList<>());
      }
      List<double[]> line = lines.get(lines.size() - 1);
      double[] next =
          kind == PathIterator.SEG_CLOSE ? line.get(0) : new double[] {point[0], point[1]};
      if (line.isEmpty() || distance(line.get(line.size() - 1), next) > 0) {
        line.add(next.clone());
      }
    }
    return lines;
  }

  private void add(List<double[]> line) {
    int last = line.size() - 1;
    boolean closed = last > 1 && distance(line.get(0), line.get(last)) == 0;
    for (int i = 0; i < last; i++) {
      piece(line.get(i), line.get(i + 1));
      if (i + 2 <= last) {
        corner(line.get(i), line.get(i + 1), line.get(i + 2));
      } else if (closed) {
        corner(line.get(i), line.get(last), line.get(1));
      }
    }
  }

  private void addDashes(List<double[]> line, List<Double> dashes) {
    int at = 0;
    double rest = dashes.get(0);
    for (int i = 0; i + 1 < line.size(); i++) {
      double[] from = line.get(i);
      double[] to = line.get(i + 1);
      double length = distance(from, to);
      for (double done = 0; done < length; ) {
        double step = Math.min(rest, length - done);
        if (at % 2 == 0) {
          piece(between(from, to, done / length), between(from, to, (done + step) / length));
        }
        done += step;
        rest -= step;
        if (rest <= 0) {
          at++;
          rest = dashes.get(at % dashes.size());
        }
      }
    }
  }

  private static double[] between(double[] from, double[] to, double share) {
    return new double[] {from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])};
  }

  private void piece(double[] from, double[] to) {
    double[] side = side(from, to);
    polygon(
        from[0] + side[0],
        from[1] + side[1],
        to[0] + side[0],
        to[1] + side[1],
        to[0] - side[0],
        to[1] - side[1],
        from[0] - side[0],
        from[1] - side[1]);
  }

  /** What is outside both pieces that meet. */
  private void corner(double[] from, double[] at, double[] to) {
    double[] one = side(from, at);
    double[] other = side(at, to);
    double turn = one[0] * other[1] - one[1] * other[0];
    if (turn == 0) {
      return;
    }
    double out = turn > 0 ? -1 : 1;
    double x = one[0] + other[0];
    double y = one[1] + other[1];
    // the tip is where the outer edges meet: along the sum of both sides
    double reach = 2 * half * half / (x * x + y * y);
    boolean cut = reach * Math.sqrt(x * x + y * y) > MITER_LIMIT * half || !Double.isFinite(reach);
    double tip = cut ? 0.5 : reach;
    polygon(
        at[0],
        at[1],
        at[0] + out * one[0],
        at[1] + out * one[1],
        at[0] + out * tip * x,
        at[1] + out * tip * y,
        at[0] + out * other[0],
        at[1] + out * other[1]);
  }

  private double[] side(double[] from, double[] to) {
    double scale = half / distance(from, to);
    return new double[] {(to[1] - from[1]) * scale, (from[0] - to[0]) * scale};
  }

  private static double distance(double[] one, double[] other) {
    double x = one[0] - other[0];
    double y = one[1] - other[1];
    return Math.sqrt(x * x + y * y);
  }

  /** Adds a polygon, all in the same sense, so that those that overlap are one area. */
  private void polygon(double... points) {
    double twice = 0;
    int count = points.length / 2;
    for (int i = 0; i < count; i++) {
      int next = (i + 1) % count;
      twice += points[2 * i] * points[2 * next + 1] - points[2 * next] * points[2 * i + 1];
    }
    for (int i = 0; i < count; i++) {
      int at = twice >= 0 ? i : count - 1 - i;
      if (i == 0) {
        area.moveTo(points[2 * at], points[2 * at + 1]);
      } else {
        area.lineTo(points[2 * at], points[2 * at + 1]);
      }
    }
    area.closePath();
  }
}
