package org.precis.chart;

import org.precis.chart.svg.ChartStyle;

/**
 * The size that a chart is drawn at.
 *
 * @param width in points
 * @param stacked whether the names of rows stand above their tracks, as on a phone, not beside them
 */
record ChartSize(double width, boolean stacked) {

  /** That of a page. */
  static ChartSize page(ChartStyle style) {
    return new ChartSize(style.width, style.width < style.stacked);
  }

  static ChartSize phone(ChartStyle style) {
    return new ChartSize(style.phone, true);
  }
}
