package org.precis.html.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.chart.ChartRow;
import org.precis.chart.ChartSpec.Break;
import org.precis.chart.ChartSpec.Note;
import org.precis.chart.QuantityText;
import org.precis.chart.SeriesChart;
import org.precis.claim.Observation;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FigureFrame.Caption;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.model.ChartKind;
import org.precis.model.DateSpan;
import org.precis.model.FigureSpec;
import org.precis.model.PartialDate;
import org.precis.model.Statistic;
import org.precis.quantity.Mark;
import org.precis.quantity.Value;

/** One statistic over its periods, as columns. */
final class SeriesFigures extends Figures {

  /** After a period as it is written, and before every later one. */
  private static final String LATER = "\0";

  private List<SeriesGroup> groups;

  SeriesFigures(FigureFrame frame) {
    super(frame);
  }

  /** A group is no series: its statistics are told apart as dots. */
  @Override
  Optional<FigureContent> ofStatistics(FigureSpec spec) {
    Optional<Statistic> statistic = context.edition.statistic(spec.of());
    return statistic.isPresent()
        ? series(spec, statistic.get())
        : new DotFigures(frame).ofStatistics(spec);
  }

  private Optional<FigureContent> series(FigureSpec spec, Statistic statistic) {
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
            .content(spec, new Texts(context, chart), Place.statistics(), caption)
            // a long series has no room for these words at its columns
            .without(chart.isLong() ? frame.silent(chart.rows(), frame::labels) : ""));
  }

  /**
   * How many periods a title compares: those up to the last that is reported, but not the last ones
   * that are longer or shorter than the first, as the months of a year that is not over.
   */
  int compared(List<SeriesPeriod> periods, List<Statistic> statistics) {
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

  Phrase message(Statistic statistic, SeriesChart chart, List<SeriesPeriod> periods) {
    int compared = compared(periods, List.of(statistic));
    return findings.series(
        context.alone(statistic, statistic.label()).map(TextForms::capital),
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

  Optional<DateSpan> now(Statistic statistic) {
    return Optional.ofNullable(context.edition.masthead().period()).map(statistic::periodIn);
  }

  /** Numbers of one unit are written alike in all charts of a figure. */
  ChartLabels labels(List<Statistic> statistics) {
    return frame.labels(
        statistics.stream()
            .flatMap(
                each ->
                    Stream.concat(each.otherPeriods().values().stream(), Stream.of(each.value()))));
  }

  SeriesChart chart(
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
  List<SeriesPeriod> periods(List<Statistic> statistics) {
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
                : span == null ? TextForms.capital(label) : label,
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

  /** What a figure says of a statistic over its periods. */
  private static final class Texts extends ChartTexts<SeriesChart> {

    Texts(RenderContext context, SeriesChart chart) {
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
}
