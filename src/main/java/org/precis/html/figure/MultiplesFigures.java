package org.precis.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.chart.ChartRow;
import org.precis.chart.Multiples;
import org.precis.chart.SeriesChart;
import org.precis.claim.Change;
import org.precis.claim.Difference.Direction;
import org.precis.claim.Observation;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FigureFrame.Caption;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.model.Comparability;
import org.precis.model.DateSpan;
import org.precis.model.FigureSpec;
import org.precis.model.PartialDate;
import org.precis.model.Statistic;

/** Several statistics over the same periods, as small charts. */
final class MultiplesFigures extends Figures {

  private final SeriesFigures series;

  MultiplesFigures(FigureFrame frame) {
    super(frame);
    this.series = new SeriesFigures(frame);
  }

  /** Small multiples of several statistics, or of those of a group that have a series. */
  @Override
  Optional<FigureContent> ofStatistics(FigureSpec spec) {
    List<Statistic> statistics =
        context.edition.statistics().stream()
            .filter(each -> spec.several().contains(each.id()) || each.group().equals(spec.of()))
            .filter(each -> !each.otherPeriods().isEmpty())
            .toList();
    if (statistics.isEmpty()) {
      return Optional.empty();
    }
    List<SeriesPeriod> periods = series.periods(statistics);
    int reported = series.compared(periods, statistics);
    ChartLabels labels = series.labels(statistics);
    boolean oneUnit = FigurePlan.oneUnit(statistics);
    List<Multiples.SmallChart> panels = new ArrayList<>();
    List<Multiples.SmallChart> past = new ArrayList<>();
    for (Statistic statistic : statistics) {
      SeriesChart chart = series.chart(spec, statistic, periods, labels);
      List<String> names = names(periods, series.now(statistic));
      String label = context.alone(statistic, statistic.shortLabel()).text();
      String title = oneUnit ? label : context.withUnit(label, statistic.value().unit());
      Multiples.SmallChart panel = new Multiples.SmallChart(title, chart, names);
      panels.add(panel);
      past.add(new Multiples.SmallChart(title, chart.first(reported), names.subList(0, reported)));
    }
    String unit = oneUnit ? context.counted(statistics.get(0).value().unit(), "") : "";
    Phrase subtitle =
        Phrase.of(unit.isEmpty() ? "" : context.words.get("sentence", unit))
            .map(text -> TextForms.join(text, context.words.get("figure.multiples-subtitle")))
            .map(text -> TextForms.join(text, focus(panels)))
            .map(
                text ->
                    TextForms.join(
                        text,
                        unstated(panels) ? context.words.get("figure.multiples-unstated") : ""))
            .map(
                text ->
                    TextForms.join(
                        text, broken(panels) ? context.words.get("figure.multiples-break") : ""));
    Caption caption =
        new Caption(
            inCommon(past)
                .orElseGet(
                    () -> series.message(statistics.get(0), panels.get(0).series(), periods)),
            subtitle,
            sources.of(statistics.stream().map(Statistic::reported).toList()));
    return Optional.of(
        frame.content(
            spec, new Texts(context, new Multiples(panels)), Place.statistics(), caption));
  }

  /**
   * What the periods are called under columns: with their years, unless all are of one; years that
   * begin in several months would have the same name.
   */
  private List<String> names(List<SeriesPeriod> periods, Optional<DateSpan> now) {
    List<DateSpan> spans =
        periods.stream().flatMap(period -> (period.own() ? now : period.span()).stream()).toList();
    boolean years =
        spans.stream()
                .flatMap(span -> Stream.of(span.from(), span.to()))
                .map(PartialDate::year)
                .distinct()
                .count()
            > 1;
    List<String> names = new ArrayList<>();
    spans.forEach(span -> names.add(context.dates.shortest(span, years)));
    if (names.stream().distinct().count() < names.size()) {
      names.clear();
      spans.forEach(span -> names.add(context.dates.shortSpan(span, years)));
    }
    for (int i = 0; now.isEmpty() && i < periods.size(); i++) {
      if (periods.get(i).own()) {
        names.add(i, TextForms.capital(context.words.get("compare.this")));
      }
    }
    return names;
  }

  /**
   * What all figures have in common. That all were highest in their first or last period says less
   * than that all fell or rose.
   */
  private Optional<Phrase> inCommon(List<Multiples.SmallChart> panels) {
    int focus = panels.get(0).focus();
    boolean between = focus > 0 && focus < panels.get(0).series().periods().size() - 1;
    Optional<Phrase> highest = highest(panels);
    return highest.filter(phrase -> !between).flatMap(phrase -> movement(panels)).or(() -> highest);
  }

  /** That all figures rose, or all fell, from the first period to the last. */
  private Optional<Phrase> movement(List<Multiples.SmallChart> panels) {
    List<Direction> directions =
        panels.stream().map(panel -> direction(panel.series())).distinct().toList();
    if (directions.size() > 1 || !directions.get(0).isOneWay()) {
      return Optional.empty();
    }
    boolean both = panels.size() == 2;
    String rise = both ? "figure.multiples-both-rise" : "figure.multiples-rise";
    String fall = both ? "figure.multiples-both-fall" : "figure.multiples-fall";
    String key = directions.get(0) == Direction.RISE ? rise : fall;
    List<SeriesChart.Period> periods = panels.get(0).series().periods();
    return Optional.of(
        context.phrase(key, periods.get(0).label(), periods.get(periods.size() - 1).label()));
  }

  /** Whether a series certainly rose or fell. */
  private static Direction direction(SeriesChart series) {
    Observation first = series.periods().get(0).number();
    Observation last = series.periods().get(series.periods().size() - 1).number();
    Change change = Change.between(first, last, Comparability.ALIKE);
    return series.breaks().isEmpty() && change.isMovement()
        ? change.difference().direction()
        : Direction.EITHER;
  }

  /**
   * What full colour means, in the words that are true of all panels; "" where none has a focus.
   */
  private String focus(List<Multiples.SmallChart> panels) {
    List<Multiples.SmallChart> focused =
        panels.stream().filter(panel -> panel.focus() >= 0).toList();
    if (focused.isEmpty()) {
      return "";
    }
    if (broken(focused)) {
      return context.words.get("figure.multiples-focus-comparable");
    }
    return context.words.get(
        focused.stream().anyMatch(Multiples.SmallChart::hasForecasts)
            ? "figure.multiples-focus-reported"
            : "figure.multiples-focus");
  }

  private static boolean unstated(List<Multiples.SmallChart> panels) {
    return panels.stream()
        .flatMap(panel -> panel.series().periods().stream())
        .anyMatch(period -> !period.quantity().stated());
  }

  private static boolean broken(List<Multiples.SmallChart> panels) {
    return panels.stream().anyMatch(panel -> !panel.series().breaks().isEmpty());
  }

  /** The period in which all figures were highest, if the bounds of all of them prove it. */
  private Optional<Phrase> highest(List<Multiples.SmallChart> panels) {
    int focus = panels.get(0).focus();
    if (focus < 0
        || panels.get(0).names().size() < 2
        || broken(panels)
        || panels.stream().anyMatch(panel -> panel.focus() != focus)) {
      return Optional.empty();
    }
    String period = panels.get(0).series().periods().get(focus).label();
    int count = panels.size();
    return Optional.of(
        count == 2
            ? context.phrase("figure.multiples-both", period)
            : context.phrase("figure.multiples", context.numbers.inText(count, count), period));
  }

  /** What a figure says of several series. */
  private static final class Texts extends ChartTexts<Multiples> {

    Texts(RenderContext context, Multiples chart) {
      super(context, chart, "multiples");
    }

    /** The number named first in each panel, which its title names, and the last. */
    @Override
    String facts(FigureContent figure, boolean all) {
      return chart.panels().stream()
          .filter(panel -> panel.named() >= 0)
          .map(
              panel -> {
                ChartRow named = panel.series().rows().get(panel.named());
                ChartRow last = panel.series().rows().get(panel.last());
                String sentence = named(panel, named);
                return last.equals(named)
                    ? sentence
                    : TextForms.join(sentence, of("alt.panel-last", last));
              })
          .reduce("", TextForms::join);
    }

    /** That a number is the highest, where its bounds prove it, and no break hides a higher one. */
    private String named(Multiples.SmallChart panel, ChartRow named) {
      if (panel.focus() < 0 || !panel.series().breaks().isEmpty()) {
        return context.sentence(
            context.words.get("finding.series-only", panel.title(), number(named), named.label()));
      }
      String key = panel.hasForecasts() ? "alt.panel-reported" : "alt.panel";
      return context.words.get(key, panel.title(), named.label(), number(named));
    }
  }
}
