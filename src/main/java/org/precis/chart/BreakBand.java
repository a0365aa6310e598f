package org.precis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.precis.chart.ChartSpec.Break;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;
import org.precis.chart.svg.TextMeasurer;

/**
 * The words over a series that say what changes at its breaks, and the dashed lines under them:
 * what changes at the left of a line or, where both sides are told, each at its side.
 */
final class BreakBand {

  private final List<Words> words = new ArrayList<>();
  private final List<Double> lines;
  private final TextMeasurer text;
  private final ChartStyle style;
  private final boolean fits;

  /** A line of words, on a line of the band. */
  private record Words(TextLine text, double x, int line) {

    double end() {
      return x + text.width();
    }
  }

  /**
   * The words of breaks.
   *
   * @param place where the line of the break with this index is
   */
  BreakBand(List<Break> breaks, IntToDoubleFunction place, Canvas canvas) {
    this.text = canvas.text();
    this.style = text.style;
    this.lines = IntStream.range(0, breaks.size()).mapToDouble(place).boxed().toList();
    boolean room = true;
    for (int i = 0; i < breaks.size(); i++) {
      String before = breaks.get(i).left();
      String after = breaks.get(i).right();
      double from = i == 0 ? 0 : lines.get(i - 1) + style.near;
      double to = i + 1 == breaks.size() ? canvas.width() : lines.get(i + 1) - style.near;
      boolean both = !before.isEmpty();
      room &= put(both ? before : after, from, lines.get(i) - style.near, true);
      room &= !both || put(after, lines.get(i) + style.near, to, false);
    }
    this.fits = room;
  }

  /** Puts words between two limits, at the right or the left one, if none is wider than that. */
  private boolean put(String said, double from, double to, boolean atRight) {
    Span span = Span.axis(said);
    if (said.isEmpty() || !text.fits(span, to - from)) {
      return said.isEmpty();
    }
    List<TextLine> rows = text.wrap(span, to - from);
    List<Words> placed = new ArrayList<>();
    int first = 0;
    do {
      placed.clear();
      for (TextLine row : rows) {
        double x = atRight ? to - row.width() : from;
        placed.add(new Words(row, x, first + placed.size()));
      }
      first++;
    } while (placed.stream().anyMatch(this::taken));
    words.addAll(placed);
    return true;
  }

  private boolean taken(Words one) {
    return words.stream()
        .anyMatch(
            other ->
                other.line() == one.line()
                    && one.x() < other.end() + style.near
                    && other.x() < one.end() + style.near);
  }

  /** Where the lines are. */
  List<Double> places() {
    return List.copyOf(lines);
  }

  /** Whether all words have room beside their lines. */
  boolean fits() {
    return fits;
  }

  double height() {
    return words.stream().mapToInt(row -> row.line() + 1).max().orElse(0) * style.bands.line;
  }

  void draw(SvgGraphics svg, double bottom) {
    for (double x : lines) {
      svg.line(x, 0, x, bottom, Style.border(style));
    }
    for (Words row : words) {
      svg.text(row.x(), style.bands.baseline + row.line() * style.bands.line, row.text());
    }
  }
}
