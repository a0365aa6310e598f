package org.precis.chart;

/**
 * The ground that a chart is drawn on.
 *
 * @param width in points
 * @param stacked whether the names of rows stand above their tracks, as on a phone, not beside them
 */
record Sheet(double width, boolean stacked) {

  /** The main column of a page, 112 mm. */
  static final Sheet PAGE = new Sheet(317.5, false);

  static final Sheet PHONE = new Sheet(268, true);
}
