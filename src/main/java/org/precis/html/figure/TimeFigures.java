package org.precis.html.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.chart.ChartRow;
import org.precis.chart.ChartSpec.Break;
import org.precis.chart.ChartSpec.Note;
import org.precis.chart.Multiples;
import org.precis.chart.QuantityText;
import org.precis.chart.SeriesChart;
import org.precis.chart.Timeline;
import org.precis.claim.Change;
import org.precis.claim.Difference.Direction;
import org.precis.claim.Observation;
import org.precis.claim.Rank.Choice;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FigureContent.Selection;
import org.precis.html.figure.FigureFrame.Caption;
import org.precis.html.inline.RenderContext;
import org.precis.model.Case;
import org.precis.model.ChartKind;
import org.precis.model.Comparability;
import org.precis.model.DateSpan;
import org.precis.model.FigureSpec;
import org.precis.model.PartialDate;
import org.precis.model.Statistic;
import org.precis.quantity.Mark;
import org.precis.quantity.Value;

/** The figures over time: the timeline of the cases, and a statistic over its periods. */
final class TimeFigures extends Figures {

  /** After a period as it is written, and before every later one. */
  private static final String LATER = "\0";

  private List<SeriesGroup> groups;

  TimeFigures(FigureFrame frame) {
    super(frame);
  }

  Optional<FigureContent> timeline(FigureSpec spec) {
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
            message(cases, window),
            Phrase.of(RenderContext.join(order, precision)),
            sources.ofCases());
    Timeline.Names names =
        new Timeline.Names(
            context.words.get("cases.opened"),
            context.words.get("cases.closed"),
            context.words.get("figure.timeline-window"));
    Timeline chart = new Timeline(events, window, names);
    return Optional.of(
        frame
            .content(spec, new TimelineTexts(context, chart), Place.cases(), caption)
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

  Optional<FigureContent> series(FigureSpec spec, Statistic statistic) {
    if (statistic.otherPeriods().isEmpty()) {
      return Optional.empty();
    }
    List<SeriesPeriod> periods = periods(List.of(statistic));
    SeriesChart chart = chart(spec, statistic, periods, labels(List.of(statistic)));
    String unit = statistic.value().unit();
    Phrase counted =
        unit.isEmpty()
            ? Phrase.of("")
            : context.phrase("figure.series-subtitle", context.counted(unit, ""));
    Caption caption =
        new Caption(
            message(statistic, chart, periods), counted, sources.of(List.of(statistic.reported())));
    return Optional.of(
        frame
            .content(spec, new SeriesTexts(context, chart), Place.statistics(), caption)
            // a long series has no room for these words at its columns
            .without(chart.isLong() ? frame.silent(chart.rows(), frame::labels) : ""));
  }

  /** Small multiples of several statistics, or of those of a group that have a series. */
  Optional<FigureContent> multiples(FigureSpec spec) {
    List<Statistic> statistics =
        context.edition.statistics().stream()
            .filter(each -> spec.several().contains(each.id()) || each.group().equals(spec.of()))
            .filter(each -> !each.otherPeriods().isEmpty())
            .toList();
    if (statistics.isEmpty()) {
      return Optional.empty();
    }
    List<SeriesPeriod> periods = periods(statistics);
    int reported = compared(periods, statistics);
    ChartLabels labels = labels(statistics);
    boolean oneUnit = FigurePlan.oneUnit(statistics);
    List<Multiples.SmallChart> panels = new ArrayList<>();
    List<Multiples.SmallChart> past = new ArrayList<>();
    for (Statistic statistic : statistics) {
      SeriesChart series = chart(spec, statistic, periods, labels);
      List<String> names = names(periods, now(statistic));
      String label = context.alone(statistic, statistic.shortLabel()).text();
      String title = oneUnit ? label : context.withUnit(label, statistic.value().unit());
      Multiples.SmallChart panel = new Multiples.SmallChart(title, series, names);
      panels.add(panel);
      past.add(new Multiples.SmallChart(title, series.first(reported), names.subList(0, reported)));
    }
    String unit = oneUnit ? context.counted(statistics.get(0).value().unit(), "") : "";
    Phrase subtitle =
        Phrase.of(unit.isEmpty() ? "" : context.words.get("sentence", unit))
            .map(text -> RenderContext.join(text, context.words.get("figure.multiples-subtitle")))
            .map(text -> RenderContext.join(text, focus(panels)))
            .map(
                text ->
                    RenderContext.join(
                        text,
                        unstated(panels) ? context.words.get("figure.multiples-unstated") : ""))
            .map(
                text ->
                    RenderContext.join(
                        text, broken(panels) ? context.words.get("figure.multiples-break") : ""));
    Caption caption =
        new Caption(
            inCommon(past)
                .orElseGet(() -> message(statistics.get(0), panels.get(0).series(), periods)),
            subtitle,
            sources.of(statistics.stream().map(Statistic::reported).toList()));
    return Optional.of(
        frame.content(
            spec, new MultiplesTexts(context, new Multiples(panels)), Place.statistics(), caption));
  }

  /**
   * How many periods a title compares: those up to the last that is reported, but not the last ones
   * that are longer or shorter than the first, as the months of a year that is not over.
   */
  private int compared(List<SeriesPeriod> periods, List<Statistic> statistics) {
    int reported = FigureFrame.reported(values(periods, statistics));
    List<DateSpan> spans =
        periods.subList(0, reported).stream()
            .flatMap(at -> (at.own() ? now(statistics.get(0)) : at.span()).stream())
            .toList();
    int alike = spans.size();
    while (alike > 0 && !spans.get(alike - 1).lastsAsLongAs(spans.get(0))) {
      alike--;
    }
    return alike < 2 || spans.size() < reported ? reported : alike;
  }

  private static List<List<Value>> values(List<SeriesPeriod> periods, List<Statistic> statistics) {
    return periods.stream().map(period -> period.values(statistics)).toList();
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
        names.add(i, RenderContext.capital(context.words.get("compare.this")));
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

  private Phrase message(Statistic statistic, SeriesChart chart, List<SeriesPeriod> periods) {
    int compared = compared(periods, List.of(statistic));
    return findings.series(
        context.alone(statistic, statistic.label()).map(RenderContext::capital),
        chart.first(compared),
        statistic.value().unit(),
        areSameSeason(periods, compared));
  }

  /** Whether a year or more lies between the same months of two periods shorter than a year. */
  private boolean areSameSeason(List<SeriesPeriod> periods, int compared) {
    return areSameSeason(periods.get(0).span(), periods.get(compared - 1).span());
  }

  static boolean areSameSeason(Optional<DateSpan> one, Optional<DateSpan> other) {
    return one.isPresent()
        && other.isPresent()
        && one.get().from().hasMonth()
        && other.get().from().hasMonth()
        && one.get().from().month() == other.get().from().month()
        && one.get().to().month() == other.get().to().month()
        && one.get().from().year() == one.get().to().year()
        && one.get().from().year() != other.get().from().year();
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

  Optional<DateSpan> now(Statistic statistic) {
    return Optional.ofNullable(context.edition.masthead().period()).map(statistic::periodIn);
  }

  /** Numbers of one unit are written alike in all charts of a figure. */
  private ChartLabels labels(List<Statistic> statistics) {
    return frame.labels(
        statistics.stream()
            .flatMap(
                each ->
                    Stream.concat(each.otherPeriods().values().stream(), Stream.of(each.value()))));
  }

  private SeriesChart chart(
      FigureSpec spec, Statistic statistic, List<SeriesPeriod> shown, ChartLabels labels) {
    List<SeriesChart.Period> periods = new ArrayList<>();
    List<Break> breaks = new ArrayList<>();
    List<SeriesPeriod> inTime =
        shown.stream()
            .map(one -> one.own() ? new SeriesPeriod(now(statistic), true) : one)
            .toList();
    List<Integer> gaps = EvenPeriods.gaps(inTime.stream().map(SeriesPeriod::span).toList());
    for (int i = 0; i < inTime.size(); i++) {
      SeriesPeriod period = inTime.get(i);
      Value value = labels.written(period.value(statistic));
      String ref = period.ref(statistic);
      // a remark says what makes a period unlike the others: nothing is set beside its number
      boolean alike = !spec.periods().containsKey(period.key());
      Observation number =
          new Observation(ref, value, statistic.type(), period.span().filter(span -> alike));
      add(periods, breaks, spec, period, number, labels.of(value).of(ref), gaps.get(i));
    }
    List<Note> notes =
        spec.chart() == ChartKind.SERIES
            ? notes(spec, shown.stream().map(SeriesPeriod::key).toList())
            : List.of();
    return new SeriesChart(periods, breaks, notes);
  }

  /** The annotations of the author on some of these periods. */
  List<Note> notes(FigureSpec spec, List<String> periods) {
    return IntStream.range(0, periods.size())
        .mapToObj(i -> new Note(i, context.prose.plain(spec.annotation(periods.get(i), ""))))
        .filter(note -> !note.text().isEmpty())
        .toList();
  }

  /**
   * The periods of their tables from the first to the last of these statistics, and those that are
   * missing in a row up to now, so that gaps stay visible. Forecasts may be of any later years.
   */
  private List<SeriesPeriod> periods(List<Statistic> statistics) {
    SortedSet<String> all = new TreeSet<>();
    if (groups == null) {
      groups = SeriesGroup.of(context.edition);
    }
    groups.stream()
        .filter(group -> !Collections.disjoint(group.statistics(), statistics))
        .forEach(group -> all.addAll(group.periods()));
    SortedSet<String> these = new TreeSet<>();
    statistics.forEach(each -> these.addAll(each.otherPeriods().keySet()));
    Optional<DateSpan> now = now(statistics.get(0));
    List<SeriesPeriod> inTime =
        SeriesPeriod.inTime(
            all.subSet(these.first(), these.last() + LATER).stream().map(DateSpan::of).toList(),
            now,
            statistics);
    if (now.isEmpty()) {
      return inTime; // what is missing may be the period of the edition
    }
    List<DateSpan> spans = inTime.stream().flatMap(period -> period.span().stream()).toList();
    int past = spans.indexOf(now.get()) + 1;
    List<DateSpan> filled = new ArrayList<>(EvenPeriods.filled(spans.subList(0, past)));
    filled.addAll(spans.subList(past, spans.size()));
    return SeriesPeriod.inTime(
        filled.stream().filter(span -> now.filter(span::equals).isEmpty()).toList(),
        now,
        statistics);
  }

  private void add(
      List<SeriesChart.Period> periods,
      List<Break> breaks,
      FigureSpec spec,
      SeriesPeriod period,
      Observation number,
      QuantityText words,
      int gap) {
    if (number.value().marks().contains(Mark.BREAK) && !periods.isEmpty()) {
      breaks.add(atBreak(periods.size(), spec.breaks().getOrDefault(period.key(), "")));
    }
    String detail = context.prose.plain(spec.periods().getOrDefault(period.key(), ""));
    DateSpan span = period.span().orElse(null);
    String label = period.label(context);
    boolean within =
        span != null && span.from().hasMonth() && span.from().year() == span.to().year();
    periods.add(
        new SeriesChart.Period(
            label,
            within
                ? context.dates.shortSpan(span, false)
                : span == null ? RenderContext.capital(label) : label,
            within ? context.dates.date(new PartialDate(span.from().year(), 0, 0)) : "",
            detail,
            number,
            words,
            gap));
  }

  /** The author's description of a break in series, "solved | handled", or else the template's. */
  Break atBreak(int before, String written) {
    String[] sides = context.prose.plain(written).split("\\|", 2);
    String mark = " [" + Mark.BREAK.letters() + "]";
    if (written.isEmpty()) {
      return new Break(before, "", context.words.get("mark.b") + mark);
    }
    String left = sides.length == 1 ? "" : sides[0].strip();
    return new Break(before, left, sides[sides.length - 1].strip() + mark);
  }

  /** What a figure says of a timeline. */
  private static final class TimelineTexts extends ChartTexts<Timeline> {

    TimelineTexts(RenderContext context, Timeline chart) {
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

  /** What a figure says of a statistic over its periods. */
  private static final class SeriesTexts extends ChartTexts<SeriesChart> {

    SeriesTexts(RenderContext context, SeriesChart chart) {
      super(context, chart, "series");
    }

    /** All periods are among its rows. */
    @Override
    String silent(FigureContent figure) {
      return "";
    }

    @Override
    String focus(FigureContent figure) {
      return chart.comparable().isPart() ? context.words.get("figure.series-focus") : "";
    }

    /** Of a series with a break the last number: on both sides of it nothing is compared. */
    @Override
    String extremes(List<ChartRow> compared) {
      return chart.breaks().isEmpty()
          ? super.extremes(compared)
          : chart.rows().stream()
              .filter(ChartRow::stated)
              .reduce((one, next) -> next)
              .map(last -> of("alt.only", last))
              .orElse("");
    }
  }

  /** What a figure says of several series. */
  private static final class MultiplesTexts extends ChartTexts<Multiples> {

    MultiplesTexts(RenderContext context, Multiples chart) {
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
                    : RenderContext.join(sentence, of("alt.panel-last", last));
              })
          .reduce("", RenderContext::join);
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
