package org.precis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** The frame of every chart: a JFreeChart plot with our axes, gridlines and marks. */
final class Plotting {

  private final CategoryPlot plot;

  /** A plot, not yet drawn, of the items that the category axis has a place for. */
  Plotting(
      PlotOrientation orientation,
      RowAxis categories,
      ScaleAxis values,
      MarkRenderer.Painter painter) {
    plot =
        new CategoryPlot(places(categories.count()), categories, values, new MarkRenderer(painter));
    plot.setOrientation(orientation);
    plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(Color.decode(Ink.GRID));
    plot.setRangeGridlineStroke(new BasicStroke(0.6f));
  }

  /** The painter knows the quantities; the plot only needs to know that there are so many. */
  private static DefaultCategoryDataset places(int items) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int i = 0; i < items; i++) {
      dataset.addValue((double) i, "", Integer.valueOf(i));
    }
    return dataset;
  }

  /** With a line in ink at zero. */
  Plotting withBaseline() {
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Color.decode(Ink.INK));
    plot.setRangeZeroBaselineStroke(new BasicStroke(1));
    return this;
  }

  /** Draws it, its data in an area of whole points. */
  void draw(Svg svg, Rectangle2D dataArea) {
    AxisSpace space = new AxisSpace();
    space.setLeft(dataArea.getX());
    space.setTop(dataArea.getY());
    plot.setFixedDomainAxisSpace(space);
    plot.setFixedRangeAxisSpace(space);
    Rectangle2D all = new Rectangle2D.Double(0, 0, dataArea.getMaxX(), dataArea.getMaxY());
    plot.draw(new SvgGraphics(svg), all, null, null, null);
  }
}
