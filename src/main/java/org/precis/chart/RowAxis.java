package org.precis.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/**
 * JFreeChart's category axis over rows whose height follows their text. The names are drawn with
 * the marks, as they clear the gridlines under them.
 */
final class RowAxis extends CategoryAxis {

  private static final long serialVersionUID = 1L;

  private final transient List<Double> centres;

  /** An axis with the middle of each category. */
  RowAxis(List<Double> centres) {
    this.centres = List.copyOf(centres);
  }

  int count() {
    return centres.size();
  }

  @Override
  public double getCategoryMiddle(int category, int count, Rectangle2D area, RectangleEdge edge) {
    return centres.get(category);
  }

  @Override
  public AxisState draw(
      Graphics2D graphics,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    return new AxisState(cursor);
  }

  @Override
  public AxisSpace reserveSpace(
      Graphics2D graphics, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
    return space;
  }
}
