package org.precis.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.jfree.data.category.CategoryDataset;
import org.precis.model.Interval;

/** Draws quantities as dots on a logarithmic axis, with the signs of their qualifiers. */
final class DotRenderer extends MarkRenderer {

  private static final long serialVersionUID = 1L;

  private final double track;

  /** A renderer of dots whose tracks begin here. */
  DotRenderer(List<ValueLabel> labels, double track) {
    super(labels, TextKnockout.WHITE);
    this.track = track;
  }

  @Override
  void drawMark(
      SvgGraphics svg, CategoryDataset data, int item, double middle, DoubleUnaryOperator place) {
    onAxis(((QuantityDataset) data).quantity(item).interval())
        .ifPresent(
            interval -> {
              double from = from(interval, track, place);
              double to = place.applyAsDouble(end(interval));
              new DotMark(svg.at(from, middle, SvgGraphics.RIGHT))
                  .draw(interval.qualifier(), Math.max(0, to - from));
            });
  }

  /** What has a place on a logarithmic axis: numbers above zero. */
  static Optional<Interval> onAxis(Optional<Interval> interval) {
    return interval.filter(some -> end(some) > 0);
  }

  /** Where its dot is, or its first; "between 0 and 5" begins where the track does. */
  static double from(Interval interval, double track, DoubleUnaryOperator place) {
    double first = track + DotMark.left(interval.qualifier());
    double number = interval.number().doubleValue();
    return number > 0 ? Math.max(first, place.applyAsDouble(number)) : first;
  }

  static double end(Interval interval) {
    return (interval.upper() == null ? interval.lower() : interval.upper()).doubleValue();
  }
}
