package org.precis.chart;

import org.precis.chart.ChartSpec.BarChart;
import org.precis.chart.ChartSpec.ChangeChart;
import org.precis.chart.ChartSpec.DotPlot;
import org.precis.chart.ChartSpec.GroupedBars;
import org.precis.chart.ChartSpec.LineChart;
import org.precis.chart.ChartSpec.Multiples;
import org.precis.chart.ChartSpec.PartsChart;
import org.precis.chart.ChartSpec.SeriesChart;
import org.precis.chart.ChartSpec.StackedBars;
import org.precis.chart.ChartSpec.TileMap;
import org.precis.chart.ChartSpec.Timeline;
import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.TextMeasurer;
import org.precis.workspace.Fonts;

/** Draws charts: the same bytes from the same spec on every machine. */
public final class Charts {

  private Charts() {}

  /** Draws the chart for the page and for a phone. */
  public static Drawing draw(ChartSpec spec, ChartWords words, Fonts fonts, ChartStyle style) {
    TextMeasurer text = new TextMeasurer(fonts, style);
    ChartSize page = ChartSize.page(spec, style);
    DotDrawing dots = spec instanceof DotPlot plot ? new DotDrawing(plot, page, words, text) : null;
    return new Drawing(
        dots == null ? draw(spec, page, words, text) : dots.draw(),
        draw(spec, ChartSize.phone(style), words.withoutPointer(), text),
        dots == null ? 1 : dots.factor());
  }

  private static String draw(ChartSpec spec, ChartSize size, ChartWords words, TextMeasurer text) {
    if (spec instanceof BarChart chart) {
      return BarDrawing.bars(chart, size, words, text);
    } else if (spec instanceof GroupedBars chart) {
      return new GroupedDrawing(chart, size, words, text).draw();
    } else if (spec instanceof StackedBars chart) {
      return new StackedDrawing(chart, size, words, text).draw();
    } else if (spec instanceof LineChart chart) {
      return new LineDrawing(chart, size, words, text).draw();
    } else if (spec instanceof DotPlot plot) {
      return new DotDrawing(plot, size, words, text).draw();
    } else if (spec instanceof PartsChart chart) {
      return BarDrawing.parts(chart, size, words, text);
    } else if (spec instanceof ChangeChart chart) {
      return new ChangeDrawing(chart, size, words, text).draw();
    } else if (spec instanceof SeriesChart chart) {
      return SeriesDrawing.draw(chart, size, words, text);
    } else if (spec instanceof Multiples chart) {
      return new MultiplesDrawing(chart, size, words, text).draw();
    } else if (spec instanceof TileMap map) {
      return new TileDrawing(map, size, words, text).draw();
    }
    return new TimelineDrawing((Timeline) spec, size, words, text).draw();
  }
}
