package org.precis.chart;

import java.util.function.DoubleUnaryOperator;
import org.precis.model.Qualifier;

/**
 * One bar with its words.
 *
 * @param width of the bar, across its length
 */
record BarRow(ChartRow row, double width, String colour) {

  private static final double STUB = 25;
  private static final double GAP = 5;
  private static final double STUB_GAP = 7.5;

  /** Half the width of a bar under which a line of text fits without more room. */
  private static final double THIN = 4.75;

  TextLine words() {
    return TextLine.of(row.words(), stated(), false);
  }

  private boolean stated() {
    return row.quantity().stated();
  }

  private Reach reach() {
    return Reach.of(row.quantity().interval().orElseThrow());
  }

  /** The right end of the bar as a number; bars below zero end there and have their words there. */
  double end() {
    return stated() && !reach().negative() ? reach().far().doubleValue() : 0;
  }

  /** How far from that end the words begin. */
  double beyond() {
    if (!stated()) {
      return row.quantity().qualifier() != Qualifier.NOT_APPLICABLE ? STUB + STUB_GAP : GAP;
    }
    return GAP + (reach().negative() ? 0 : BarMark.overhang(reach().qualifier(), width));
  }

  /**
   * Where its words stand: after the bar, or white on the bar, or below it.
   *
   * @param left the least x that they may begin at below the bar
   * @param right the greatest x that they may end at
   * @param place where a number lies on the axis
   */
  ValueLabel place(double left, double right, DoubleUnaryOperator place, Type type) {
    TextLine words = words();
    double wide = type.width(words);
    double end = place.applyAsDouble(end());
    if (end + beyond() + wide <= right) {
      return ValueLabel.beside(words, end + beyond(), wide);
    }
    double solid = colour.equals(Ink.PETROL) ? solid(place) : 0;
    if (solid >= wide + 2 * GAP) {
      double x = place.applyAsDouble(0) + solid - GAP - wide;
      return ValueLabel.onBar(TextLine.of(row.words(), true, true), x, wide);
    }
    return ValueLabel.below(words, end, left, right, type);
  }

  private double solid(DoubleUnaryOperator place) {
    if (!stated() || reach().negative()) {
      return 0;
    }
    double near = place.applyAsDouble(reach().near().doubleValue()) - place.applyAsDouble(0);
    return BarMark.solid(reach().qualifier(), near);
  }

  void draw(Svg svg, double middle, DoubleUnaryOperator place, ValueLabel value) {
    double words = value.linesBelow() > 0 ? middle + drop() : middle;
    value.clear(svg, words);
    double zero = place.applyAsDouble(0);
    if (stated()) {
      mark(svg, zero, middle, place);
    } else {
      Pen pen = new Pen(svg, zero, middle, Pen.Way.RIGHT);
      new BarMark(pen, width, colour).draw(row.quantity().qualifier(), STUB, STUB);
    }
    value.draw(svg, words);
  }

  /** How much lower than below a thin bar words stand below this one. */
  double drop() {
    return Math.max(0, width / 2 - THIN);
  }

  private void mark(Svg svg, double zero, double middle, DoubleUnaryOperator place) {
    Reach reach = reach();
    int sign = reach.negative() ? -1 : 1;
    Pen pen = new Pen(svg, zero, middle, reach.negative() ? Pen.Way.LEFT : Pen.Way.RIGHT);
    double near = sign * (place.applyAsDouble(reach.near().doubleValue()) - zero);
    double far = sign * (place.applyAsDouble(reach.far().doubleValue()) - zero);
    new BarMark(pen, width, colour).draw(reach.qualifier(), near, far);
  }
}
