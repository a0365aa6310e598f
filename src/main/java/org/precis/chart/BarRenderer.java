package org.precis.chart;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.data.category.CategoryDataset;

/** Draws quantities as bars or columns from zero, with the ends of their qualifiers. */
final class BarRenderer extends MarkRenderer {

  private static final long serialVersionUID = 1L;

  private final transient List<Bar> bars;

  BarRenderer(List<Bar> bars, List<ValueLabel> labels) {
    super(labels, TextKnockout.WHITE);
    this.bars = bars;
  }

  @Override
  void drawMark(
      SvgGraphics svg, CategoryDataset data, int item, double middle, DoubleUnaryOperator place) {
    Bar bar = bars.get(item);
    double zero = place.applyAsDouble(0);
    boolean row = getPlot().getOrientation().isHorizontal();
    bar.draw(
        row
            ? svg.at(zero, middle, bar.negative() ? SvgGraphics.LEFT : SvgGraphics.RIGHT)
            : svg.at(middle, zero, bar.negative() ? SvgGraphics.DOWN : SvgGraphics.UP),
        place);
  }
}
