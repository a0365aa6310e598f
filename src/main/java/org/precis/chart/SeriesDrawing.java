package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleEdge;
import org.precis.chart.ChartSpec.SeriesChart;

/** Lays out and draws a {@link SeriesChart} as columns, or as rows where these have no room. */
final class SeriesDrawing {

  private static final double HEIGHT = 72;
  private static final double WIDEST_PITCH = 40.2;
  private static final double LEAST_AXIS = 36;
  private static final double COLUMN = 23;
  private static final double COLUMN_SHARE = 0.575;
  private static final double DENSE_SHARE = 0.66;
  private static final double NEARLY_ROUND = 1.05;
  private static final double NUMBER_GAP = 5;

  /** With more periods than this, rows would be too many to be read at a glance. */
  private static final int MOST_ROWS = 14;

  private final ChartSize size;
  private final QuantityDataset data;
  private final NumberAxis axis;
  private final List<BigDecimal> ticks;
  private final List<TextLine> numbers;
  private final boolean dense;
  private final double left;
  private final double pitch;
  private final List<Bar> columns;
  private final List<ColumnText> texts;
  private final BreakBand breaks;

  private SeriesDrawing(SeriesChart chart, ChartSize size, ChartWords words, TextMeasurer text) {
    this.size = size;
    int count = chart.periods().size();
    this.data = new QuantityDataset(chart.rows());
    this.axis = Axes.linear(data);
    boolean flat = data.range().getLength() == 0;
    if (!flat) { // up to the greatest number, or the round one just above it
      double greatest = data.range().getUpperBound();
      boolean round = axis.getUpperBound() <= greatest * NEARLY_ROUND;
      axis.setRange(data.range().getLowerBound(), round ? axis.getUpperBound() : greatest);
    }
    this.ticks = flat ? List.of() : Axes.ticks(axis);
    this.numbers =
        ticks.stream().map(at -> text.line(Span.axis(words.number().apply(at)))).toList();
    this.left = Math.ceil(Math.max(LEAST_AXIS, TextLine.widest(numbers) + NUMBER_GAP));
    double room = Math.min(WIDEST_PITCH * count, size.width() - left);
    this.pitch = Math.floor(room) / count;
    this.dense = count > MOST_ROWS;
    double width = Math.min(COLUMN, pitch * (dense ? DENSE_SHARE : COLUMN_SHARE));
    this.columns = chart.rows().stream().map(row -> new Bar(row, width, Palette.PETROL)).toList();
    this.texts = dense ? dense(chart, text) : texts(chart, text);
    this.breaks = new BreakBand(chart.breaks(), left, pitch, size, text);
  }

  /** The columns, or rows where the words have no room between columns. */
  static String draw(SeriesChart chart, ChartSize size, ChartWords words, TextMeasurer text) {
    SeriesDrawing drawing = new SeriesDrawing(chart, size, words, text);
    boolean fits = drawing.texts.size() == chart.periods().size() && drawing.breaks.fits();
    return fits ? drawing.draw() : BarDrawing.series(chart, size, words, text);
  }

  private List<ColumnText> texts(SeriesChart chart, TextMeasurer text) {
    return chart.periods().stream()
        .flatMap(period -> ColumnText.of(period, pitch - 2, text).stream())
        .toList();
  }

  /** Details would be lost among so many columns, so a series that has some is left to rows. */
  private List<ColumnText> dense(SeriesChart chart, TextMeasurer text) {
    return chart.periods().stream().allMatch(at -> at.detail().isEmpty())
        ? new DenseColumns(columns, this::length, left, pitch, size.width(), text).texts()
        : List.of();
  }

  private double place(double number, double top) {
    Rectangle2D area = new Rectangle2D.Double(left, top, pitch * columns.size(), HEIGHT);
    return axis.valueToJava2D(number, area, RectangleEdge.LEFT);
  }

  /** How long a column is. */
  private double length(Bar column) {
    return Math.abs(place(column.end(), 0) - place(0, 0));
  }

  private String draw() {
    double zero = place(0, 0);
    double above = ColumnText.ABOVE_MARK;
    double below = 0;
    for (int i = 0; i < columns.size(); i++) {
      Bar column = columns.get(i);
      double words = ColumnText.ABOVE_MARK + texts.get(i).value().size() * ColumnText.LINE;
      double extent = length(column) + column.overhang() + words;
      above = column.negative() ? above : Math.max(above, extent - zero);
      below = column.negative() ? Math.max(below, extent - (HEIGHT - zero)) : below;
    }
    double top = Math.ceil(breaks.height() + above);
    double names = top + HEIGHT + below;
    int lines = texts.stream().mapToInt(column -> column.name().size()).max().orElse(0);
    double bottom = Math.ceil(names + 4 + lines * ColumnText.LINE + 2);
    CategoryAxis items = new CategoryAxis();
    items.setLowerMargin(0);
    items.setUpperMargin(0);
    items.setCategoryMargin(0);
    List<ValueLabel> none = Collections.nCopies(columns.size(), ValueLabel.NONE);
    CategoryPlot plot =
        Plots.of(data, items, axis, none, (svg, item, middle) -> mark(svg, item, middle, top));
    plot.setOrientation(PlotOrientation.VERTICAL);
    plot.setRangeGridlinesVisible(!ticks.isEmpty());
    plot.setRangeZeroBaselineVisible(true);
    SvgGraphics svg = new SvgGraphics();
    for (int i = 0; i < ticks.size(); i++) {
      double x = left - NUMBER_GAP - numbers.get(i).width();
      svg.text(x, place(ticks.get(i).doubleValue(), top) + 2.7, numbers.get(i));
    }
    double width = Math.rint(pitch * columns.size());
    Plots.draw(plot, svg, new Rectangle2D.Double(left, top, width, HEIGHT), top, top + HEIGHT);
    for (int i = 0; i < columns.size(); i++) {
      words(svg, i, top, names);
    }
    breaks.draw(svg, dense ? top + HEIGHT + 2 : bottom);
    return svg.document(size.width(), bottom);
  }

  private void mark(SvgGraphics svg, int item, double middle, double top) {
    Bar column = columns.get(item);
    int direction = column.negative() ? SvgGraphics.DOWN : SvgGraphics.UP;
    column.draw(svg.at(middle, place(0, top), direction), number -> place(number, top));
  }

  private void words(SvgGraphics svg, int item, double top, double names) {
    Bar column = columns.get(item);
    List<TextLine> value = texts.get(item).value();
    double end = place(column.end(), top);
    double gap = column.overhang() + ColumnText.ABOVE_MARK;
    double first =
        column.negative() ? end + gap + 6 : end - gap - (value.size() - 1) * ColumnText.LINE;
    double middle = left + (item + 0.5) * pitch;
    for (int i = 0; i < value.size(); i++) {
      double baseline = first + i * ColumnText.LINE;
      double x = centred(value.get(i), middle, left);
      double right = x + value.get(i).width() + 1;
      svg.clear(x - 1, right, baseline - 6.6, 9);
      svg.text(x, baseline, value.get(i));
    }
    List<TextLine> name = texts.get(item).name();
    for (int i = 0; i < name.size(); i++) {
      svg.text(centred(name.get(i), middle, 0), names + 11 + i * ColumnText.LINE, name.get(i));
    }
  }

  private double centred(TextLine line, double middle, double least) {
    double most = size.width() - line.width();
    return Math.max(least, Math.min(middle - line.width() / 2, most));
  }

  /**
   * The words of a column, in lines.
   *
   * @param value over the column (under it, where it is below zero)
   * @param name of the period, under the axis
   */
  record ColumnText(List<TextLine> value, List<TextLine> name) {

    static final double LINE = 9.6;
    static final double ABOVE_MARK = 4;

    /** All words in lines no wider than this, or nothing where one of them is wider. */
    static Optional<ColumnText> of(SeriesChart.Period period, double width, TextMeasurer text) {
      QuantityText words = period.words();
      boolean stated = period.quantity().stated();
      List<Span> value =
          List.of(
              stated ? Span.axis(words.before()) : Span.absent(words.before()),
              Span.bold(words.number()),
              Span.axis(words.after()));
      List<Span> name = List.of(Span.bold(period.label()), Span.axis(period.detail()));
      return Stream.concat(value.stream(), name.stream()).allMatch(at -> text.fits(at, width))
          ? Optional.of(new ColumnText(lines(value, width, text), lines(name, width, text)))
          : Optional.empty();
    }

    private static List<TextLine> lines(List<Span> spans, double width, TextMeasurer text) {
      List<TextLine> lines = new ArrayList<>();
      for (Span span : spans) {
        lines.addAll(span.text().isEmpty() ? List.of() : text.wrap(span, width));
      }
      return lines;
    }
  }
}
