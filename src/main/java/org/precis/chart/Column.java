package org.precis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.precis.model.Qualifier;

/**
 * One column of a series with its words, in lines no wider than its place.
 *
 * @param value lines over the column (under it, where it is below zero)
 * @param name lines of the period under the axis
 */
record Column(SeriesChart.Period period, List<TextLine> value, List<TextLine> name) {

  static final double LINE = 9.6;

  private static final double STUB = 25;
  static final double ABOVE_MARK = 4;

  /** The column, or nothing where one of its words does not fit on a line. */
  static Optional<Column> of(SeriesChart.Period period, double width, Type type) {
    Span number = new Span(period.words().number(), true, Ink.INK, Type.LABEL);
    Span label = new Span(period.label(), true, Ink.INK, Type.LABEL);
    Span before = Span.axis(period.words().before());
    Span after = Span.axis(period.words().after());
    Span detail = Span.axis(period.detail());
    if (!List.of(number, label, before, after, detail).stream()
        .allMatch(words -> type.fits(words, width))) {
      return Optional.empty();
    }
    boolean stated = period.quantity().stated();
    List<TextLine> value = new ArrayList<>();
    wrap(value, period.words().before(), stated, width, type);
    if (!period.words().number().isEmpty()) {
      value.addAll(type.wrap(number, width));
    }
    wrap(value, period.words().after(), stated, width, type);
    List<TextLine> name = new ArrayList<>(type.wrap(label, width));
    if (!period.detail().isEmpty()) {
      name.addAll(type.wrap(detail, width));
    }
    return Optional.of(new Column(period, value, name));
  }

  private static void wrap(
      List<TextLine> lines, String words, boolean stated, double width, Type type) {
    if (!words.isEmpty()) {
      Span span = stated ? Span.axis(words) : new Span(words, false, Ink.THIRD, Type.LABEL);
      lines.addAll(type.wrap(span, width));
    }
  }

  private Optional<Reach> reach() {
    return period.quantity().interval().map(Reach::of);
  }

  /** Whether it hangs from zero. */
  boolean negative() {
    return reach().map(Reach::negative).orElse(false);
  }

  /** The number at its end; zero where none is stated. */
  double end() {
    return reach().map(reach -> reach.far().doubleValue()).orElse(0.0);
  }

  /** From its end to the end of its words, away from zero. */
  double beyond(double width) {
    return overhang(width) + ABOVE_MARK + value.size() * LINE;
  }

  /** From its end to the end of its mark. */
  double overhang(double width) {
    return reach()
        .map(reach -> BarMark.overhang(reach.qualifier(), width))
        .orElse(period.quantity().qualifier() != Qualifier.NOT_APPLICABLE ? STUB : 0);
  }

  /** Baseline of the first line of its words. */
  double baseline(double end, double width) {
    double gap = overhang(width) + ABOVE_MARK;
    return negative() ? end + gap + 6 : end - gap - (value.size() - 1) * LINE;
  }

  void draw(Svg svg, double middle, double width, DoubleUnaryOperator place) {
    double zero = place.applyAsDouble(0);
    Pen pen = new Pen(svg, middle, zero, negative() ? Pen.Way.DOWN : Pen.Way.UP);
    int sign = negative() ? -1 : 1;
    BarMark mark = new BarMark(pen, width, Ink.PETROL);
    reach()
        .ifPresentOrElse(
            reach ->
                mark.draw(
                    reach.qualifier(),
                    sign * (zero - place.applyAsDouble(reach.near().doubleValue())),
                    sign * (zero - place.applyAsDouble(reach.far().doubleValue()))),
            () -> mark.draw(period.quantity().qualifier(), STUB, STUB));
  }
}
