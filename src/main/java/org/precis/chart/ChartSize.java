package org.precis.chart;

import org.precis.chart.ChartSpec.BarChart;
import org.precis.chart.svg.ChartStyle;

/**
 * The size that a chart is drawn at.
 *
 * @param width in points
 * @param stacked whether the names of rows stand above their tracks, as on a phone, not beside them
 */
record ChartSize(double width, boolean stacked) {

  /** That of a page: bars need less room beside their names than an axis of time or of dots. */
  static ChartSize page(ChartSpec spec, ChartStyle style) {
    double least = spec instanceof BarChart ? style.barsStacked : style.stacked;
    return new ChartSize(style.width, style.width < least);
  }

  static ChartSize phone(ChartStyle style) {
    return new ChartSize(style.phone, true);
  }
}
