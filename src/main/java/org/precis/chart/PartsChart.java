package org.precis.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * A whole and parts of it on one scale from the same zero, joined by a bracket: the parts need not
 * make up the whole, so they are never stacked, and they keep the order given.
 *
 * @param parts their labels as they are to be printed: {@code of these: hackers}
 */
public record PartsChart(ChartRow whole, List<ChartRow> parts) implements ChartSpec {

  public PartsChart {
    parts = List.copyOf(parts);
  }

  /** The whole, then its parts. */
  @Override
  public List<ChartRow> rows() {
    return Stream.concat(Stream.of(whole), parts.stream()).toList();
  }
}
