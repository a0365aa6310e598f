package org.precis.model;

/**
 * A chart that the author asks for. Absent texts are "".
 *
 * @param of what it draws: a group or table id, {@code <table>.<column>}, {@code cases}, {@code
 *     cases.<measure>}, {@code cases.<measure> by <dimension>}, a whole's id (for parts) or a
 *     statistic's id (for a series)
 * @param message the title: what the chart says, at most ten words
 * @param subtitle what is drawn, for when, in which unit
 */
public record FigureSpec(
    String id, ChartKind chart, String of, String message, String subtitle, String note) {

  /** The closed list of charts. */
  public enum ChartKind {
    BAR,
    DOTS,
    PARTS,
    TIMELINE,
    SERIES
  }
}
