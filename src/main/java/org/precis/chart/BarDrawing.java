package org.precis.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Lays out and draws bars: a {@link BarChart}, or a series that has no room for columns. */
final class BarDrawing {

  private static final double BAR = 8.5;

  /** Room that the axis leaves at the right for its last number. */
  private static final double MARGIN = 17;

  private static final double SHORTEST_AXIS = 90;
  private static final int STEPS = 5;

  private final Rows rows;
  private final Sheet sheet;
  private final Type type;
  private final List<BarRow> bars;
  private Scale scale;
  private TopAxis axis;
  private double length;

  BarDrawing(Rows rows, Sheet sheet, ChartWords words, Type type) {
    this.rows = rows;
    this.sheet = sheet;
    this.type = type;
    this.bars = rows.rows().stream().map(row -> new BarRow(row, BAR, Ink.PETROL)).toList();
    measure(words);
  }

  static String draw(BarChart chart, Sheet sheet, ChartWords words, Type type) {
    Rows rows = Rows.of(RowOrder.of(chart.rows()).rows(), sheet, type);
    return new BarDrawing(rows, sheet, words, type).draw(List.of());
  }

  /** Takes the finest round steps whose numbers do not touch. */
  private void measure(ChartWords words) {
    Bounds bounds = Bounds.of(rows.rows());
    BigDecimal step = bounds.step(STEPS, 1, 2, 5);
    do {
      scale = bounds.none() ? Scale.EMPTY : Scale.linear(bounds.least(), bounds.greatest(), step);
      axis = TopAxis.of(scale, words.number(), sheet.width(), type);
      length = length();
      step = Scale.next(step);
    } while (!axis.fits(scale, rows.track(), length) && scale.ticks().size() > 2);
  }

  /** The longest axis that leaves room for the words at every mark, if that is long enough. */
  private double length() {
    double length = sheet.width() - MARGIN - rows.track();
    for (BarRow bar : bars) {
      double room = sheet.width() - rows.track() - type.width(bar.words()) - bar.beyond();
      double fraction = scale.fraction(bar.end());
      length = fraction > 0 ? Math.min(length, room / fraction) : length;
    }
    return Math.floor(Math.max(SHORTEST_AXIS, length));
  }

  String draw(List<RowGap> gaps) {
    double left = sheet.stacked() ? 0 : rows.track() + 2;
    DoubleUnaryOperator measured = number -> rows.track() + scale.fraction(number) * length;
    List<ValueLabel> values =
        bars.stream().map(bar -> bar.place(left, sheet.width(), measured, type)).toList();
    return rows.draw(
        sheet,
        type,
        new Rows.Axis(scale, axis, length, true),
        values,
        gaps,
        (svg, item, middle, place) -> bars.get(item).draw(svg, middle, place, values.get(item)));
  }
}
