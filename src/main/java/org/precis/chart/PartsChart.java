package org.precis.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * A whole and parts of it on one scale from the same zero, joined by a bracket: the parts need not
 * make up the whole, so they are never stacked, and they keep the order given.
 *
 * @param ofThese printed once, above the parts: {@code of these}
 */
public record PartsChart(ChartRow whole, String ofThese, List<ChartRow> parts)
    implements ChartSpec {

  private static final int FEW = 3;

  public PartsChart {
    parts = List.copyOf(parts);
  }

  @Override
  public String draw(Canvas canvas) {
    return BarDrawing.parts(this, canvas);
  }

  /** Whether it has so many parts that they are drawn closer to one another. */
  boolean isLong() {
    return parts.size() > FEW;
  }

  /** The whole, then its parts. */
  @Override
  public List<ChartRow> rows() {
    return Stream.concat(Stream.of(whole), parts.stream()).toList();
  }
}
