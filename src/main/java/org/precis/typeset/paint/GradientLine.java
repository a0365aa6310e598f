package org.precis.typeset.paint;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.value.Gradient;

/**
 * The line of a gradient in a box, in points on the page, and the colours along it (CSS Images 3,
 * 3.1 and 3.4).
 *
 * @param stops from the start to the end, none before the one before it
 */
record GradientLine(double x1, double y1, double x2, double y2, List<Point> stops) {

  /** Between colours of which one shines through more than the other, as many parts as this. */
  private static final int PARTS = 16;

  private static final int OPAQUE = 0xFF;

  /**
   * A colour at a place.
   *
   * @param at 0 at the start of the line, 1 at its end
   */
  record Point(double at, int color) {}

  static GradientLine of(
      Gradient gradient, int text, double left, double top, double right, double bottom) {
    double width = Math.max(0, right - left);
    double height = Math.max(0, bottom - top);
    double x;
    double y;
    if (gradient.across() != 0) {
      // The line at half of it goes through the two other corners
      x = gradient.across() * height;
      y = gradient.down() * width;
    } else {
      double angle = StrictMath.toRadians(gradient.degrees());
      x = StrictMath.sin(angle);
      y = -StrictMath.cos(angle);
    }
    double size = StrictMath.hypot(x, y);
    x = size > 0 ? x / size : 0;
    y = size > 0 ? y / size : 0;
    double length = Math.abs(width * x) + Math.abs(height * y);
    double midX = (left + right) / 2;
    double midY = (top + bottom) / 2;
    return new GradientLine(
        midX - x * length / 2,
        midY - y * length / 2,
        midX + x * length / 2,
        midY + y * length / 2,
        points(gradient.stops(), text, length));
  }

  /** Where each colour is: as given, not before the last, and evenly between those given. */
  private static List<Point> points(List<Gradient.Stop> stops, int text, double length) {
    int count = stops.size();
    double[] at = new double[count];
    double last = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      Gradient.Stop stop = stops.get(i);
      boolean given = !stop.at().isAuto();
      at[i] =
          given
              ? length > 0 ? stop.at().of(length) / length : 0
              : i == 0 ? 0 : i == count - 1 ? 1 : Double.NaN;
      if (!Double.isNaN(at[i])) {
        at[i] = Math.max(at[i], last);
        last = at[i];
      }
    }
    for (int i = 1; i < count; i++) {
      int next = i;
      while (Double.isNaN(at[next])) {
        next++;
      }
      if (next > i) {
        at[i] = at[i - 1] + (at[next] - at[i - 1]) / (next - i + 1);
      }
    }
    List<Point> points = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Integer color = stops.get(i).color();
      points.add(new Point(at[i], color == null ? text : color));
    }
    return points;
  }

  void paint(Canvas canvas) {
    List<Point> all = new ArrayList<>();
    for (int i = 0; i < stops.size(); i++) {
      Point point = stops.get(i);
      if (i > 0) {
        between(stops.get(i - 1), point, all);
      }
      all.add(point);
    }
    // Before the first and after the last the colour goes on
    if (all.get(0).at() > 0) {
      all.add(0, new Point(0, all.get(0).color()));
    }
    Point last = all.get(all.size() - 1);
    if (last.at() < 1) {
      all.add(new Point(1, last.color()));
    }
    canvas.gradient(x1, y1, x2, y2, colours(all));
  }

  /**
   * Colours mix as much as they can be seen (CSS Images 3, 3.4.2), which is no straight line where
   * one shines through more than the other.
   */
  private static void between(Point one, Point other, List<Point> all) {
    int first = one.color() >>> 24;
    int second = other.color() >>> 24;
    boolean straight = first == second || first == 0 || second == 0;
    boolean alike = (one.color() & 0xFFFFFF) == (other.color() & 0xFFFFFF);
    for (int part = 1; !straight && !alike && part < PARTS; part++) {
      double share = (double) part / PARTS;
      double alpha = first + (second - first) * share;
      int color = (int) Math.round(alpha) << 24;
      for (int shift = 0; shift <= 16; shift += 8) {
        double a = (one.color() >> shift & 0xFF) * (double) first * (1 - share);
        double b = (other.color() >> shift & 0xFF) * (double) second * share;
        color |= (int) Math.round((a + b) / alpha) << shift;
      }
      all.add(new Point(one.at() + (other.at() - one.at()) * share, color));
    }
  }

  /** What cannot be seen has the colour of what is beside it. */
  private static List<Point> colours(List<Point> points) {
    List<Point> all = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      if (point.color() >>> 24 > 0) {
        all.add(point);
        continue;
      }
      Point before = i > 0 ? points.get(i - 1) : point;
      Point after = i + 1 < points.size() ? points.get(i + 1) : point;
      if (before.color() >>> 24 > 0) {
        all.add(new Point(point.at(), before.color() & 0xFFFFFF));
      }
      if (after.color() >>> 24 > 0 || before.color() >>> 24 == 0) {
        all.add(new Point(point.at(), after.color() & 0xFFFFFF));
      }
    }
    return all;
  }

  /** Whether anything shines through some of these. */
  static boolean fades(List<Point> points) {
    return points.stream().anyMatch(point -> point.color() >>> 24 < OPAQUE);
  }
}
