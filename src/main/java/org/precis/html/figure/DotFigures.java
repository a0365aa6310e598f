package org.precis.html.figure;

import java.util.List;
import java.util.Optional;
import org.precis.chart.ChartRow;
import org.precis.chart.DotPlot;
import org.precis.chart.QuantityText;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FigureFrame.Caption;
import org.precis.html.inline.TextForms;
import org.precis.html.words.Units;
import org.precis.model.FigureSpec;
import org.precis.model.Statistic;

/** The statistics of a group as dots, also where they have several units. */
final class DotFigures extends Figures {

  private final StatisticWords words;

  DotFigures(FigureFrame frame) {
    super(frame);
    this.words = new StatisticWords(context);
  }

  @Override
  Optional<FigureContent> ofStatistics(FigureSpec spec) {
    List<Statistic> statistics = FigurePlan.wholes(context.edition, spec.of());
    if (statistics.isEmpty()) {
      return Optional.empty();
    }
    boolean mixed = !FigurePlan.oneUnit(statistics);
    ChartLabels labels = frame.labels(statistics.stream().map(Statistic::value), true);
    List<ChartRow> rows =
        statistics.stream()
            .map(
                one ->
                    mixed
                        ? unitRow(one, labels)
                        : frame.row("", one.shortLabel(), StatisticWords.observation(one), labels))
            .toList();
    Caption caption =
        new Caption(
            words.title(spec),
            Phrase.of(words.subtitle(statistics)),
            sources.of(statistics.stream().map(Statistic::reported).toList()));
    DotPlot chart = new DotPlot(rows);
    String off =
        chart.rowsOffScale().isEmpty()
            ? ""
            : context.words.get("figure.dots-none", frame.labels(chart.rowsOffScale()));
    return Optional.of(
        frame
            .content(spec, new ChartTexts<>(context, chart, "dots"), Place.statistics(), caption)
            .without(off));
  }

  /** A row whose number has its unit, if the label does not name what is counted. */
  private ChartRow unitRow(Statistic statistic, ChartLabels labels) {
    String label = context.prose.plain(statistic.shortLabel());
    String unit = context.unit(statistic.value());
    QuantityText phrase = labels.of(statistic.value());
    if (!saysUnit(statistic, label, unit) && !phrase.number().isEmpty()) {
      phrase =
          new QuantityText(phrase.before(), phrase.number(), TextForms.join(phrase.after(), unit));
    }
    return StatisticWords.row(statistic, label, phrase);
  }

  /** A short label that the author wrote for charts is assumed to name what is counted. */
  private boolean saysUnit(Statistic statistic, String label, String unit) {
    if (unit.isEmpty() || context.quantities.hasUnitSign(statistic.value().unit())) {
      return true;
    }
    boolean unitless = context.quantities.mayStandAlone();
    boolean shortened = !statistic.shortLabel().equals(statistic.label());
    return unitless && (shortened || Units.isNamed(unit, label));
  }
}
