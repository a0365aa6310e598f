package org.precis.chart;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.precis.model.Qualifier;
import org.precis.workspace.Fonts;

/** Draws charts: the same bytes from the same spec on every machine. */
public final class Charts {

  private Charts() {}

  /** Draws the chart for the page and for a phone. */
  public static Drawing draw(ChartSpec spec, ChartWords words, Fonts fonts) {
    Type type = new Type(fonts, words.chinese());
    List<ChartRow> rows = rows(spec);
    List<ChartRow> sorted =
        Rows.sorted(rows).stream().filter(row -> row.quantity().stated()).toList();
    long factor =
        spec instanceof DotPlot plot ? DotDrawing.factor(plot, Sheet.PAGE, words, type) : 1;
    return new Drawing(
        draw(spec, Sheet.PAGE, words, type),
        draw(spec, Sheet.PHONE, words, type),
        key(rows),
        new TreeSet<>(),
        sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(0)),
        sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(sorted.size() - 1)),
        factor);
  }

  private static String draw(ChartSpec spec, Sheet sheet, ChartWords words, Type type) {
    if (spec instanceof BarChart chart) {
      return BarDrawing.draw(chart, sheet, words, type);
    }
    if (spec instanceof DotPlot plot) {
      return DotDrawing.draw(plot, sheet, words, type);
    }
    throw new IllegalArgumentException();
  }

  private static SortedSet<Qualifier> key(List<ChartRow> rows) {
    SortedSet<Qualifier> key = new TreeSet<>();
    rows.forEach(row -> key.add(row.quantity().qualifier()));
    return key;
  }

  private static List<ChartRow> rows(ChartSpec spec) {
    if (spec instanceof BarChart chart) {
      return chart.rows();
    }
    if (spec instanceof DotPlot plot) {
      return plot.rows();
    }
    return List.of();
  }
}
