package org.precis.chart;

import java.util.ArrayList;
import java.util.List;

/** The words over a series that say what changes at its breaks, and the dashed lines under them. */
final class BreakBand {

  private static final double LINE = 11;
  private static final double GAP = 4;
  private static final double ARROW = 12;

  private final List<Words> words = new ArrayList<>();
  private final List<Double> lines = new ArrayList<>();
  private boolean fits = true;
  private int height;

  /** Words on a line of the band; with an arrow where they stand on the other side of the break. */
  private record Words(TextLine text, double x, double end, int line, boolean arrow) {}

  private BreakBand() {}

  static BreakBand of(
      List<SeriesChart.Break> breaks, double left, double pitch, Sheet sheet, Type type) {
    BreakBand band = new BreakBand();
    for (SeriesChart.Break at : breaks) {
      double x = left + at.before() * pitch;
      band.lines.add(x);
      band.left(x, text(at.left()), type);
      band.right(x, text(at.right()), sheet.width(), type);
    }
    return band;
  }

  private static TextLine text(String words) {
    return TextLine.of(Span.axis(words));
  }

  private void left(double x, TextLine text, Type type) {
    double width = type.width(text);
    if (width > 0) {
      put(text, x - GAP - width, x - GAP, false);
    }
  }

  private void right(double x, TextLine text, double limit, Type type) {
    double width = type.width(text);
    if (width > 0 && x + GAP + width <= limit) {
      put(text, x + GAP, x + GAP + width, false);
    } else if (width > 0) {
      put(text, x - GAP - ARROW - width, x - GAP, true);
    }
  }

  /** On the first line where it touches neither other words nor the dashed line of a break. */
  private void put(TextLine text, double x, double end, boolean arrow) {
    int line = 0;
    while (taken(x, end, line)) {
      line++;
    }
    words.add(new Words(text, x, end, line, arrow));
    height = Math.max(height, line + 1);
    fits &= x >= 0 && lines.stream().noneMatch(at -> at > x && at < end);
  }

  private boolean taken(double x, double end, int line) {
    return words.stream()
        .anyMatch(other -> other.line() == line && x < other.end() + GAP && other.x() < end + GAP);
  }

  /** Whether all words have room, and none crosses the line of another break. */
  boolean fits() {
    return fits
        && words.stream()
            .noneMatch(text -> lines.stream().anyMatch(at -> at > text.x() && at < text.end()));
  }

  double height() {
    return height * LINE;
  }

  void draw(Svg svg, double bottom) {
    for (double x : lines) {
      svg.line(x, 0, x, bottom, Style.dashed(Ink.THIRD, 0.9, 3, 2.4));
    }
    for (Words text : words) {
      double baseline = 7.5 + text.line() * LINE;
      svg.text(text.x(), baseline, text.text());
      if (text.arrow()) {
        arrow(svg, text.end(), baseline - 2.6);
      }
    }
  }

  private static void arrow(Svg svg, double tip, double y) {
    Style style = Style.stroke(Ink.SECOND, 0.8);
    svg.line(tip - ARROW + 4, y, tip, y, style);
    new Pen(svg, tip, y, Pen.Way.RIGHT).polyline(style, -2.4, -2.2, 0, 0, -2.4, 2.2);
  }
}
