package org.precis.chart;

import org.precis.chart.ChartSpec.Break;

/**
 * Columns that stand as far apart as the next, and further where time passes between them and at
 * the breaks of a series.
 */
final class ColumnAxis {

  private final SeriesChart chart;
  private final double left;
  private final double pitch;
  private final double room;
  private final int[] breaks;

  /**
   * An axis of columns.
   *
   * @param pitch from one to the next
   * @param room that the line of a break has for itself
   */
  ColumnAxis(SeriesChart chart, double left, double pitch, double room) {
    this.chart = chart;
    this.left = left;
    this.pitch = pitch;
    this.room = room;
    this.breaks = chart.breaks().stream().mapToInt(Break::before).toArray();
  }

  /** Where the middle of a column is. */
  double middle(int column) {
    int passed = 0;
    while (passed < breaks.length && breaks[passed] <= column) {
      passed++;
    }
    return left + (chart.placesBefore(column) + 0.5) * pitch + passed * room;
  }

  /** Where the line of a break is. */
  double line(int index) {
    return left + chart.placesBefore(breaks[index]) * pitch + (index + 0.5) * room;
  }

  /** Where so many columns end. */
  double end(int columns) {
    return left + chart.placesBefore(columns) * pitch + breaks.length * room;
  }
}
