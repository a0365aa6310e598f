package org.precis.chart;

/**
 * The size that a chart is drawn at.
 *
 * @param width in points
 * @param stacked whether the names of rows stand above their tracks, as on a phone, not beside them
 */
record ChartSize(double width, boolean stacked) {

  /** The main column of a page, 112 mm. */
  static final ChartSize PAGE = new ChartSize(317.5, false);

  static final ChartSize PHONE = new ChartSize(268, true);
}
