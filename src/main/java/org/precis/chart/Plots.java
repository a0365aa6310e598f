package org.precis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;

/** Plots of JFreeChart in the look of a briefing: hairlines for the grid, no frame, no ground. */
final class Plots {

  private Plots() {}

  /** A plot of items in rows, or in columns where it is told so. */
  static CategoryPlot of(
      CategoryDataset data, CategoryAxis items, ValueAxis values, MarkRenderer renderer) {
    items.setVisible(false);
    CategoryPlot plot = new CategoryPlot(data, items, values, renderer);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(Color.decode(Palette.GRID));
    plot.setRangeGridlineStroke(new BasicStroke(0.6f));
    plot.setRangeZeroBaselinePaint(Color.decode(Palette.INK));
    plot.setRangeZeroBaselineStroke(new BasicStroke(1));
    return plot;
  }

  /** Draws it from top to bottom in an area of whole points, as JFreeChart's data areas are. */
  static void draw(
      CategoryPlot plot, SvgGraphics svg, Rectangle2D area, double top, double bottom) {
    AxisSpace space = new AxisSpace();
    space.setLeft(area.getX());
    space.setTop(top);
    plot.setFixedDomainAxisSpace(space);
    plot.setFixedRangeAxisSpace(space);
    Rectangle2D all = new Rectangle2D.Double(0, 0, area.getMaxX(), bottom);
    plot.draw(svg, all, null, null, null);
  }
}
