package org.precis.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.Ink;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.SvgGraphics;

/** Plots of JFreeChart in the look of a briefing: hairlines for the grid, no frame, no ground. */
final class Plots {

  private Plots() {}

  /** Draws the mark of an item, whose middle line is given. */
  interface Mark {
    void draw(SvgGraphics svg, int item, double middle);
  }

  /**
   * A plot of items in rows, or in columns where it is told so, with the words at their marks.
   *
   * @param titles what a pointer shows of each item, or ""
   */
  static CategoryPlot of(
      CategoryDataset data,
      CategoryAxis items,
      ValueAxis values,
      List<ValueLabel> labels,
      List<String> titles,
      Mark mark,
      ChartStyle style) {
    items.setVisible(false);
    CategoryPlot plot =
        new CategoryPlot(data, items, values, new MarkRenderer(labels, titles, mark));
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(new Ink(Palette.GRID));
    plot.setRangeGridlineStroke(stroke(style.gridLine));
    plot.setRangeZeroBaselinePaint(new Ink(Palette.INK));
    plot.setRangeZeroBaselineStroke(stroke(style.line));
    return plot;
  }

  static BasicStroke stroke(double width) {
    return new BasicStroke((float) width);
  }

  /** The line of a track that dots stand on. */
  static BasicStroke dotted(ChartStyle style) {
    float[] dots = {(float) style.dotLine, (float) style.dotGap};
    return new BasicStroke(
        (float) style.gridLine, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, dots, 0);
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

  /**
   * A renderer for what JFreeChart has none for: marks with the ends of their qualifiers, and their
   * words in two weights, which give way to the mark and to gridlines.
   */
  private static final class MarkRenderer extends AbstractCategoryItemRenderer {

    private static final long serialVersionUID = 1L;

    private final transient List<ValueLabel> labels;
    private final transient List<String> titles;
    private final transient Mark mark;

    MarkRenderer(List<ValueLabel> labels, List<String> titles, Mark mark) {
      this.labels = labels;
      this.titles = titles;
      this.mark = mark;
    }

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
      svg.titled(titles.get(item), () -> draw(svg, items, item, middle));
    }

    private void draw(SvgGraphics svg, CategoryAxis items, int item, double middle) {
      if (items instanceof RowAxis rows) {
        rows.drawName(svg, item);
      }
      labels.get(item).clear(svg, middle);
      mark.draw(svg, item, middle);
      labels.get(item).draw(svg, middle);
    }
  }
}
