package org.precis.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.chart.ChartRow;
import org.precis.chart.DotPlot;
import org.precis.chart.PartsChart;
import org.precis.chart.QuantityText;
import org.precis.claim.Observation;
import org.precis.claim.Partition;
import org.precis.claim.Rank;
import org.precis.claim.Total;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FigureFrame.Caption;
import org.precis.html.inline.RenderContext;
import org.precis.html.words.Units;
import org.precis.model.ChartKind;
import org.precis.model.FigureSpec;
import org.precis.model.Group;
import org.precis.model.Reported;
import org.precis.model.Statistic;
import org.precis.quantity.Value;

/** The figures of the statistics: those of a group, and a whole with its parts. */
final class StatisticFigures extends Figures {

  StatisticFigures(FigureFrame frame) {
    super(frame);
  }

  Optional<FigureContent> group(FigureSpec spec) {
    List<Statistic> statistics = FigurePlan.wholes(context.edition, spec.of());
    if (statistics.isEmpty()) {
      return Optional.empty();
    }
    boolean mixed = !FigurePlan.oneUnit(statistics);
    // different units never share a linear axis
    boolean bars = spec.chart() == ChartKind.BAR && !mixed;
    ChartLabels labels = frame.labels(statistics.stream().map(Statistic::value), !bars);
    List<ChartRow> rows =
        statistics.stream()
            .map(
                s ->
                    mixed
                        ? unitRow(s, labels)
                        : frame.row("", s.shortLabel(), observation(s), labels))
            .toList();
    String source = sources.of(statistics.stream().map(Statistic::reported).toList());
    Phrase subtitle = Phrase.of(groupSubtitle(statistics));
    if (!bars) {
      Caption caption = new Caption(title(spec), subtitle, source);
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
    return FigureFrame.bars(
            spec.bars(),
            rows,
            frame.areInOrder(statistics.stream().map(Statistic::shortLabel).toList()),
            rest -> frame.rest(rest, labels))
        .map(
            chart -> {
              Phrase message =
                  findings.largest(
                      title(spec),
                      rows,
                      statistics.get(0).value().unit(),
                      ChartRow::label,
                      whole(spec));
              return frame
                  .content(spec, chart, Place.statistics(), new Caption(message, subtitle, source))
                  .with(FigureFrame.selection(chart, rows))
                  .without(frame.silent(chart, rows, frame::labels));
            });
  }

  /** What all statistics of a group come to, where they may be added. */
  private Optional<Total> whole(FigureSpec spec) {
    return context
        .totals
        .group(spec.of())
        .filter(total -> total.whole() && total.quantity().stated() && !total.isPartial());
  }

  private Phrase title(FigureSpec spec) {
    return context
        .edition
        .group(spec.of())
        .map(Group::title)
        .map(context.prose::phrase)
        .orElse(context.phrase("statistics.table"));
  }

  /** A row whose number has its unit, if the label does not name what is counted. */
  private ChartRow unitRow(Statistic statistic, ChartLabels labels) {
    String label = context.prose.plain(statistic.shortLabel());
    String unit = context.unit(statistic.value());
    QuantityText phrase = labels.of(statistic.value());
    if (!saysUnit(statistic, label, unit) && !phrase.number().isEmpty()) {
      phrase =
          new QuantityText(
              phrase.before(), phrase.number(), RenderContext.join(phrase.after(), unit));
    }
    return row(statistic, label, phrase);
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

  private String groupSubtitle(List<Statistic> statistics) {
    boolean oneUnit = statistics.stream().map(s -> s.value().unit()).distinct().count() == 1;
    return oneUnit
        ? unitSentence(statistics.get(0).value())
        : context.words.get("figure.group-units");
  }

  private String unitSentence(Value value) {
    String unit = value.unit();
    return unit.isEmpty() ? "" : context.words.get("sentence", context.counted(unit, ""));
  }

  Optional<FigureContent> parts(FigureSpec spec, Statistic whole) {
    List<Statistic> parts =
        context.edition.statistics().stream().filter(s -> s.partOf().equals(whole.id())).toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    ChartLabels labels =
        frame.labels(Stream.concat(Stream.of(whole), parts.stream()).map(Statistic::value));
    List<ChartRow> given = parts.stream().map(part -> part(part, labels)).toList();
    List<ChartRow> bySize = FigureFrame.bySize(given);
    boolean inOrder = frame.areInOrder(parts.stream().map(Statistic::shortLabel).toList());
    PartsChart chart =
        new PartsChart(
            frame.row("", whole.shortLabel(), observation(whole), labels),
            context.words.get("figure.of-these"),
            inOrder ? given : bySize);
    List<Reported> reported = new ArrayList<>(List.of(whole.reported()));
    parts.forEach(part -> reported.add(part.reported()));
    boolean addUp =
        Partition.of(observation(whole), parts.stream().map(StatisticFigures::observation).toList())
            .isPresent();
    Caption caption =
        new Caption(
            findings.part(whole, bySize),
            Phrase.of(
                Stream.of(
                        unitSentence(whole.value()),
                        context.words.get("figure.parts-subtitle"),
                        addUp ? "" : context.words.get("figure.parts-open"))
                    .reduce("", RenderContext::join)),
            sources.of(reported));
    return Optional.of(
        frame.content(spec, new PartsTexts(context, chart), Place.statistics(), caption));
  }

  private ChartRow part(Statistic part, ChartLabels labels) {
    String label = context.alone(part, part.shortLabel()).text();
    return row(part, label, frame.counted(part.value(), labels));
  }

  private static ChartRow row(Statistic statistic, String label, QuantityText words) {
    Observation number = observation(statistic);
    return new ChartRow("", label, number, words.of(statistic.id()));
  }

  private static Observation observation(Statistic statistic) {
    return new Observation(statistic.id(), statistic.value(), statistic.type());
  }

  /** What a figure says of a whole and its parts. */
  private static final class PartsTexts extends ChartTexts<PartsChart> {

    PartsTexts(RenderContext context, PartsChart chart) {
      super(context, chart, "parts");
    }

    /** A whole is at least as great as its parts, whatever their bounds. */
    @Override
    String extremes(List<ChartRow> compared) {
      if (!chart.whole().stated()) {
        return super.extremes(compared);
      }
      Optional<Rank> smallest =
          Rank.smallest(ChartRow.numbers(chart.rows())).filter(Rank::complete);
      return extremes(
          Optional.of(new Extreme(chart.whole().label(), chart.whole())),
          smallest.flatMap(rank -> extreme(rank, chart.rows())));
    }
  }
}
