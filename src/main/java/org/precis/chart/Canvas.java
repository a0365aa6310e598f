package org.precis.chart;

import org.precis.chart.svg.TextMeasurer;

/**
 * What a chart is drawn on and with.
 *
 * @param width in points
 * @param stacked whether the names of rows stand above their tracks, as on a phone, not beside them
 */
record Canvas(double width, boolean stacked, ChartWords words, TextMeasurer text) {

  /** The same with the names above their tracks. */
  Canvas stack() {
    return new Canvas(width, true, words, text);
  }
}
