package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.plot.PlotOrientation;

/** Lays out and draws a {@link SeriesChart} as columns. */
final class SeriesDrawing {

  private static final double HEIGHT = 72;
  private static final double WIDEST_PITCH = 40.2;
  private static final double LEAST_AXIS = 36;
  private static final double COLUMN = 23;
  private static final double COLUMN_SHARE = 0.575;
  private static final int STEPS = 5;
  private static final double DENSE_SHARE = 0.66;
  private static final double NEARLY_ROUND = 1.05;

  /** With more periods than this, rows would be too many to be read at a glance. */
  private static final int MOST_ROWS = 14;

  private final Sheet sheet;
  private final Type type;
  private final Scale scale;
  private final List<TextLine> numbers = new ArrayList<>();
  private final double left;
  private final double pitch;
  private final double width;
  private final List<Column> columns;
  private final BreakBand breaks;

  private SeriesDrawing(SeriesChart chart, Sheet sheet, ChartWords words, Type type) {
    this.sheet = sheet;
    this.type = type;
    this.scale = scale(chart);
    double widest = 0;
    for (BigDecimal tick : scale.ticks()) {
      TextLine number = TextLine.of(Span.axis(words.number().apply(tick)));
      numbers.add(number);
      widest = Math.max(widest, type.width(number));
    }
    this.left = Math.ceil(Math.max(LEAST_AXIS, widest + 5));
    this.pitch = Math.min(WIDEST_PITCH, (sheet.width() - left) / chart.periods().size());
    boolean dense = chart.periods().size() > MOST_ROWS;
    this.width = Math.min(COLUMN, pitch * (dense ? DENSE_SHARE : COLUMN_SHARE));
    this.columns = dense ? dense(chart) : columns(chart);
    this.breaks = BreakBand.of(chart.breaks(), left, pitch, sheet, type);
  }

  private List<Column> columns(SeriesChart chart) {
    return chart.periods().stream()
        .flatMap(period -> Column.of(period, pitch - 2, type).stream())
        .toList();
  }

  /** Details would be lost among so many columns, so a series that has some is left to rows. */
  private List<Column> dense(SeriesChart chart) {
    boolean detailed = chart.periods().stream().anyMatch(at -> !at.detail().isEmpty());
    return detailed
        ? List.of()
        : new DenseColumns(chart, this::height, left, pitch, width, sheet.width(), type).columns();
  }

  private double height(Column column) {
    return Math.abs(scale.fraction(column.end()) - scale.fraction(0)) * HEIGHT;
  }

  /** Draws it, or nothing where the words have no room between columns. */
  static Optional<String> draw(SeriesChart chart, Sheet sheet, ChartWords words, Type type) {
    SeriesDrawing drawing = new SeriesDrawing(chart, sheet, words, type);
    boolean fits = drawing.columns.size() == chart.periods().size() && drawing.breaks.fits();
    return fits ? Optional.of(drawing.draw()) : Optional.empty();
  }

  /**
   * From zero to the greatest number, or the round one just above it, gridlines at the round
   * numbers up to there.
   */
  private static Scale scale(SeriesChart chart) {
    Bounds bounds = Bounds.of(Charts.rows(chart));
    if (bounds.none() || bounds.greatest().compareTo(bounds.least()) == 0) {
      return Scale.EMPTY;
    }
    Scale round = Scale.linear(bounds.least(), bounds.greatest(), bounds.step(STEPS, 1, 2, 4, 5));
    double low = bounds.least().doubleValue();
    double greatest = bounds.greatest().doubleValue();
    double high = round.high() <= greatest * NEARLY_ROUND ? round.high() : greatest;
    return new Scale(
        false,
        low,
        high,
        round.ticks().stream()
            .filter(tick -> tick.doubleValue() <= high && tick.doubleValue() >= low)
            .toList());
  }

  private String draw() {
    double up = scale.fraction(0) * HEIGHT;
    double above = 0;
    double below = 0;
    for (Column column : columns) {
      double extent = height(column) + column.beyond(width);
      above = column.negative() ? above : Math.max(above, extent - (HEIGHT - up));
      below = column.negative() ? Math.max(below, extent - up) : below;
    }
    double top = Math.ceil(breaks.height() + Math.max(above, 4));
    double names = top + HEIGHT + Math.max(0, below);
    int lines = columns.stream().mapToInt(column -> column.name().size()).max().orElse(0);
    double bottom = Math.ceil(names + 4 + lines * Column.LINE + 2);
    Svg svg = new Svg();
    List<Double> middles = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      middles.add(left + (i + 0.5) * pitch);
    }
    new Plotting(
            PlotOrientation.VERTICAL,
            new RowAxis(middles),
            new ScaleAxis(scale, (pen, area, places) -> axis(pen, places)),
            (pen, item, middle, place) -> column(pen, columns.get(item), middle, place, names))
        .withBaseline()
        .draw(svg, new Rectangle2D.Double(left, top, Math.floor(pitch * columns.size()), HEIGHT));
    breaks.draw(svg, columns.size() > MOST_ROWS ? top + HEIGHT + 2 : bottom);
    return svg.document(sheet.width(), bottom);
  }

  private void axis(Svg svg, List<Double> places) {
    for (int i = 0; i < numbers.size(); i++) {
      TextLine number = numbers.get(i);
      svg.text(left - 5 - type.width(number), places.get(i) + 2.7, number);
    }
  }

  private void column(
      Svg svg, Column column, double middle, DoubleUnaryOperator place, double names) {
    column.draw(svg, middle, width, place);
    double first = column.baseline(place.applyAsDouble(column.end()), width);
    for (int i = 0; i < column.value().size(); i++) {
      centred(svg, column.value().get(i), middle, first + i * Column.LINE, true);
    }
    for (int i = 0; i < column.name().size(); i++) {
      centred(svg, column.name().get(i), middle, names + 11 + i * Column.LINE, false);
    }
  }

  private void centred(Svg svg, TextLine line, double middle, double baseline, boolean ground) {
    double wide = type.width(line);
    double x = Math.max(ground ? left : 0, Math.min(middle - wide / 2, sheet.width() - wide));
    if (ground) {
      svg.rect(x - 1, baseline - 6.6, wide + 2, 9, Style.fill(Ink.WHITE));
    }
    svg.text(x, baseline, line);
  }
}
