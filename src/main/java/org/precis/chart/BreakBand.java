package org.precis.chart;

import java.util.ArrayList;
import java.util.List;
import org.precis.chart.ChartSpec.SeriesChart;

/** The words over a series that say what changes at its breaks, and the dashed lines under them. */
final class BreakBand {

  private static final double LINE = 11;
  private static final double GAP = 4;
  private static final double ARROW = 12;

  private final List<Words> words = new ArrayList<>();
  private final List<Double> lines;

  /** Words on a line of the band; with an arrow where they stand on the other side of the break. */
  private record Words(TextLine text, double x, double end, int line, boolean arrow) {}

  BreakBand(
      List<SeriesChart.Break> breaks,
      double left,
      double pitch,
      ChartSize size,
      TextMeasurer text) {
    this.lines = breaks.stream().map(at -> left + at.before() * pitch).toList();
    for (int i = 0; i < breaks.size(); i++) {
      double x = lines.get(i);
      TextLine before = text.line(Span.axis(breaks.get(i).left()));
      put(before, x - GAP - before.width(), x - GAP, false);
      TextLine after = text.line(Span.axis(breaks.get(i).right()));
      boolean room = x + GAP + after.width() <= size.width();
      double start = room ? x + GAP : x - GAP - ARROW - after.width();
      put(after, start, room ? start + after.width() : x - GAP, !room);
    }
  }

  /** On the first line where it touches no other words. */
  private void put(TextLine text, double x, double end, boolean arrow) {
    int line = 0;
    while (taken(x, end, line)) {
      line++;
    }
    if (x < end) {
      words.add(new Words(text, x, end, line, arrow));
    }
  }

  private boolean taken(double x, double end, int line) {
    return words.stream()
        .anyMatch(other -> other.line() == line && x < other.end() + GAP && other.x() < end + GAP);
  }

  /** Whether all words have room, and none crosses the line of a break. */
  boolean fits() {
    return words.stream()
        .allMatch(
            text ->
                text.x() >= 0 && lines.stream().noneMatch(at -> at > text.x() && at < text.end()));
  }

  double height() {
    return words.stream().mapToInt(text -> text.line() + 1).max().orElse(0) * LINE;
  }

  void draw(SvgGraphics svg, double bottom) {
    for (double x : lines) {
      svg.line(x, 0, x, bottom, Style.dashed(Palette.THIRD, 0.9, 3, 2.4));
    }
    Style style = Style.stroke(Palette.SECOND, 0.8);
    for (Words text : words) {
      double baseline = 7.5 + text.line() * LINE;
      svg.text(text.x(), baseline, text.text());
      if (text.arrow()) {
        double tip = text.end();
        double y = baseline - 2.6;
        svg.line(tip - ARROW + 4, y, tip, y, style);
        svg.polyline(style, tip - 2.4, y - 2.2, tip, y, tip - 2.4, y + 2.2);
      }
    }
  }
}
