package org.precis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.plot.CategoryPlot;
import org.precis.chart.ChartSpec.BarChart;
import org.precis.chart.ChartSpec.PartsChart;
import org.precis.chart.ChartSpec.SeriesChart;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;
import org.precis.chart.svg.TextMeasurer;

/**
 * Lays out and draws bars in rows: a {@link BarChart}, a {@link PartsChart}, or a {@link
 * SeriesChart} that has no room for columns.
 */
final class BarDrawing {

  private final List<Bar> bars;
  private final BarScale scale;
  private final RowAxis rows;
  private final ChartSize size;
  private final ChartWords words;
  private final TextMeasurer text;
  private final ChartStyle style;

  private BarDrawing(
      List<Bar> bars, RowAxis rows, ChartSize size, ChartWords words, TextMeasurer text) {
    this.bars = bars;
    this.rows = rows;
    this.size = size;
    this.words = words;
    this.text = text;
    this.style = text.style;
    this.scale = new BarScale(bars, rows.track(), style.shortest, size.width(), text);
  }

  static String bars(BarChart chart, ChartSize size, ChartWords words, TextMeasurer text) {
    List<ChartRow> ordered =
        chart.order() != BarChart.Order.LARGEST_FIRST
            ? chart.rows()
            : ChartRow.inOrder(chart.rows());
    List<Bar> bars =
        ordered.stream()
            .map(
                row ->
                    new Bar(
                        row,
                        text.style.bar,
                        chart.isInFocus(row) ? Palette.ACCENT : Palette.ACCENT_2,
                        text.style))
            .toList();
    RowAxis rows = RowAxis.of(ordered, chart::note, size, text);
    return new BarDrawing(bars, rows, size, words, text).bars();
  }

  /** A series as rows in the order of time, its breaks between them. */
  static String series(SeriesChart chart, ChartSize size, ChartWords words, TextMeasurer text) {
    RowAxis rows = new RowAxis(List.of(), 0, size, text);
    for (int i = 0; i < chart.periods().size(); i++) {
      SeriesChart.Period at = chart.periods().get(i);
      rows.add("", Span.label(at.label()), Span.axis(at.detail()), Span.axis(chart.note(i)));
    }
    chart.breaks().forEach(rows::add);
    List<ChartRow> periods = chart.rows();
    List<Bar> bars = new ArrayList<>();
    for (ChartRow period : periods) {
      bars.add(new Bar(period, text.style.bar, chart.colour(bars.size()), text.style));
    }
    return new BarDrawing(bars, rows, size, words, text).bars();
  }

  static String parts(PartsChart chart, ChartSize size, ChartWords words, TextMeasurer text) {
    ChartSize stacked = new ChartSize(size.width(), true);
    RowAxis rows = new RowAxis(List.of(), text.style.bracket, stacked, text);
    List<Bar> bars = new ArrayList<>();
    for (ChartRow row : chart.rows()) {
      boolean whole = bars.isEmpty();
      rows.add("", whole ? Span.bold(row.label()) : Span.label(row.label()));
      String colour = whole ? Palette.ACCENT : Palette.ACCENT_2;
      double part = chart.isLong() ? text.style.partOfMany : text.style.part;
      bars.add(new Bar(row, whole ? text.style.whole : part, colour, text.style));
    }
    return new BarDrawing(bars, rows, stacked, words, text).parts(chart);
  }

  /** Every number stands at its bar, so there is neither an axis nor a grid, only zero. */
  private String bars() {
    SvgGraphics svg = new SvgGraphics(style);
    List<ValueLabel> labels = scale.labels(rows.left(), marks());
    CategoryPlot plot = plot(labels);
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(true);
    double bottom = rows.lay(style.line, labels, marks(), 0);
    // not above the first name, which stands over the line of zero
    Plots.draw(plot, svg, scale.area, size.stacked() ? style.label : 0, bottom);
    rows.drawBreaks(svg);
    return svg.document(size.width(), bottom + style.line);
  }

  private CategoryPlot plot(List<ValueLabel> labels) {
    DoubleUnaryOperator place = scale::place;
    Plots.Mark mark =
        (svg, item, middle) -> {
          Bar bar = bars.get(item);
          int direction = bar.negative() ? SvgGraphics.LEFT : SvgGraphics.RIGHT;
          bar.draw(svg.at(place.applyAsDouble(0), middle, direction), place);
        };
    List<String> titles = bars.stream().map(bar -> words.point(bar.row())).toList();
    return Plots.of(scale.data, rows, scale.axis, labels, titles, mark, style);
  }

  private List<Double> marks() {
    return bars.stream().map(bar -> bar.width() + style.row - style.bar).toList();
  }

  private String parts(PartsChart chart) {
    List<TextLine> lead =
        text.wrap(
            new Span(chart.ofThese(), false, Palette.SECOND, false), size.width() - style.bracket);
    List<ValueLabel> labels = scale.labels(rows.left(), marks());
    CategoryPlot plot = plot(labels);
    plot.setRangeGridlinesVisible(false);
    double bottom = rows.layParts(labels, bars, lead, chart.isLong());
    SvgGraphics svg = new SvgGraphics(style);
    Plots.draw(plot, svg, scale.area, 0, bottom);
    rows.drawLead(svg);
    double zero = scale.place(0);
    Style bracket = Style.stroke(Palette.THIRD, style.thin);
    Style baseline = Style.stroke(Palette.INK, style.line);
    double whole = rows.middle(0);
    double line = style.bracketLine;
    double end = style.bracket - style.bracketGap;
    for (int i = 0; i < bars.size(); i++) {
      boolean close = i > 0 && chart.isLong();
      double half = bars.get(i).width() / 2 + (close ? style.zeroOfMany : style.zero);
      double part = rows.middle(i);
      svg.line(zero, part - half, zero, part + half, baseline);
      if (i > 0 && i == bars.size() - 1) {
        svg.polyline(bracket, style.bracket, whole, line, whole, line, part, end, part);
      } else if (i > 0) {
        svg.line(line, part, end, part, bracket);
      }
    }
    return svg.document(size.width(), bottom);
  }
}
