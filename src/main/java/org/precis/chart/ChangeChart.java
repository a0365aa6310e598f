package org.precis.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Quantities of two editions as pairs of dots joined by a line, the units apart, each on its own
 * scale from zero. Panels and rows keep the order given.
 *
 * @param earlier names the earlier edition over the first pair of each panel: {@code 29 April}
 * @param now names the later edition
 */
public record ChangeChart(String earlier, String now, List<Panel> panels) implements ChartSpec {

  public ChangeChart {
    panels = List.copyOf(panels);
    if (panels.isEmpty()) {
      throw new IllegalArgumentException("a chart has a row");
    }
  }

  @Override
  public String draw(Canvas canvas) {
    return new ChangeDrawing(this, canvas).draw();
  }

  /** Of each pair the earlier quantity, then that of now. */
  @Override
  public List<ChartRow> rows() {
    return panels.stream()
        .flatMap(panel -> panel.pairs().stream())
        .flatMap(pair -> Stream.concat(pair.earlier().stream(), Stream.of(pair.now())))
        .toList();
  }

  /**
   * What is counted in one unit.
   *
   * @param unit over its rows, or ""
   */
  public record Panel(String unit, List<Pair> pairs) {

    public Panel {
      pairs = List.copyOf(pairs);
      if (pairs.isEmpty()) {
        throw new IllegalArgumentException("a panel has a row");
      }
    }
  }

  /**
   * One quantity in both editions.
   *
   * @param earlier empty if the earlier edition has none that it may be compared with
   */
  public record Pair(Optional<ChartRow> earlier, ChartRow now) {}
}
