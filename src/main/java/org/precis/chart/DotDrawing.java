package org.precis.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.precis.model.Interval;

/** Lays out and draws a {@link DotPlot}. */
final class DotDrawing {

  private static final double GAP = 4;
  private static final double MARGIN_PAGE = 17.5;
  private static final double MARGIN_PHONE = 15;

  /** Decades before the first gridline where a dot would lie on the beginning of the track. */
  private static final double LEAD = 0.3;

  private final Rows rows;
  private final Sheet sheet;
  private final Type type;
  private final List<TextLine> words;
  private final double length;
  private final Scale scale;
  private final TopAxis axis;

  private DotDrawing(DotPlot plot, Sheet sheet, ChartWords words, Type type) {
    this.rows = Rows.of(RowOrder.of(plot.rows()).rows(), sheet, type);
    this.sheet = sheet;
    this.type = type;
    this.words =
        rows.rows().stream()
            .map(row -> TextLine.of(row.words(), row.quantity().stated(), false))
            .toList();
    double margin = sheet.stacked() ? MARGIN_PHONE : MARGIN_PAGE;
    this.length = Math.floor(sheet.width() - margin - rows.track());
    this.scale = scale(words);
    this.axis = TopAxis.of(scale, words.number(), sheet.width(), type);
  }

  static String draw(DotPlot plot, Sheet sheet, ChartWords words, Type type) {
    return new DotDrawing(plot, sheet, words, type).draw();
  }

  /** How many times the one before each gridline is. */
  static long factor(DotPlot plot, Sheet sheet, ChartWords words, Type type) {
    return new DotDrawing(plot, sheet, words, type).scale.factor();
  }

  private Scale scale(ChartWords words) {
    List<BigDecimal> positive =
        Bounds.of(rows.rows()).numbers().stream()
            .filter(bound -> bound.signum() > 0)
            .sorted()
            .toList();
    if (positive.isEmpty()) {
      return new Scale(true, 0, 1, List.of());
    }
    BigDecimal least = positive.get(0);
    BigDecimal greatest = positive.get(positive.size() - 1);
    int first = Scale.magnitude(least);
    int top = Scale.magnitude(greatest);
    int last = Scale.powerOfTen(top).compareTo(greatest) == 0 ? top : top + 1;
    last = Math.max(last, first + 1);
    Scale tried = finest(first, first, last, words);
    for (double lead = LEAD; lead < 1 && !marksFit(tried); lead += LEAD) {
      tried = finest(first - lead, first, last, words);
    }
    return tried;
  }

  /** Whether every mark begins on its track. */
  private boolean marksFit(Scale tried) {
    return rows.rows().stream()
        .flatMap(row -> onAxis(row).stream())
        .filter(interval -> interval.number().signum() > 0)
        .allMatch(
            interval ->
                tried.fraction(interval.number().doubleValue()) * length
                    >= DotMark.left(interval.qualifier()));
  }

  private Scale finest(double low, int first, int last, ChartWords words) {
    for (int decades = 1; ; decades++) {
      Scale candidate = Scale.powers(low, first, last, decades);
      TopAxis texts = TopAxis.of(candidate, words.number(), sheet.width(), type);
      if (texts.fits(candidate, rows.track(), length) || decades >= last - first) {
        return candidate;
      }
    }
  }

  private String draw() {
    List<ValueLabel> values = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      values.add(place(i));
    }
    return rows.draw(
        sheet,
        type,
        new Rows.Axis(scale, axis, length, false),
        values,
        List.of(),
        (svg, item, middle, place) -> {
          Style dotted = Style.dashed(Ink.HAIR, 0.6, 0.9, 2.1);
          svg.line(rows.track(), middle, rows.track() + length, middle, dotted);
          values.get(item).clear(svg, middle);
          onAxis(rows.rows().get(item))
              .ifPresent(
                  interval -> {
                    double from = from(interval, place);
                    double to = place.applyAsDouble(end(interval));
                    new DotMark(new Pen(svg, from, middle, Pen.Way.RIGHT))
                        .draw(interval.qualifier(), Math.max(0, to - from));
                  });
          values.get(item).draw(svg, middle);
        });
  }

  /** What has a place on a logarithmic axis: numbers above zero. */
  private static Optional<Interval> onAxis(ChartRow row) {
    return row.quantity().interval().filter(interval -> end(interval) > 0);
  }

  /** "Between 0 and 5" begins where the track does. */
  private double from(Interval interval, DoubleUnaryOperator place) {
    double first = rows.track() + DotMark.left(interval.qualifier());
    double number = interval.number().doubleValue();
    return number > 0 ? Math.max(first, place.applyAsDouble(number)) : first;
  }

  private static double end(Interval interval) {
    return (interval.upper() == null ? interval.lower() : interval.upper()).doubleValue();
  }

  private ValueLabel place(int item) {
    TextLine line = words.get(item);
    double width = type.width(line);
    Interval interval = onAxis(rows.rows().get(item)).orElse(null);
    double left = sheet.stacked() ? 0 : rows.track();
    if (interval == null) {
      return rows.track() + width <= sheet.width()
          ? ValueLabel.beside(line, rows.track(), width)
          : ValueLabel.below(line, rows.track(), left, sheet.width(), type);
    }
    DoubleUnaryOperator measured = number -> rows.track() + scale.fraction(number) * length;
    double from = from(interval, measured);
    double to = measured.applyAsDouble(end(interval));
    double after = to + DotMark.right(interval.qualifier()) + GAP;
    double before = from - DotMark.left(interval.qualifier()) - GAP - 1 - width;
    if (after + width <= sheet.width()) {
      return ValueLabel.beside(line, after, width);
    }
    return before >= left
        ? ValueLabel.beside(line, before, width)
        : ValueLabel.below(line, to, left, sheet.width(), type);
  }
}
