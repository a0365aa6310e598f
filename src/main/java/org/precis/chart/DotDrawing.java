package org.precis.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.ui.RectangleEdge;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;
import org.precis.quantity.Interval;

/** Lays out and draws a {@link DotPlot}. */
final class DotDrawing extends ChartDrawing {

  /** Decades before the first gridline where a dot would lie on the beginning of the track. */
  private static final double LEAD = 0.3;

  private final List<ChartRow> ordered;
  private final RowAxis rows;
  private final Rectangle2D area;
  private final Axes.PowersOfTen axis = new Axes.PowersOfTen();
  private final List<BigDecimal> positive;

  DotDrawing(DotPlot plot, Canvas canvas) {
    super(canvas);
    this.ordered = ChartRow.inOrder(plot.rows());
    this.rows = RowAxis.of(ordered, row -> "", canvas);
    double length = Math.floor(canvas.width() - style.end - rows.track());
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
    } while (!new TopNumbers(axis, area, canvas).fit());
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

  @Override
  String draw() {
    boolean numbered = !positive.isEmpty();
    double head = numbered ? new TopNumbers(axis, area, canvas).draw(svg) : 0;
    List<ValueLabel> labels = ordered.stream().map(this::label).toList();
    List<Double> marks = Collections.nCopies(ordered.size(), style.rows.pitch);
    double bottom = rows.lay(head + style.rows.headGap, labels, marks, 0);
    Rectangle2D plot = Axes.plot(area.getX(), head, area.getMaxX(), bottom);
    Style track = Style.dashed(Palette.HAIR, style.gridLine, style.dotLine, style.dotGap);
    for (int i = 0; i < ordered.size(); i++) {
      svg.line(plot.getX(), rows.middle(i), plot.getMaxX(), rows.middle(i), track);
    }
    for (BigDecimal tick : numbered ? axis.ticks() : List.<BigDecimal>of()) {
      double x = axis.valueToJava2D(tick.doubleValue(), plot, RectangleEdge.TOP);
      svg.line(x, plot.getY(), x, plot.getMaxY(), Style.stroke(Palette.GRID, style.gridLine));
    }
    rows.draw(svg, labels, row -> words.point(ordered.get(row)), this::drawMark);
    return svg.document(canvas.width(), bottom + style.line);
  }

  private void drawMark(int item, double middle) {
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
    if (after + line.width() <= canvas.width()) {
      return ValueLabel.beside(line, after, style);
    }
    return before >= rows.left()
        ? ValueLabel.beside(line, before, style)
        : ValueLabel.below(line, around, rows.left(), canvas.width(), style.rows.pitch, text);
  }
}
