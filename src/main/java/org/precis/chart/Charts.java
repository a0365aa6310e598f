package org.precis.chart;

import java.util.ArrayList;
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
    return new Drawing(
        draw(spec, Sheet.PAGE, words, type),
        draw(spec, Sheet.PHONE, words, type),
        key(rows),
        spec instanceof Timeline timeline ? TimelineDrawing.marks(timeline) : new TreeSet<>(),
        largest(spec, rows),
        RowOrder.smallest(rows),
        spec instanceof DotPlot plot ? DotDrawing.factor(plot, Sheet.PAGE, words, type) : 1);
  }

  /** A whole is at least as great as its parts, whatever their bounds. */
  private static Optional<ChartRow> largest(ChartSpec spec, List<ChartRow> rows) {
    return spec instanceof PartsChart chart && chart.whole().quantity().stated()
        ? Optional.of(chart.whole())
        : RowOrder.largest(rows);
  }

  private static String draw(ChartSpec spec, Sheet sheet, ChartWords words, Type type) {
    if (spec instanceof BarChart chart) {
      return BarDrawing.draw(chart, sheet, words, type);
    } else if (spec instanceof DotPlot plot) {
      return DotDrawing.draw(plot, sheet, words, type);
    } else if (spec instanceof PartsChart chart) {
      return PartsDrawing.draw(chart, sheet, type);
    } else if (spec instanceof SeriesChart chart) {
      return SeriesDrawing.draw(chart, sheet, words, type)
          .orElseGet(() -> SeriesRows.draw(chart, sheet, words, type));
    }
    return TimelineDrawing.draw((Timeline) spec, sheet, words, type);
  }

  private static SortedSet<Qualifier> key(List<ChartRow> rows) {
    SortedSet<Qualifier> key = new TreeSet<>();
    rows.forEach(row -> key.add(row.quantity().qualifier()));
    return key;
  }

  /** The quantities of a chart, in the order of its spec. */
  static List<ChartRow> rows(ChartSpec spec) {
    List<ChartRow> rows = new ArrayList<>();
    if (spec instanceof BarChart chart) {
      rows.addAll(chart.rows());
    } else if (spec instanceof DotPlot plot) {
      rows.addAll(plot.rows());
    } else if (spec instanceof PartsChart chart) {
      rows.add(chart.whole());
      rows.addAll(chart.parts());
    } else if (spec instanceof SeriesChart chart) {
      chart
          .periods()
          .forEach(at -> rows.add(new ChartRow("", at.label(), at.quantity(), at.words())));
    }
    return rows;
  }
}
