package org.precis.chart;

import java.util.ArrayList;
import java.util.List;
import org.precis.chart.ChartSpec.SeriesChart;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;
import org.precis.chart.svg.TextMeasurer;

/** The words over a series that say what changes at its breaks, and the dashed lines under them. */
final class BreakBand {

  private final List<Words> words = new ArrayList<>();
  private final List<Double> lines;
  private final ChartStyle style;

  /** Words on a line of the band; with an arrow where they stand on the other side of the break. */
  private record Words(TextLine text, double x, double end, int line, boolean arrow) {}

  BreakBand(
      List<SeriesChart.Break> breaks,
      double left,
      double pitch,
      ChartSize size,
      TextMeasurer text) {
    this.style = text.style;
    this.lines = breaks.stream().map(at -> left + at.before() * pitch).toList();
    for (int i = 0; i < breaks.size(); i++) {
      double x = lines.get(i);
      TextLine before = text.line(Span.axis(breaks.get(i).left()));
      put(before, x - style.near - before.width(), x - style.near, false);
      TextLine after = text.line(Span.axis(breaks.get(i).right()));
      boolean room = x + style.near + after.width() <= size.width();
      double start = room ? x + style.near : x - style.near - style.breakArrow - after.width();
      put(after, start, room ? start + after.width() : x - style.near, !room);
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
        .anyMatch(
            other ->
                other.line() == line
                    && x < other.end() + style.near
                    && other.x() < end + style.near);
  }

  /** Whether all words have room, and none crosses the line of a break. */
  boolean fits() {
    return words.stream()
        .allMatch(
            text ->
                text.x() >= 0 && lines.stream().noneMatch(at -> at > text.x() && at < text.end()));
  }

  double height() {
    return words.stream().mapToInt(text -> text.line() + 1).max().orElse(0) * style.breakLine;
  }

  void draw(SvgGraphics svg, double bottom) {
    for (double x : lines) {
      svg.line(x, 0, x, bottom, Style.border(style));
    }
    Style stroke = Style.stroke(Palette.SECOND, style.thin);
    for (Words text : words) {
      double baseline = style.breakBaseline + text.line() * style.breakLine;
      svg.text(text.x(), baseline, text.text());
      if (text.arrow()) {
        double tip = text.end();
        double y = baseline - style.tipRise;
        double back = tip - style.tip;
        svg.line(tip - style.breakArrow + style.breakGap, y, tip, y, stroke);
        svg.polyline(stroke, back, y - style.tipHalf, tip, y, back, y + style.tipHalf);
      }
    }
  }
}
