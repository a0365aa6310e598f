package org.precis.chart;

import java.util.List;

/**
 * Quantities of several units or of very different size as dots on a logarithmic axis, the greatest
 * first. Zero and less have no place on such an axis: they stand in words at its beginning.
 */
public record DotPlot(List<ChartRow> rows) implements ChartSpec {

  public DotPlot {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a chart has a row");
    }
  }
}
