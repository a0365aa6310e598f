package org.precis.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.precis.model.Qualifier;

/** Lays out and draws a {@link BarChart}. */
final class BarDrawing {

  static final double BAR = 8.5;
  static final double STUB = 25;

  private static final double GAP = 5;
  private static final double STUB_GAP = 7.5;

  /** Room that the axis leaves at the right for its last number. */
  private static final double MARGIN = 17;

  private static final double SHORTEST_AXIS = 90;
  private static final BigDecimal STEPS = BigDecimal.valueOf(5);

  private final Rows rows;
  private final Sheet sheet;
  private final Type type;
  private final List<TextLine> words;
  private Scale scale;
  private TopAxis axis;
  private double length;

  private BarDrawing(BarChart chart, Sheet sheet, Type type) {
    this.rows = Rows.of(Rows.sorted(chart.rows()), sheet, type);
    this.sheet = sheet;
    this.type = type;
    this.words = rows.rows().stream().map(BarDrawing::words).toList();
  }

  static String draw(BarChart chart, Sheet sheet, ChartWords words, Type type) {
    BarDrawing drawing = new BarDrawing(chart, sheet, type);
    drawing.measure(words);
    return drawing.draw();
  }

  private static TextLine words(ChartRow row) {
    return TextLine.of(row.words(), row.quantity().stated(), false);
  }

  /** Takes the finest round steps whose numbers do not touch. */
  private void measure(ChartWords words) {
    List<BigDecimal> bounds = Rows.bounds(rows.rows());
    BigDecimal least = bounds.isEmpty() ? BigDecimal.ZERO : Collections.min(bounds);
    BigDecimal greatest = bounds.isEmpty() ? BigDecimal.ZERO : Collections.max(bounds);
    BigDecimal span = greatest.max(BigDecimal.ZERO).subtract(least.min(BigDecimal.ZERO));
    boolean whole = bounds.stream().allMatch(bound -> bound.scale() <= 0);
    BigDecimal step = firstStep(span, whole);
    do {
      scale = Scale.linear(least, greatest, step);
      axis = TopAxis.of(scale, words.number(), sheet.width(), type);
      length = length();
      step = Scale.next(step);
    } while (!axis.fits(scale, rows.track(), length) && scale.ticks().size() > 2);
    if (bounds.isEmpty()) {
      scale = new Scale(false, 0, 1, List.of());
      axis = TopAxis.of(scale, words.number(), sheet.width(), type);
    }
  }

  private static BigDecimal firstStep(BigDecimal span, boolean whole) {
    if (span.signum() == 0) {
      return BigDecimal.ONE;
    }
    BigDecimal step = Scale.roundStep(span.divide(STEPS, java.math.MathContext.DECIMAL64));
    return whole ? step.max(BigDecimal.ONE) : step;
  }

  /** The longest axis that leaves room for the words at every mark, if that is long enough. */
  private double length() {
    double longest = sheet.width() - MARGIN - rows.track();
    double length = longest;
    for (int i = 0; i < words.size(); i++) {
      ChartRow row = rows.rows().get(i);
      double room = sheet.width() - rows.track() - type.width(words.get(i)) - beyond(row);
      double fraction = scale.fraction(right(row));
      length = fraction > 0 ? Math.min(length, room / fraction) : length;
    }
    return Math.floor(Math.max(SHORTEST_AXIS, length));
  }

  /** The right end of the row's mark, as a number: bars below zero have their words at zero. */
  private static double right(ChartRow row) {
    return row.quantity()
        .interval()
        .map(Reach::of)
        .filter(reach -> !reach.negative())
        .map(reach -> reach.far().doubleValue())
        .orElse(0.0);
  }

  private static double beyond(ChartRow row) {
    if (!row.quantity().stated()) {
      return row.quantity().qualifier() == Qualifier.NOT_STATED ? STUB + STUB_GAP : GAP;
    }
    Reach reach = Reach.of(row.quantity().interval().orElseThrow());
    return GAP + (reach.negative() ? 0 : BarMark.overhang(reach.qualifier(), BAR));
  }

  private String draw() {
    List<ValueLabel> values = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      values.add(place(i));
    }
    return rows.draw(
        sheet,
        type,
        scale,
        axis,
        length,
        values,
        true,
        (svg, item, middle, place) -> {
          ValueLabel value = values.get(item);
          boolean inside = value.lines().get(0).spans().get(0).colour().equals(Ink.WHITE);
          if (!inside) {
            value.clear(svg, middle);
          }
          mark(svg, rows.rows().get(item), middle, place);
          value.draw(svg, middle);
        });
  }

  private ValueLabel place(int item) {
    ChartRow row = rows.rows().get(item);
    double width = type.width(words.get(item));
    double zero = rows.track() + scale.fraction(0) * length;
    double end = rows.track() + scale.fraction(right(row)) * length;
    double after = end + beyond(row);
    if (after + width <= sheet.width()) {
      return ValueLabel.beside(words.get(item), after, width);
    }
    if (row.quantity().stated()) {
      Reach reach = Reach.of(row.quantity().interval().orElseThrow());
      double near = scale.fraction(reach.near().doubleValue()) * length + rows.track() - zero;
      double solid = reach.negative() ? 0 : BarMark.solid(reach.qualifier(), near);
      if (solid >= width + 2 * GAP) {
        TextLine white = TextLine.of(row.words(), true, true);
        return ValueLabel.beside(white, zero + solid - GAP - width, width);
      }
    }
    double left = sheet.stacked() ? 0 : rows.track() + 2;
    return ValueLabel.below(words.get(item), end, left, sheet.width(), type);
  }

  private void mark(Svg svg, ChartRow row, double middle, DoubleUnaryOperator place) {
    double zero = place.applyAsDouble(0);
    if (!row.quantity().stated()) {
      Pen pen = new Pen(svg, zero, middle, Pen.Way.RIGHT);
      new BarMark(pen, BAR, Ink.PETROL).draw(row.quantity().qualifier(), STUB, STUB);
      return;
    }
    Reach reach = Reach.of(row.quantity().interval().orElseThrow());
    int sign = reach.negative() ? -1 : 1;
    Pen pen = new Pen(svg, zero, middle, reach.negative() ? Pen.Way.LEFT : Pen.Way.RIGHT);
    double near = sign * (place.applyAsDouble(reach.near().doubleValue()) - zero);
    double far = sign * (place.applyAsDouble(reach.far().doubleValue()) - zero);
    new BarMark(pen, BAR, Ink.PETROL).draw(reach.qualifier(), near, far);
  }
}
