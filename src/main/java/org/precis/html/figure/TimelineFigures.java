package org.precis.html.figure;

import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.chart.Timeline;
import org.precis.claim.Rank.Choice;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FigureContent.Selection;
import org.precis.html.figure.FigureFrame.Caption;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.model.Case;
import org.precis.model.DateSpan;
import org.precis.model.FigureSpec;
import org.precis.model.PartialDate;
import org.precis.model.Table;

/** When the cases were opened and closed. */
final class TimelineFigures extends Figures {

  TimelineFigures(FigureFrame frame) {
    super(frame);
  }

  @Override
  Optional<FigureContent> ofTable(FigureSpec spec, Table table, List<Integer> columns) {
    return ofStatistics(spec);
  }

  @Override
  Optional<FigureContent> ofCases(FigureSpec spec, String of) {
    return ofStatistics(spec);
  }

  @Override
  Optional<FigureContent> ofStatistics(FigureSpec spec) {
    List<Case> cases = context.edition.cases();
    if (cases.isEmpty()) {
      return Optional.empty();
    }
    boolean closed = cases.stream().anyMatch(each -> each.closed() != null);
    boolean years = spansYears(cases, closed);
    List<Timeline.Event> events =
        IntStream.range(0, cases.size())
            .boxed()
            .sorted(
                Comparator.comparing(
                    i -> opened(cases.get(i)), Comparator.nullsLast(Comparator.naturalOrder())))
            .limit(FigureFrame.MOST_ROWS)
            .map(i -> event(i + 1, cases.get(i), closed, years))
            .toList();
    DateSpan window = context.edition.masthead().period();
    String order = context.words.get("figure.timeline-subtitle");
    boolean imprecise =
        cases.stream()
            .flatMap(each -> Stream.of(each.opened(), each.closed()))
            .filter(Objects::nonNull)
            .anyMatch(date -> !date.isToTheDay());
    String precision = imprecise ? context.words.get("figure.timeline-precision") : "";
    Caption caption =
        new Caption(
            message(cases, window), Phrase.of(TextForms.join(order, precision)), sources.ofCases());
    Timeline.Names names =
        new Timeline.Names(
            context.words.get("cases.opened"),
            context.words.get("cases.closed"),
            context.words.get("figure.timeline-window"));
    Timeline chart = new Timeline(events, window, names);
    return Optional.of(
        frame
            .content(spec, new Texts(context, chart), Place.cases(), caption)
            .with(new Selection(List.of(), events.size(), cases.size(), Choice.FIRST)));
  }

  private Phrase message(List<Case> cases, DateSpan period) {
    List<DateSpan> opened = cases.stream().map(Case::opened).filter(Objects::nonNull).toList();
    return opened.isEmpty()
        ? context.phrase("cases.title")
        : findings.timeline(opened, cases.size(), period);
  }

  private static PartialDate opened(Case caseItem) {
    return caseItem.opened() == null ? null : caseItem.opened().from();
  }

  /** Whether dates need the year: the axis shows it if all in words are within two years. */
  private static boolean spansYears(List<Case> cases, boolean closed) {
    IntSummaryStatistics years =
        cases.stream()
            .map(closed ? Case::closed : Case::opened)
            .filter(Objects::nonNull)
            .mapToInt(date -> date.from().year())
            .summaryStatistics();
    return years.getCount() > 0 && years.getMax() - years.getMin() > 1;
  }

  /** A case with the date in words that says most: of its action, if any case has one. */
  private Timeline.Event event(int number, Case caseItem, boolean closed, boolean years) {
    String absent = context.words.get("cases.date-not-stated");
    DateSpan date = closed ? caseItem.closed() : caseItem.opened();
    String words = date == null ? absent : context.dates.shortSpan(date, years);
    return new Timeline.Event(
        context.numbers.digits(number),
        context.prose.plain(caseItem.shortTitle()),
        caseItem.opened(),
        absent,
        caseItem.closed(),
        words);
  }

  /** What a figure says of a timeline. */
  private static final class Texts extends ChartTexts<Timeline> {

    Texts(RenderContext context, Timeline chart) {
      super(context, chart, "timeline");
    }

    @Override
    String drawn(Selection rows, String shown, String all) {
      return context.words.get("figure.timeline-top", shown, all);
    }

    /** Which began first and which last, if their dates prove it. */
    @Override
    String facts(FigureContent figure, boolean all) {
      List<Timeline.Event> dated =
          chart.events().stream().filter(event -> event.opened() != null).toList();
      if (dated.isEmpty() || dated.size() < chart.events().size()) {
        return "";
      }
      Timeline.Event first = dated.get(0);
      if (dated.size() == 1) {
        String said = context.words.get("colon", first.label(), context.dates.span(first.opened()));
        return context.words.get("sentence", said);
      }
      Timeline.Event last = dated.get(dated.size() - 1);
      boolean certain =
          dated.stream().skip(1).allMatch(event -> isBefore(first, event))
              && dated.stream().limit(dated.size() - 1).allMatch(event -> isBefore(event, last));
      return certain
          ? context.words.get(
              "alt.timeline-extremes",
              first.label(),
              context.dates.span(first.opened()),
              last.label(),
              context.dates.span(last.opened()))
          : "";
    }

    /** Whether the dates prove that one began before the other. */
    private static boolean isBefore(Timeline.Event one, Timeline.Event other) {
      return one.opened().to().lastDay().isBefore(other.opened().from().firstDay());
    }
  }
}
