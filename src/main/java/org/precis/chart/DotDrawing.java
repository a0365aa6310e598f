package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.precis.chart.ChartSpec.DotPlot;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Ink;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;
import org.precis.chart.svg.TextMeasurer;
import org.precis.quantity.Interval;

/** Lays out and draws a {@link DotPlot}. */
final class DotDrawing {

  /** Decades before the first gridline where a dot would lie on the beginning of the track. */
  private static final double LEAD = 0.3;

  private final List<ChartRow> ordered;
  private final RowAxis rows;
  private final ChartSize size;
  private final ChartWords words;
  private final TextMeasurer text;
  private final ChartStyle style;
  private final Rectangle2D area;
  private final Axes.PowersOfTen axis = new Axes.PowersOfTen();
  private final List<BigDecimal> positive;

  DotDrawing(DotPlot plot, ChartSize size, ChartWords words, TextMeasurer text) {
    this.ordered = ChartRow.inOrder(plot.rows());
    this.rows = RowAxis.of(ordered, size, text);
    this.size = size;
    this.words = words;
    this.text = text;
    this.style = text.style;
    double length = Math.floor(size.width() - style.end - rows.track());
    this.area = new Rectangle2D.Double(rows.track(), 0, length, 1);
    this.positive = positive();
    fit();
  }

  /** How many times the one before each gridline is. */
  long factor() {
    return positive.isEmpty() ? 1 : axis.factor();
  }

  private List<BigDecimal> positive() {
    return ordered.stream()
        .flatMap(row -> row.quantity().interval().stream())
        .flatMap(interval -> Stream.of(interval.number(), upper(interval)))
        .filter(number -> number.signum() > 0)
        .sorted()
        .toList();
  }

  private static BigDecimal upper(Interval interval) {
    return interval.upper() == null ? interval.number() : interval.upper();
  }

  /** Takes the finest gridlines whose numbers do not touch, and room for the first dot. */
  private void fit() {
    if (positive.isEmpty()) {
      axis.set(0, 0, 1, 1);
      return;
    }
    BigDecimal greatest = positive.get(positive.size() - 1);
    int first = magnitude(positive.get(0));
    int top = magnitude(greatest);
    boolean power = BigDecimal.ONE.scaleByPowerOfTen(top).compareTo(greatest) == 0;
    int last = Math.max(power ? top : top + 1, first + 1);
    finest(first, first, last);
    for (double lead = LEAD; lead < 1 && !marksFit(); lead += LEAD) {
      finest(first - lead, first, last);
    }
  }

  /** The exponent of the greatest power of ten that is not above the number. */
  private static int magnitude(BigDecimal number) {
    return number.precision() - number.scale() - 1;
  }

  private void finest(double low, int first, int last) {
    int decades = 0;
    do {
      axis.set(low, first, last, ++decades);
    } while (!new TopNumbers(axis, area, words, size, text).fit());
  }

  /** Whether every mark begins on its track. */
  private boolean marksFit() {
    return ordered.stream()
        .flatMap(row -> onAxis(row.quantity().interval()).stream())
        .filter(interval -> interval.number().signum() > 0)
        .allMatch(
            interval ->
                place(interval.number().doubleValue())
                    >= rows.track() + DotMark.left(interval.qualifier(), style));
  }

  String draw() {
    SvgGraphics svg = new SvgGraphics(style);
    boolean numbered = !positive.isEmpty();
    double head = numbered ? new TopNumbers(axis, area, words, size, text).draw(svg) : 0;
    List<ValueLabel> labels = ordered.stream().map(this::label).toList();
    List<Double> marks = Collections.nCopies(ordered.size(), style.row);
    double bottom = rows.lay(head + style.headGap, labels, marks, 0);
    List<String> titles = ordered.stream().map(words::point).toList();
    CategoryPlot plot =
        Plots.of(new QuantityDataset(ordered), rows, axis, labels, titles, this::drawMark, style);
    plot.setRangeGridlinesVisible(numbered);
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(new Ink(Palette.HAIR));
    plot.setDomainGridlineStroke(Plots.dotted(style));
    Plots.draw(plot, svg, area, head, bottom);
    return svg.document(size.width(), bottom + style.line);
  }

  private void drawMark(SvgGraphics svg, int item, double middle) {
    ChartRow row = ordered.get(item);
    onAxis(row.quantity().interval())
        .ifPresent(
            interval -> {
              double from = from(interval);
              double length = Math.max(0, place(end(interval)) - from);
              new DotMark(svg.at(from, middle, SvgGraphics.RIGHT), Palette.ACCENT, row.forecast())
                  .draw(interval.qualifier(), length);
            });
  }

  /** What has a place on a logarithmic axis: numbers above zero. */
  static Optional<Interval> onAxis(Optional<Interval> interval) {
    return interval.filter(some -> end(some) > 0);
  }

  /** Where its dot is, or its first; "between 0 and 5" begins where the track does. */
  private double from(Interval interval) {
    double first = rows.track() + DotMark.left(interval.qualifier(), style);
    double number = interval.number().doubleValue();
    return number > 0 ? Math.max(first, place(number)) : first;
  }

  private static double end(Interval interval) {
    return (interval.upper() == null ? interval.lower() : interval.upper()).doubleValue();
  }

  private double place(double number) {
    return axis.valueToJava2D(number, area, RectangleEdge.TOP);
  }

  /** The words of a row: after its mark, or before it, or below it. */
  private ValueLabel label(ChartRow row) {
    TextLine line = ValueLabel.line(row.words(), row.stated(), text);
    double track = rows.track();
    double after = track;
    double before = Double.NEGATIVE_INFINITY;
    double around = track;
    Interval interval = onAxis(row.quantity().interval()).orElse(null);
    if (interval != null) {
      double from = from(interval);
      around = place(end(interval));
      after = around + DotMark.right(interval.qualifier(), style) + style.near;
      before =
          from - DotMark.left(interval.qualifier(), style) - style.near - style.line - line.width();
    }
    if (after + line.width() <= size.width()) {
      return ValueLabel.beside(line, after, style);
    }
    return before >= rows.left()
        ? ValueLabel.beside(line, before, style)
        : ValueLabel.below(line, around, rows.left(), size.width(), style.row, text);
  }
}
