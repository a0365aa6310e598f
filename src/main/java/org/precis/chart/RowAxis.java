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

/** JFreeChart's category axis over rows whose height follows their text. */
final class RowAxis extends CategoryAxis {

  private static final long serialVersionUID = 1L;

  private final transient List<Double> centres;
  private final transient java.util.function.Consumer<Svg> names;

  /**
   * An axis.
   *
   * @param centres the middle of each category
   * @param names draws the categories' names
   */
  RowAxis(List<Double> centres, java.util.function.Consumer<Svg> names) {
    this.centres = List.copyOf(centres);
    this.names = names;
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
    names.accept(SvgGraphics.svg(graphics));
    return new AxisState(cursor);
  }

  @Override
  public AxisSpace reserveSpace(
      Graphics2D graphics, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
    return space;
  }
}
