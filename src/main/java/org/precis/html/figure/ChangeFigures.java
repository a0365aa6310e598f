package org.precis.html.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.chart.ChangeChart;
import org.precis.chart.ChartRow;
import org.precis.chart.QuantityText;
import org.precis.claim.Observation;
import org.precis.compare.ChangeType;
import org.precis.compare.Comparison;
import org.precis.compare.StatisticChange;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FigureFrame.Caption;
import org.precis.html.inline.TextForms;
import org.precis.model.DateSpan;
import org.precis.model.FigureSpec;
import org.precis.model.Masthead;
import org.precis.model.PartialDate;
import org.precis.model.Table;
import org.precis.quantity.NumberType;

/**
 * Statistics as the previous edition has them and as they are now, and two columns of a table as
 * what each row was and is, as pairs of dots.
 */
final class ChangeFigures extends Figures {

  private final Optional<Comparison> comparison;

  ChangeFigures(FigureFrame frame, Optional<Comparison> comparison) {
    super(frame);
    this.comparison = comparison;
  }

  @Override
  Optional<FigureContent> ofCases(FigureSpec spec, String of) {
    return ofStatistics(spec);
  }

  /** A group that has the name of the table comes first. */
  @Override
  Optional<FigureContent> ofTable(FigureSpec spec, Table table, List<Integer> columns) {
    boolean ofStatistics =
        spec.of().equals(FigureSpec.STATISTICS) || context.edition.group(spec.of()).isPresent();
    return ofStatistics
        ? ofStatistics(spec)
        : new ColumnChanges(frame).content(spec, table, columns);
  }

  @Override
  Optional<FigureContent> ofStatistics(FigureSpec spec) {
    return comparison.flatMap(one -> content(spec, one));
  }

  private Optional<FigureContent> content(FigureSpec spec, Comparison editions) {
    List<ChangePlan.Panel> panels =
        spec.of().equals(FigureSpec.STATISTICS)
            ? ChangePlan.ofAll(editions)
            : ChangePlan.ofGroup(editions, spec.of());
    if (panels.isEmpty()) {
      return Optional.empty();
    }
    List<StatisticChange> shown = panels.stream().flatMap(panel -> panel.rows().stream()).toList();
    ChartLabels labels =
        frame.labels(
            shown.stream()
                .flatMap(one -> Stream.concat(one.value().old().stream(), Stream.of(one.later()))));
    List<ChangeChart.Panel> drawn = panels.stream().map(panel -> panel(panel, labels)).toList();
    Masthead then = editions.previous().masthead();
    Masthead now = editions.current().masthead();
    ChangeChart chart =
        new ChangeChart(name(then, now, "compare.earlier"), name(now, then, "compare.this"), drawn);
    Caption caption =
        new Caption(
            findings.change(shown),
            Phrase.of(subtitle(panels, chart)),
            sources.of(shown.stream().map(one -> one.statistic().reported()).toList()));
    return Optional.of(
        frame.content(
            spec, new ChangeTexts(context, chart, "change"), Place.statistics(), caption));
  }

  private ChangeChart.Panel panel(ChangePlan.Panel panel, ChartLabels labels) {
    List<ChangeChart.Pair> pairs = new ArrayList<>();
    panel.rows().forEach(row -> pairs.add(pair(row, labels)));
    return new ChangeChart.Panel(head(panel), pairs);
  }

  /** The unit of a panel, unless the label of its only row says it. */
  private String head(ChangePlan.Panel panel) {
    String unit = context.counted(panel.unit().unit(), "");
    boolean named = panel.rows().size() == 1 && label(panel.rows().get(0)).equalsIgnoreCase(unit);
    return named ? "" : unit;
  }

  private String label(StatisticChange change) {
    return context.alone(change.statistic(), change.statistic().shortLabel()).text();
  }

  private ChangeChart.Pair pair(StatisticChange change, ChartLabels labels) {
    String label = label(change);
    QuantityText words = frame.counted(change.later(), labels).of(change.id());
    NumberType type = change.statistic().type();
    if (change.change() == ChangeType.ADDED) {
      words = frame.remarked(words, "figure.change-new");
    } else if (!ChangePlan.isOneSeries(change)) {
      words = frame.remarked(words, "compare.none.not-one-series");
    }
    Optional<ChartRow> earlier =
        change
            .value()
            .old()
            .filter(old -> ChangePlan.isOneSeries(change) && old.quantity().stated())
            .map(
                old ->
                    new ChartRow(
                        "",
                        label,
                        new Observation("", old, type),
                        frame.counted(old, labels).of(change.earlierRef())));
    Observation now = new Observation(change.id(), change.later(), type);
    return new ChangeChart.Pair(earlier, new ChartRow("", label, now, words));
  }

  /** What an edition is called over its numbers: its day beside the other, else its period. */
  private String name(Masthead one, Masthead other, String otherwise) {
    Optional<LocalDate> day = one.dayBeside(other);
    if (day.isPresent()) {
      boolean year =
          !day.map(LocalDate::getYear).equals(other.dayBeside(one).map(LocalDate::getYear));
      DateSpan on = DateSpan.on(PartialDate.of(day.get()));
      return year ? context.dates.shortSpan(on, true) : context.dates.span(on, false);
    }
    return one.isOfAnotherPeriod(other)
        ? context.dates.shortSpan(one.period(), true)
        : TextForms.capital(context.words.get(otherwise));
  }

  private String subtitle(List<ChangePlan.Panel> panels, ChangeChart chart) {
    List<String> units =
        panels.stream()
            .map(panel -> panel.unit().unit())
            .filter(unit -> !unit.isEmpty())
            .distinct()
            .toList();
    String scale = panels.size() == 1 ? "figure.change-scale" : "figure.change-scales";
    String said =
        TextForms.join(
            units.isEmpty() ? "" : context.words.get("sentence", context.counted(units)),
            context.words.get(scale));
    return TextForms.join(said, frame.openEnds(chart));
  }
}
