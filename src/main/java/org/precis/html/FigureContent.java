package org.precis.html;

import org.precis.chart.ChartSpec;
import org.precis.chart.Timeline;

/**
 * A chart with what is said of it.
 *
 * @param subject what it draws, as {@link org.precis.model.FigureSpec#of} names it
 * @param shown how many rows are drawn
 * @param all how many there are
 * @param source the source line, or ""
 */
record FigureContent(
    ChartSpec chart,
    Place place,
    String subject,
    Markup message,
    Markup subtitle,
    Markup note,
    String source,
    int shown,
    int all) {

  /** Where in the document a figure stands: with the statistics, the cases, or one table. */
  record Place(String section, String table) {
    static Place statistics() {
      return new Place("statistics", "");
    }

    static Place cases() {
      return new Place("cases", "");
    }

    static Place table(String id) {
      return new Place("table", id);
    }
  }

  boolean timeline() {
    return chart instanceof Timeline;
  }
}
