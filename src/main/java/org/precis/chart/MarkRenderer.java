package org.precis.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/**
 * A renderer of JFreeChart for what it has no renderer for: marks with the ends of their
 * qualifiers, and their words in two weights, which give way to the mark and to gridlines.
 */
abstract class MarkRenderer extends AbstractCategoryItemRenderer {

  private static final long serialVersionUID = 1L;

  private final transient List<ValueLabel> labels;
  private final transient TextKnockout ground;

  /** A renderer of items with these words. */
  MarkRenderer(List<ValueLabel> labels, TextKnockout ground) {
    this.labels = labels;
    this.ground = ground;
  }

  /**
   * Draws the mark of an item.
   *
   * @param middle the middle line of the item
   * @param place where a number lies on the value axis
   */
  abstract void drawMark(
      SvgGraphics svg, CategoryDataset data, int item, double middle, DoubleUnaryOperator place);

  @Override
  public void drawItem(
      Graphics2D graphics,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis items,
      ValueAxis values,
      CategoryDataset data,
      int series,
      int item,
      int pass) {
    if (series > 0) {
      return; // the first series has drawn what belongs to the item
    }
    SvgGraphics svg = (SvgGraphics) graphics;
    double middle =
        items.getCategoryMiddle(item, data.getColumnCount(), area, plot.getDomainAxisEdge());
    if (items instanceof RowAxis rows) {
      rows.drawName(svg, item, ground);
    }
    labels.get(item).clear(svg, middle, ground);
    drawMark(
        svg,
        data,
        item,
        middle,
        value -> values.valueToJava2D(value, area, plot.getRangeAxisEdge()));
    labels.get(item).draw(svg, middle);
  }
}
