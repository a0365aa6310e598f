package org.precis.chart;

import java.util.List;
import java.util.Optional;
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
    List<ChartRow> rows = compared(spec);
    DotDrawing dots = spec instanceof DotPlot plot ? new DotDrawing(plot, page, words, text) : null;
    return new Drawing(
        dots == null ? draw(spec, page, words, text) : dots.draw(),
        draw(spec, ChartSize.phone(style), words.withoutPointer(), text),
        largest(spec),
        RowOrder.smallest(rows),
        dots == null ? 1 : dots.factor());
  }

  /** A whole is at least as great as its parts, whatever their bounds. */
  private static Optional<ChartRow> largest(ChartSpec spec) {
    return spec instanceof PartsChart chart && chart.whole().quantity().stated()
        ? Optional.of(chart.whole())
        : RowOrder.largest(compared(spec));
  }

  /**
   * The rows of which the largest and the smallest are worth knowing: wholes, or else parts, but no
   * forecasts.
   */
  private static List<ChartRow> compared(ChartSpec spec) {
    if (spec instanceof StackedBars chart) {
      boolean several = chart.stacks().size() > 1;
      return several ? ChartRow.reported(chart.wholes()) : chart.stacks().get(0).parts();
    }
    return ChartRow.reported(spec.rows());
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
