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

  @Override
  public String draw(Canvas canvas) {
    return new DotDrawing(this, canvas).draw();
  }

  @Override
  public long gridlineFactor(Canvas canvas) {
    return new DotDrawing(this, canvas).factor();
  }

  /** Those with a number that has no place on the axis. */
  public List<ChartRow> rowsOffScale() {
    return rows.stream()
        .filter(row -> row.stated() && DotDrawing.onAxis(row.quantity().interval()).isEmpty())
        .toList();
  }
}
