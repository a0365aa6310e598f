package org.precis.html.figure;

import java.util.List;
import org.precis.chart.ChartRow;
import org.precis.chart.ChartSpec;
import org.precis.chart.Timeline;
import org.precis.claim.Rank.Choice;
import org.precis.html.content.Content;

/**
 * A chart with its texts.
 *
 * @param id by which texts refer to it
 * @param subject what it draws, as {@link org.precis.model.FigureSpec#of} names it
 * @param selection which rows are drawn
 * @param silent which rows have no number and so are not drawn, in a sentence, or ""
 * @param source the source line, or ""
 */
public record FigureContent(
    ChartTexts<?> texts,
    Place place,
    String id,
    String subject,
    Content message,
    Content subtitle,
    Content note,
    String silent,
    String source,
    Selection selection) {

  public static final String TIMELINE = "timeline of cases";

  /**
   * What is drawn of all that could be.
   *
   * @param rows all of them, if some may not be drawn; else none are told here
   * @param shown how many are drawn
   * @param all how many could be
   * @param column by which the largest are chosen, where there are several, or ""
   */
  record Selection(List<ChartRow> rows, int shown, int all, Choice choice, String column) {

    static final Selection ALL = new Selection(List.of(), 0, 0, Choice.LARGEST);

    public Selection {
      rows = List.copyOf(rows);
    }

    Selection(List<ChartRow> rows, int shown, int all, Choice choice) {
      this(rows, shown, all, choice, "");
    }

    /** The same of the groups of these rows, chosen by one column. */
    Selection inGroups(List<ChartRow> bars, String by) {
      return new Selection(bars, shown, all, choice, by);
    }
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

  /** What it draws. */
  public ChartSpec chart() {
    return texts.chart;
  }

  /** The same with only some of the rows drawn. */
  FigureContent with(Selection some) {
    return new FigureContent(
        texts, place, id, subject, message, subtitle, note, silent, source, some);
  }

  /** The same, where some rows have no number. */
  FigureContent without(String unstated) {
    return new FigureContent(
        texts, place, id, subject, message, subtitle, note, unstated, source, selection);
  }

  /**
   * What the table with its numbers has: the subject, but the timeline has a name that no group or
   * statistic has.
   */
  public String numbers() {
    return chart() instanceof Timeline ? TIMELINE : subject;
  }

  /** Whether some of its rows are not drawn one by one for want of room. */
  public boolean isCut() {
    return selection.shown() < selection.all();
  }

  /** Whether it draws statistics over their periods. */
  public boolean overTime() {
    return chart().isOverTime() && place.equals(Place.statistics());
  }
}
