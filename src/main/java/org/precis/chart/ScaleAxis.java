package org.precis.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/**
 * JFreeChart's axis over a {@link Scale}. Ours, because JFreeChart's own axes take number formats
 * from the JDK and text widths from AWT, both of which differ by machine.
 */
final class ScaleAxis extends ValueAxis {

  private static final long serialVersionUID = 1L;

  private final transient Scale scale;
  private final transient AxisText text;

  /** Prints the ticks' texts. */
  interface AxisText {
    /** Draws all texts of the axis, given the place of each tick. */
    void draw(Svg svg, Rectangle2D dataArea, List<Double> places);
  }

  ScaleAxis(Scale scale, AxisText text) {
    super(null, null);
    this.scale = scale;
    this.text = text;
    setAutoRange(false);
    setRange(range(scale), false, false);
  }

  private static Range range(Scale scale) {
    return scale.logarithmic()
        ? new Range(StrictMath.pow(10, scale.low()), StrictMath.pow(10, scale.high()))
        : new Range(scale.low(), scale.high());
  }

  @Override
  public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
    double fraction = scale.fraction(value);
    return RectangleEdge.isTopOrBottom(edge)
        ? area.getX() + fraction * area.getWidth()
        : area.getMaxY() - fraction * area.getHeight();
  }

  @Override
  public double java2DToValue(double place, Rectangle2D area, RectangleEdge edge) {
    throw new UnsupportedOperationException("a printed chart is not pointed at");
  }

  @Override
  public AxisState draw(
      Graphics2D graphics,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    AxisState state = new AxisState(cursor);
    state.setTicks(refreshTicks(graphics, state, dataArea, edge));
    List<Double> places =
        scale.ticks().stream()
            .map(tick -> valueToJava2D(tick.doubleValue(), dataArea, edge))
            .toList();
    text.draw(SvgGraphics.svg(graphics), dataArea, places);
    return state;
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    scale
        .ticks()
        .forEach(
            tick -> ticks.add(new NumberTick(tick, "", TextAnchor.CENTER, TextAnchor.CENTER, 0)));
    return ticks;
  }

  @Override
  public AxisSpace reserveSpace(
      Graphics2D graphics, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
    return space;
  }

  @Override
  public void configure() {}

  @Override
  protected void autoAdjustRange() {}
}
