package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;
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
  private final List<TextLine> values;
  private final QuantityDataset data;
  private final NumberAxis axis;
  private final RowAxis rows;
  private final ChartSize size;
  private final ChartWords words;
  private final TextMeasurer text;
  private final ChartStyle style;

  private BarDrawing(
      List<Bar> bars, RowAxis rows, ChartSize size, ChartWords words, TextMeasurer text) {
    this.bars = bars;
    this.values =
        bars.stream()
            .map(bar -> ValueLabel.line(bar.row().words(), bar.row().stated(), text))
            .toList();
    this.data = new QuantityDataset(bars.stream().map(Bar::row).toList());
    this.axis = Axes.linear(data);
    if (data.range().getLength() > 0) {
      axis.setRange(data.range());
    }
    this.rows = rows;
    this.size = size;
    this.words = words;
    this.text = text;
    this.style = text.style;
  }

  static String bars(BarChart chart, ChartSize size, ChartWords words, TextMeasurer text) {
    List<ChartRow> ordered = chart.periods() ? chart.rows() : RowOrder.of(chart.rows()).rows();
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
    return new BarDrawing(bars, RowAxis.of(ordered, size, text), size, words, text).bars();
  }

  /** A series as rows in the order of time, its breaks between them. */
  static String series(SeriesChart chart, ChartSize size, ChartWords words, TextMeasurer text) {
    RowAxis rows = new RowAxis(List.of(), 0, size, text);
    chart.periods().forEach(at -> rows.add("", Span.label(at.label()), Span.axis(at.detail())));
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
      bars.add(new Bar(row, whole ? text.style.whole : text.style.part, colour, text.style));
    }
    return new BarDrawing(bars, rows, stacked, words, text).parts(chart.ofThese());
  }

  /** Every number stands at its bar, so there is neither an axis nor a grid, only zero. */
  private String bars() {
    Rectangle2D area = area();
    SvgGraphics svg = new SvgGraphics(style);
    List<ValueLabel> labels = labels(area);
    CategoryPlot plot = plot(area, labels);
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(true);
    double bottom = rows.lay(style.line, labels, marks(), 0);
    // not above the first name, which stands over the line of zero
    Plots.draw(plot, svg, area, size.stacked() ? style.label : 0, bottom);
    rows.drawBreaks(svg);
    return svg.document(size.width(), bottom + style.line);
  }

  /** The longest axis that leaves room for the words at every mark, if that is long enough. */
  private Rectangle2D area() {
    Rectangle2D unit = new Rectangle2D.Double(0, 0, 1, 1);
    double length = size.width() - style.end - rows.track();
    for (int i = 0; i < bars.size(); i++) {
      double room = size.width() - rows.track() - values.get(i).width() - beyond(bars.get(i));
      double share = axis.valueToJava2D(right(bars.get(i)), unit, RectangleEdge.TOP);
      length = share > 0 ? Math.min(length, room / share) : length;
    }
    length = Math.floor(Math.max(style.shortest, length));
    return new Rectangle2D.Double(rows.track(), 0, length, 1);
  }

  /** The right end of a bar as a number: bars below zero end there, and have their words there. */
  private static double right(Bar bar) {
    return bar.negative() ? 0 : bar.end();
  }

  /** How far from that end the words begin. */
  private double beyond(Bar bar) {
    boolean stub = !bar.row().stated() && bar.overhang() > 0;
    return (bar.negative() ? 0 : bar.overhang()) + (stub ? style.stubWords : style.gap);
  }

  /** The words of every bar: after it, or white on it, or below it. */
  private List<ValueLabel> labels(Rectangle2D area) {
    DoubleUnaryOperator place = place(area);
    List<ValueLabel> labels = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      TextLine value = values.get(i);
      double end = place.applyAsDouble(right(bar));
      double solid = bar.colour().equals(Palette.ACCENT) ? bar.solid(place) : 0;
      if (end + beyond(bar) + value.width() <= size.width()) {
        labels.add(ValueLabel.beside(value, end + beyond(bar), style));
      } else if (solid >= value.width() + 2 * style.gap) {
        TextLine white = ValueLabel.onBar(bar.row().words(), text);
        labels.add(
            ValueLabel.onBar(
                white, place.applyAsDouble(0) + solid - style.gap - white.width(), style));
      } else {
        double mark = marks().get(i);
        labels.add(ValueLabel.below(value, end, rows.left(), size.width(), mark, text));
      }
    }
    return labels;
  }

  private DoubleUnaryOperator place(Rectangle2D area) {
    return number -> axis.valueToJava2D(number, area, RectangleEdge.TOP);
  }

  private CategoryPlot plot(Rectangle2D area, List<ValueLabel> labels) {
    DoubleUnaryOperator place = place(area);
    Plots.Mark mark =
        (svg, item, middle) -> {
          Bar bar = bars.get(item);
          int direction = bar.negative() ? SvgGraphics.LEFT : SvgGraphics.RIGHT;
          bar.draw(svg.at(place.applyAsDouble(0), middle, direction), place);
        };
    List<String> titles = bars.stream().map(bar -> words.point(bar.row())).toList();
    return Plots.of(data, rows, axis, labels, titles, mark, style);
  }

  private List<Double> marks() {
    return bars.stream().map(bar -> bar.width() + style.row - style.bar).toList();
  }

  private String parts(String ofThese) {
    List<TextLine> lead =
        text.wrap(new Span(ofThese, false, Palette.SECOND, false), size.width() - style.bracket);
    Rectangle2D area = area();
    List<ValueLabel> labels = labels(area);
    CategoryPlot plot = plot(area, labels);
    plot.setRangeGridlinesVisible(false);
    double bottom = rows.layParts(labels, bars, lead);
    SvgGraphics svg = new SvgGraphics(style);
    Plots.draw(plot, svg, area, 0, bottom);
    rows.drawLead(svg);
    double zero = axis.valueToJava2D(0, area, RectangleEdge.TOP);
    Style bracket = Style.stroke(Palette.THIRD, style.thin);
    Style baseline = Style.stroke(Palette.INK, style.line);
    double whole = rows.middle(0);
    double line = style.bracketLine;
    double end = style.bracket - style.bracketGap;
    for (int i = 0; i < bars.size(); i++) {
      double half = bars.get(i).width() / 2 + style.zero;
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
