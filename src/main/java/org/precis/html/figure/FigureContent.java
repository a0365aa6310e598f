package org.precis.html.figure;

import org.precis.chart.ChartSpec;
import org.precis.chart.ChartSpec.LineChart;
import org.precis.chart.ChartSpec.Multiples;
import org.precis.chart.ChartSpec.SeriesChart;
import org.precis.chart.ChartSpec.StackedBars;
import org.precis.chart.ChartSpec.Timeline;
import org.precis.html.content.Content;

/**
 * A chart with its texts.
 *
 * @param id by which texts refer to it
 * @param subject what it draws, as {@link org.precis.model.FigureSpec#of} names it
 * @param shown how many rows are drawn
 * @param all how many there are
 * @param choice which of all the rows drawn are
 * @param silent which rows have no number and so are not drawn, in a sentence, or ""
 * @param source the source line, or ""
 */
public record FigureContent(
    ChartSpec chart,
    Place place,
    String id,
    String subject,
    Content message,
    Content subtitle,
    Content note,
    String silent,
    String source,
    int shown,
    int all,
    Choice choice) {

  public static final String TIMELINE = "timeline of cases";

  /** Which rows are drawn where not all are. */
  public enum Choice {
    /** Those that the bounds prove to be the largest. */
    LARGEST,
    /** Those with the largest stated numbers, whatever their bounds. */
    LARGEST_STATED,
    /** The first as they are given: nothing says which are larger. */
    FIRST
  }

  /** The part of the document that a figure belongs to: the statistics, the cases, or one table. */
  public record Place(String section, String table) {

    // By hand, since the methods that a record brings take milliseconds to link at a cold start
    @Override
    public boolean equals(Object other) {
      return other instanceof Place place
          && section.equals(place.section)
          && table.equals(place.table);
    }

    @Override
    public int hashCode() {
      return section.hashCode() * 31 + table.hashCode();
    }

    public static Place statistics() {
      return new Place("statistics", "");
    }

    public static Place cases() {
      return new Place("cases", "");
    }

    public static Place table(String id) {
      return new Place("table", id);
    }
  }

  /** The same with only some of the rows drawn. */
  FigureContent withRows(int drawn, int ofAll, Choice chosen) {
    return new FigureContent(
        chart, place, id, subject, message, subtitle, note, silent, source, drawn, ofAll, chosen);
  }

  /** The same, where some rows have no number. */
  FigureContent without(String unstated) {
    return new FigureContent(
        chart, place, id, subject, message, subtitle, note, unstated, source, shown, all, choice);
  }

  /**
   * What the table with its numbers has: the subject, but the timeline has a name that no group or
   * statistic has.
   */
  public String numbers() {
    return timeline() ? TIMELINE : subject;
  }

  /** Whether it draws statistics over their periods. */
  public boolean overTime() {
    boolean periods =
        chart instanceof LineChart
            || chart instanceof StackedBars stacked && stacked.stacks().size() > 1;
    return chart instanceof SeriesChart
        || chart instanceof Multiples
        || periods && place.equals(Place.statistics());
  }

  boolean timeline() {
    return chart instanceof Timeline;
  }
}
