package org.precis.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** JFreeChart's renderer, handing each item to a painter that draws our marks. */
final class MarkRenderer extends AbstractCategoryItemRenderer {

  private static final long serialVersionUID = 1L;

  private final transient Painter painter;

  /** Draws the mark and the words of one item. */
  interface Painter {
    /**
     * Draws.
     *
     * @param item its index
     * @param middle the middle of its category
     * @param place where a value lies on the axis
     */
    void paint(Svg svg, int item, double middle, DoubleUnaryOperator place);
  }

  MarkRenderer(Painter painter) {
    this.painter = painter;
  }

  @Override
  public void drawItem(
      Graphics2D graphics,
      CategoryItemRendererState state,
      Rectangle2D dataArea,
      CategoryPlot plot,
      CategoryAxis categories,
      ValueAxis values,
      CategoryDataset dataset,
      int row,
      int column,
      int pass) {
    int count = dataset.getColumnCount();
    painter.paint(
        SvgGraphics.svg(graphics),
        column,
        categories.getCategoryMiddle(column, count, dataArea, plot.getDomainAxisEdge()),
        value -> values.valueToJava2D(value, dataArea, plot.getRangeAxisEdge()));
  }
}
