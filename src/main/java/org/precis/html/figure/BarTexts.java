package org.precis.html.figure;

import java.util.Collections;
import java.util.List;
import org.precis.chart.BarChart;
import org.precis.chart.ChartRow;
import org.precis.html.inline.RenderContext;

/** What a figure says of bars. */
final class BarTexts extends ChartTexts<BarChart> {

  BarTexts(RenderContext context, BarChart chart) {
    super(context, chart, "bar");
  }

  /** What the message names needs no word. */
  @Override
  String focus(FigureContent figure) {
    List<String> said = figure.message().ids();
    List<String> others =
        chart.focus().stream()
            .filter(row -> Collections.disjoint(row.words().ids(), said))
            .map(ChartRow::label)
            .toList();
    return others.isEmpty() ? "" : context.words.get("figure.bars-focus", context.listed(others));
  }
}
