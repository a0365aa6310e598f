package org.precis.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.chart.ChartRow;
import org.precis.chart.PartsChart;
import org.precis.claim.Partition;
import org.precis.claim.Rank;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FigureFrame.Caption;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.model.FigureSpec;
import org.precis.model.Reported;
import org.precis.model.Statistic;

/** A whole and its parts. */
final class PartsFigures extends Figures {

  private final StatisticWords words;

  PartsFigures(FigureFrame frame) {
    super(frame);
    this.words = new StatisticWords(context);
  }

  @Override
  Optional<FigureContent> ofStatistics(FigureSpec spec) {
    return context
        .edition
        .statistic(spec.of())
        .or(() -> firstWithParts(spec.of()))
        .flatMap(whole -> parts(spec, whole));
  }

  /** The first statistic of a group that has parts. */
  private Optional<Statistic> firstWithParts(String group) {
    return FigurePlan.wholes(context.edition, group).stream()
        .filter(
            whole ->
                context.edition.statistics().stream()
                    .anyMatch(part -> part.partOf().equals(whole.id())))
        .findFirst();
  }

  private Optional<FigureContent> parts(FigureSpec spec, Statistic whole) {
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
            frame.row("", whole.shortLabel(), StatisticWords.observation(whole), labels),
            context.words.get("figure.of-these"),
            inOrder ? given : bySize);
    List<Reported> reported = new ArrayList<>(List.of(whole.reported()));
    parts.forEach(part -> reported.add(part.reported()));
    boolean addUp =
        Partition.of(
                StatisticWords.observation(whole),
                parts.stream().map(StatisticWords::observation).toList())
            .isPresent();
    Caption caption =
        new Caption(
            findings.part(whole, bySize),
            Phrase.of(
                Stream.of(
                        words.unit(whole.value()),
                        context.words.get("figure.parts-subtitle"),
                        addUp ? "" : context.words.get("figure.parts-open"))
                    .reduce("", TextForms::join)),
            sources.of(reported));
    return Optional.of(frame.content(spec, new Texts(context, chart), Place.statistics(), caption));
  }

  private ChartRow part(Statistic part, ChartLabels labels) {
    String label = context.alone(part, part.shortLabel()).text();
    return StatisticWords.row(part, label, frame.counted(part.value(), labels));
  }

  /** What a figure says of a whole and its parts. */
  private static final class Texts extends ChartTexts<PartsChart> {

    Texts(RenderContext context, PartsChart chart) {
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
