package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;
import org.precis.chart.svg.TextMeasurer;

/**
 * Lays out and draws a {@link SeriesChart} as columns, or as rows where these have no room. Only a
 * long series has numbers on an axis, as it has not one at each column.
 */
final class SeriesDrawing extends ChartDrawing {

  private static final double NEARLY_ROUND = 1.05;

  private final NumberAxis axis;
  private final List<BigDecimal> ticks;
  private final List<TextLine> numbers;
  private final boolean dense;
  private final double left;
  private final double pitch;
  private final ColumnAxis items;
  private final List<Bar> columns;
  private final List<ColumnText> texts;
  private final BreakBand breaks;
  private final NoteBand notes;

  private SeriesDrawing(SeriesChart chart, Canvas canvas, boolean dense) {
    super(canvas);
    int count = chart.placesBefore(chart.periods().size());
    this.axis = Axes.linear(chart.rows());
    Range range = Axes.range(chart.rows());
    boolean flat = range.getLength() == 0;
    if (!flat) { // up to the greatest number, or the round one just above it
      double greatest = range.getUpperBound();
      boolean round = axis.getUpperBound() <= greatest * NEARLY_ROUND;
      axis.setRange(range.getLowerBound(), round ? axis.getUpperBound() : greatest);
    }
    this.dense = dense;
    this.ticks = flat || !dense ? List.of() : Axes.ticks(axis);
    this.numbers =
        ticks.stream().map(at -> text.line(Span.axis(words.number().apply(at)))).toList();
    this.left =
        dense ? Math.ceil(Math.max(style.columns.left, TextLine.widest(numbers) + style.gap)) : 0;
    double line = dense ? 0 : style.bands.room;
    double room = canvas.width() - left - line * chart.breaks().size();
    this.pitch = Math.floor(Math.min(style.columns.pitch * count, room)) / count;
    this.items = new ColumnAxis(chart, left, pitch, line);
    double width =
        Math.min(
            style.columns.width, pitch * (dense ? style.columns.denseShare : style.columns.share));
    this.columns = columns(chart, width);
    this.texts = dense ? dense(chart) : texts(chart);
    this.breaks = new BreakBand(chart.breaks(), items::line, canvas);
    this.notes = new NoteBand(chart.notes(), items::middle, breaks.places(), canvas);
  }

  private List<Bar> columns(SeriesChart chart, double width) {
    List<ChartRow> rows = chart.rows();
    return IntStream.range(0, rows.size())
        .mapToObj(i -> new Bar(rows.get(i), width, chart.colour(i), style))
        .toList();
  }

  /**
   * The columns, each with its words; where these have no room, columns of which only some have
   * words or, of a few periods, rows.
   */
  static String draw(SeriesChart chart, Canvas canvas) {
    return Stream.of(false, true)
        .filter(dense -> dense ? !chart.mayBeRows() : !chart.isLong())
        .map(dense -> new SeriesDrawing(dense ? chart.even() : chart, canvas, dense))
        .filter(SeriesDrawing::fits)
        .findFirst()
        .map(SeriesDrawing::draw)
        .orElseGet(() -> BarDrawing.series(chart, canvas));
  }

  private boolean fits() {
    return texts.size() == columns.size() && breaks.fits();
  }

  private List<ColumnText> texts(SeriesChart chart) {
    List<ColumnText> texts = new ArrayList<>();
    String year = "";
    for (SeriesChart.Period period : chart.periods()) {
      boolean anew = !period.year().equals(year);
      ColumnText.of(period, anew, pitch - style.near / 2, text).ifPresent(texts::add);
      year = period.year();
    }
    return texts;
  }

  /** Details would be lost among so many columns, so a series that has some is left to rows. */
  private List<ColumnText> dense(SeriesChart chart) {
    return chart.periods().stream().allMatch(at -> at.detail().isEmpty())
        ? new DenseColumns(columns, this::length, left, pitch, canvas).texts()
        : List.of();
  }

  private double place(double number, double top) {
    Rectangle2D area = new Rectangle2D.Double(left, top, 1, style.columns.height);
    return axis.valueToJava2D(number, area, RectangleEdge.LEFT);
  }

  /** How long a column is. */
  private double length(Bar column) {
    return Math.abs(place(column.end(), 0) - place(0, 0));
  }

  @Override
  String draw() {
    double zero = place(0, 0);
    double above = style.near;
    double below = 0;
    for (int i = 0; i < columns.size(); i++) {
      Bar column = columns.get(i);
      double words = style.near + texts.get(i).value().size() * style.columns.line;
      double extent = length(column) + column.overhang() + words;
      above = column.negative() ? above : Math.max(above, extent - zero);
      below = column.negative() ? Math.max(below, extent - (style.columns.height - zero)) : below;
    }
    double top = Math.ceil(breaks.height() + notes.height() + above);
    double names = top + style.columns.height + below;
    int lines = texts.stream().mapToInt(column -> column.name().size()).max().orElse(0);
    double bottom = Math.ceil(names + lines * style.columns.line + style.columns.foot);
    for (int i = 0; i < ticks.size(); i++) {
      double x = left - style.gap - numbers.get(i).width();
      svg.text(
          x, place(ticks.get(i).doubleValue(), top) + style.columns.axisCentre, numbers.get(i));
    }
    drawGrid(top);
    for (int i = 0; i < columns.size(); i++) {
      int item = i;
      svg.titled(words.point(columns.get(i).row()), () -> mark(item, top));
    }
    for (int i = 0; i < columns.size(); i++) {
      words(i, top, names);
    }
    breaks.draw(svg, dense ? top + style.columns.height + style.near / 2 : bottom);
    notes.draw(svg, breaks.height(), item -> top(item, top));
    return svg.document(canvas.width(), bottom);
  }

  /** The gridlines, and over them the line of zero. */
  private void drawGrid(double top) {
    double right = left + Math.rint(items.end(columns.size()) - left);
    Rectangle2D plot = Axes.plot(left, top, right, top + style.columns.height);
    for (BigDecimal tick : ticks) {
      if (tick.signum() != 0) {
        drawLevel(plot, tick.doubleValue(), Style.stroke(Palette.GRID, style.gridLine));
      }
    }
    drawLevel(plot, 0, Style.stroke(Palette.INK, style.line));
  }

  private void drawLevel(Rectangle2D plot, double number, Style line) {
    double y = axis.valueToJava2D(number, plot, RectangleEdge.LEFT);
    svg.line(plot.getX(), y, plot.getMaxX(), y, line);
  }

  /** Where a column ends, with its words. */
  private double top(int item, double top) {
    Bar column = columns.get(item);
    if (column.negative()) {
      return place(0, top);
    }
    double words = texts.get(item).value().size() * style.columns.line;
    return place(column.end(), top) - column.overhang() - style.near - words;
  }

  private void mark(int item, double top) {
    Bar column = columns.get(item);
    int direction = column.negative() ? SvgGraphics.DOWN : SvgGraphics.UP;
    column.draw(svg.at(items.middle(item), place(0, top), direction), number -> place(number, top));
  }

  private void words(int item, double top, double names) {
    Bar column = columns.get(item);
    List<TextLine> value = texts.get(item).value();
    double end = place(column.end(), top);
    double gap = column.overhang() + style.near;
    double first =
        column.negative()
            ? end + gap + style.columns.below
            : end - gap - (value.size() - 1) * style.columns.line;
    double middle = items.middle(item);
    for (int i = 0; i < value.size(); i++) {
      double baseline = first + i * style.columns.line;
      double x = centred(value.get(i), middle, left);
      double right = x + value.get(i).width() + style.line;
      svg.clear(x - style.line, right, baseline - style.columns.ascent, style.columns.clear);
      svg.text(x, baseline, value.get(i));
    }
    List<TextLine> name = texts.get(item).name();
    for (int i = 0; i < name.size(); i++) {
      double baseline = names + style.columns.name + i * style.columns.line;
      svg.text(centred(name.get(i), middle, 0), baseline, name.get(i));
    }
  }

  private double centred(TextLine line, double middle, double least) {
    double most = canvas.width() - line.width();
    return Math.max(least, Math.min(middle - line.width() / 2, most));
  }

  /**
   * The words of a column, in lines.
   *
   * @param value over the column (under it, where it is below zero)
   * @param name of the period, under the axis
   */
  record ColumnText(List<TextLine> value, List<TextLine> name) {

    /**
     * All words in lines no wider than this, or nothing where one of them is wider.
     *
     * @param anew whether a year begins, which stands below the first of its periods
     */
    static Optional<ColumnText> of(
        SeriesChart.Period period, boolean anew, double width, TextMeasurer text) {
      QuantityText words = period.words();
      boolean stated = period.quantity().stated();
      Span before = stated ? Span.axis(words.before()) : Span.absent(words.before());
      List<Span> number = List.of(Span.bold(words.number()), Span.axis(words.after()));
      List<Span> value = List.of(before, number.get(0), number.get(1));
      List<Span> name =
          List.of(
              Span.bold(period.name()),
              Span.axis(anew ? period.year() : ""),
              Span.axis(period.detail()));
      return Stream.concat(value.stream(), name.stream()).allMatch(at -> text.fits(at, width))
          ? Optional.of(
              new ColumnText(
                  besides(words, before, width, text).orElseGet(() -> lines(value, width, text)),
                  lines(name, width, text)))
          : Optional.empty();
    }

    /** The number with what follows it in one line, if there is room. */
    private static Optional<List<TextLine>> besides(
        QuantityText words, Span before, double width, TextMeasurer text) {
      String gap = QuantityText.gap(words.number(), words.after());
      TextLine line = text.line(List.of(Span.bold(words.number() + gap), Span.axis(words.after())));
      if (words.after().isEmpty() || line.width() > width) {
        return Optional.empty();
      }
      List<TextLine> lines = lines(List.of(before), width, text);
      lines.add(line);
      return Optional.of(lines);
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
