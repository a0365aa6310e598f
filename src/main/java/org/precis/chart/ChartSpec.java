package org.precis.chart;

import java.util.List;

/** What is to be drawn: one of the closed list of charts, with all its numbers and words. */
public sealed interface ChartSpec permits BarChart, DotPlot, PartsChart, SeriesChart, Timeline {

  /** Its quantities, in their order; a timeline has none. */
  List<ChartRow> rows();
}
