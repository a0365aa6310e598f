package org.precis.html.figure;

import org.precis.chart.ChangeChart;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;

/** What a figure says of pairs of dots. */
final class ChangeTexts extends ChartTexts<ChangeChart> {

  ChangeTexts(RenderContext context, ChangeChart chart, String kind) {
    super(context, chart, kind);
  }

  /** What each number was and is. */
  @Override
  String facts(FigureContent figure, boolean all) {
    return chart.panels().stream()
        .flatMap(panel -> panel.pairs().stream())
        .map(this::change)
        .reduce("", TextForms::join);
  }

  private String change(ChangeChart.Pair pair) {
    return pair.earlier()
        .map(
            earlier ->
                context.words.get(
                    "alt.pair", pair.now().label(), number(earlier), number(pair.now())))
        .orElseGet(() -> of("alt.only", pair.now()));
  }
}
