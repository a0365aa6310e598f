package org.precis.chart;

import java.util.List;

/** Quantities in one unit as horizontal bars from zero, the greatest first, "not stated" last. */
public record BarChart(List<ChartRow> rows) implements ChartSpec {

  public BarChart {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a chart has a row");
    }
  }
}
