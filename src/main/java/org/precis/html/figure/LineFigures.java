package org.precis.html.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.precis.chart.ChartRow;
import org.precis.chart.ChartSpec.Break;
import org.precis.chart.ChartSpec.Colours;
import org.precis.chart.ChartSpec.Note;
import org.precis.chart.LineChart;
import org.precis.chart.LineChart.Line;
import org.precis.chart.LineChart.Moment;
import org.precis.chart.LineChart.Shape;
import org.precis.chart.SeriesChart;
import org.precis.claim.Observation;
import org.precis.claim.Rank;
import org.precis.claim.Sum;
import org.precis.claim.Total;
import org.precis.claim.Totals;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FigureFrame.Caption;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.model.ChartKind;
import org.precis.model.DateSpan;
import org.precis.model.FigureSpec;
import org.precis.model.Group;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.Mark;
import org.precis.quantity.NumberType;
import org.precis.quantity.Value;

/**
 * The figures over time as lines and areas: of statistics with other periods, and of the columns of
 * a table whose rows are periods.
 */
final class LineFigures extends Figures {

  private final SeriesFigures time;

  LineFigures(FigureFrame frame) {
    super(frame);
    this.time = new SeriesFigures(frame);
  }

  /**
   * A quantity over time.
   *
   * @param id by which it may be named
   * @param values of all periods in order
   * @param refs the ids of these, or ""
   */
  private record Series(
      String id, Phrase name, NumberType type, List<Value> values, List<String> refs) {}

  /**
   * All quantities of a figure.
   *
   * @param keys of the periods, as an author names them
   * @param periods of as many, where they are known
   * @param unit of all
   * @param whole what the quantities are parts of, or what they are
   */
  private record Numbers(
      List<String> keys,
      List<Optional<DateSpan>> periods,
      List<Moment> moments,
      List<Series> series,
      String unit,
      Phrase whole) {}

  @Override
  Optional<FigureContent> ofStatistics(FigureSpec spec) {
    Optional<Group> group = context.edition.group(spec.of());
    List<Statistic> statistics =
        group.filter(one -> one.total() && spec.chart() == ChartKind.AREAS).isPresent()
            ? Totals.summed(context.edition, group.get())
            : context.edition.statistics().stream()
                .filter(each -> spec.several().contains(each.id()) || isOf(group, each))
                .filter(each -> !each.otherPeriods().isEmpty())
                .toList();
    Optional<DateSpan> now = statistics.stream().findFirst().flatMap(time::now);
    if (statistics.isEmpty() || now.isEmpty()) {
      return Optional.empty();
    }
    List<DateSpan> periods = periods(statistics, now.get());
    List<Series> series = new ArrayList<>();
    for (Statistic statistic : statistics) {
      List<Value> values = new ArrayList<>();
      List<String> refs = new ArrayList<>();
      for (DateSpan period : periods) {
        boolean own = period.equals(now.get());
        values.add(
            own
                ? statistic.value()
                : statistic.otherPeriods().getOrDefault(period.toString(), Value.NOT_STATED));
        refs.add(own ? statistic.id() : statistic.ref(period.toString()));
      }
      Phrase name = context.alone(statistic, statistic.shortLabel()).map(TextForms::capital);
      series.add(new Series(statistic.id(), name, statistic.type(), values, refs));
    }
    List<Moment> moments = momentsOf(periods);
    Phrase whole =
        group
            .map(one -> context.prose.phrase(one.title()))
            .orElseGet(() -> series.size() > 1 ? Phrase.of("") : series.get(0).name())
            .map(TextForms::capital);
    List<String> keys = periods.stream().map(DateSpan::toString).toList();
    List<Optional<DateSpan>> known = periods.stream().map(Optional::of).toList();
    String unit = statistics.get(0).value().unit();
    Numbers numbers = new Numbers(keys, known, moments, series, unit, whole);
    String source = sources.of(statistics.stream().map(Statistic::reported).toList());
    return content(spec, Place.statistics(), filled(numbers, periods), source);
  }

  private static boolean isOf(Optional<Group> group, Statistic statistic) {
    return group.filter(one -> one.id().equals(statistic.group())).isPresent();
  }

  /**
   * The periods of some statistics, and those between them in which only others state a number,
   * which are gaps.
   */
  private List<DateSpan> periods(List<Statistic> statistics, DateSpan now) {
    TreeSet<DateSpan> all = new TreeSet<>(Comparator.comparing(DateSpan::from));
    all.add(now);
    statistics.forEach(
        one -> one.otherPeriods().keySet().forEach(period -> all.add(DateSpan.of(period))));
    DateSpan first = all.first();
    DateSpan last = all.last();
    context.edition.statistics().stream()
        .flatMap(one -> one.otherPeriods().keySet().stream())
        .map(DateSpan::of)
        .filter(period -> period.from().firstDay().isAfter(first.from().firstDay()))
        .filter(period -> period.from().firstDay().isBefore(last.from().firstDay()))
        .filter(period -> period.from().hasMonth() == first.from().hasMonth())
        .filter(period -> period.lastsAsLongAs(first))
        .forEach(all::add);
    return List.copyOf(all);
  }

  /** Where periods are, by their middle, from 0 to 1. */
  private static List<Double> places(List<DateSpan> periods) {
    List<Double> middles =
        periods.stream()
            .map(
                period ->
                    (double) days(period.from().firstDay())
                        + days(period.to().lastDay().plusDays(1)))
            .toList();
    double first = middles.get(0);
    double length = middles.get(middles.size() - 1) - first;
    return middles.stream().map(middle -> length == 0 ? 0 : (middle - first) / length).toList();
  }

  private static long days(LocalDate day) {
    return ChronoUnit.DAYS.between(LocalDate.EPOCH, day);
  }

  @Override
  Optional<FigureContent> ofTable(FigureSpec spec, Table table, List<Integer> columns) {
    if (table.rows().isEmpty()) {
      return Optional.empty();
    }
    List<List<String>> refs = context.cells.rows(table);
    List<Series> series = new ArrayList<>();
    for (int at : columns) {
      Table.Column column = table.columns().get(at);
      String label = column.label().isEmpty() ? table.title() : column.label();
      series.add(
          new Series(
              column.id(),
              context.label(label).map(TextForms::capital),
              column.type(),
              table.rows().stream().map(row -> row.values().get(at)).toList(),
              IntStream.range(0, table.rows().size())
                  .mapToObj(row -> refs.get(row).get(at))
                  .toList()));
    }
    List<String> labels = table.rows().stream().map(Table.Row::label).toList();
    boolean alone = columns.size() == 1 && table.columns().size() > 1;
    Phrase title =
        alone ? series.get(0).name() : context.prose.phrase(table.title()).map(TextForms::capital);
    String unit = table.columns().get(columns.get(0)).unit();
    List<Optional<DateSpan>> periods = table.rows().stream().map(Table.Row::period).toList();
    List<DateSpan> dates = dates(labels);
    List<Moment> moments = dates.isEmpty() ? moments(labels) : momentsOf(dates);
    return content(
        spec.of(table.id()),
        Place.table(table.id()),
        filled(new Numbers(labels, periods, moments, series, unit, title), dates),
        sources.of(context.sourceNumber(table.source())));
  }

  /**
   * The numbers, with the periods that are missing in a row: a line would join what is on both
   * sides.
   *
   * @param periods all of them, or none if they are not known
   */
  private Numbers filled(Numbers numbers, List<DateSpan> periods) {
    if (periods.isEmpty()) {
      return numbers;
    }
    List<DateSpan> all = FigureFrame.filled(periods, values(numbers));
    List<Integer> places = all.stream().map(periods::indexOf).toList();
    List<String> keys = new ArrayList<>();
    List<Optional<DateSpan>> known = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int at = places.get(i);
      keys.add(at < 0 ? all.get(i).toString() : numbers.keys().get(at));
      known.add(at < 0 ? Optional.of(all.get(i)) : numbers.periods().get(at));
    }
    List<Series> series =
        numbers.series().stream()
            .map(
                one ->
                    new Series(
                        one.id(),
                        one.name(),
                        one.type(),
                        places.stream()
                            .map(at -> at < 0 ? Value.NOT_STATED : one.values().get(at))
                            .toList(),
                        places.stream().map(at -> at < 0 ? "" : one.refs().get(at)).toList()))
            .toList();
    return new Numbers(keys, known, momentsOf(all), series, numbers.unit(), numbers.whole());
  }

  /** The labels as dates, if all are dates in order. */
  private List<DateSpan> dates(List<String> labels) {
    List<DateSpan> dates =
        labels.stream().flatMap(label -> context.periods.date(label.strip()).stream()).toList();
    boolean ordered =
        IntStream.range(1, dates.size())
            .allMatch(i -> dates.get(i - 1).from().compareTo(dates.get(i).from()) < 0);
    return ordered && dates.size() == labels.size() ? dates : List.of();
  }

  /** Periods that are written in words stand as far from the next as any other. */
  private List<Moment> moments(List<String> labels) {
    int last = Math.max(1, labels.size() - 1);
    return IntStream.range(0, labels.size())
        .mapToObj(
            i -> {
              String label = context.plainLabel(labels.get(i));
              return new Moment(label, label, (double) i / last);
            })
        .toList();
  }

  private List<Moment> momentsOf(List<DateSpan> periods) {
    List<Moment> moments = new ArrayList<>();
    List<Double> places = places(periods);
    for (int i = 0; i < periods.size(); i++) {
      DateSpan period = periods.get(i);
      String label = context.dates.shortSpan(period, true);
      moments.add(new Moment(label, context.dates.shortest(period, true), places.get(i)));
    }
    return moments;
  }

  private Optional<FigureContent> content(
      FigureSpec spec, Place place, Numbers numbers, String source) {
    Shape shape =
        spec.chart() == ChartKind.LINES
            ? Shape.LINES
            : numbers.series().size() > 1 ? Shape.STACK : Shape.AREA;
    ChartLabels labels =
        frame.labels(numbers.series().stream().flatMap(series -> series.values().stream()));
    List<Line> lines = new ArrayList<>();
    for (Series series : numbers.series()) {
      lines.add(line(spec, numbers, series, labels));
    }
    if (lines.stream().allMatch(line -> line.last() < 0)) {
      return Optional.empty();
    }
    List<Line> focused = focused(spec, lines);
    List<Note> notes = time.notes(spec, numbers.keys());
    Colours colours =
        frame.colours(
            spec,
            lines.stream().map(Line::name).toList(),
            numbers.series().stream().map(Series::id).toList());
    LineChart chart =
        new LineChart(shape, numbers.moments(), focused, breaks(spec, numbers), notes, colours);
    Caption caption =
        new Caption(
            message(numbers, chart, context.totals.group(spec.of())),
            subtitle(numbers, shape),
            source);
    return Optional.of(
        frame
            .content(spec, new LineTexts(context, chart), place, caption)
            .without(silent(numbers, lines)));
  }

  private Line line(FigureSpec spec, Numbers numbers, Series series, ChartLabels labels) {
    List<ChartRow> points = new ArrayList<>();
    Set<Integer> cuts = new TreeSet<>();
    String name = series.name().text();
    for (int i = 0; i < numbers.moments().size(); i++) {
      String moment = numbers.moments().get(i).label();
      boolean alone = numbers.series().size() == 1;
      String label = alone ? moment : context.words.get("comma", name, moment);
      Value value = labels.written(series.values().get(i));
      String ref = series.refs().get(i);
      Observation number = new Observation(ref, value, series.type(), numbers.periods().get(i));
      points.add(new ChartRow("", label, number, frame.counted(value, labels).of(ref)));
      if (i > 0 && value.marks().contains(Mark.BREAK)) {
        cuts.add(i);
      }
    }
    return new Line(name, points, cuts, spec.bars().isFocus(name, series.id()));
  }

  /** For which periods there is no number, in sentences: of all lines once, or "". */
  private String silent(Numbers numbers, List<Line> lines) {
    List<ChartRow> all = new ArrayList<>();
    List<List<ChartRow>> some = new ArrayList<>();
    lines.forEach(line -> some.add(new ArrayList<>()));
    for (int i = 0; i < numbers.moments().size(); i++) {
      int at = i;
      String label = numbers.moments().get(i).label();
      boolean any = lines.stream().anyMatch(line -> line.points().get(at).quantity().stated());
      for (int one = 0; one < lines.size(); one++) {
        ChartRow point = lines.get(one).points().get(i);
        if (any && !point.quantity().stated()) {
          some.get(one).add(new ChartRow("", label, point.number(), point.words()));
        }
      }
      if (!any) {
        ChartRow point = lines.get(0).points().get(i);
        all.add(new ChartRow("", label, point.number(), point.words()));
      }
    }
    String silent = frame.silent(all, frame::labels);
    for (int one = 0; one < lines.size(); one++) {
      String name = lines.get(one).name();
      Function<List<ChartRow>, String> named =
          lines.size() == 1
              ? frame::labels
              : rows -> context.words.get("comma", name, frame.labels(rows));
      silent = TextForms.join(silent, frame.silent(some.get(one), named));
    }
    return silent;
  }

  /** Those that the author names; else the first, which is then what the title is about. */
  private static List<Line> focused(FigureSpec spec, List<Line> lines) {
    if (!spec.bars().focus().isEmpty()) {
      return lines;
    }
    List<Line> focused = new ArrayList<>();
    for (Line line : lines) {
      focused.add(new Line(line.name(), line.points(), line.cuts(), focused.isEmpty()));
    }
    return focused;
  }

  private List<Break> breaks(FigureSpec spec, Numbers numbers) {
    TreeMap<Integer, Break> breaks = new TreeMap<>();
    for (Series series : numbers.series()) {
      for (int i = 1; i < series.values().size(); i++) {
        if (series.values().get(i).marks().contains(Mark.BREAK)) {
          String written = spec.breaks().getOrDefault(numbers.keys().get(i), "");
          breaks.putIfAbsent(i, time.atBreak(i, written));
        }
      }
    }
    return List.copyOf(breaks.values());
  }

  /** What became of the line in focus, and of parts together. */
  private Phrase message(Numbers numbers, LineChart chart, Optional<Total> total) {
    if (chart.shape() == Shape.STACK) {
      return whole(numbers, total);
    }
    int focus =
        IntStream.range(0, chart.lines().size())
            .filter(i -> chart.lines().get(i).focus())
            .findFirst()
            .orElse(0);
    List<SeriesChart.Period> periods = new ArrayList<>();
    for (int i = 0; i < chart.moments().size(); i++) {
      ChartRow point = chart.lines().get(focus).points().get(i);
      String label = chart.moments().get(i).label();
      periods.add(new SeriesChart.Period(label, "", point.number(), point.words()));
    }
    List<Break> breaks =
        chart.breaks().stream()
            .filter(at -> chart.lines().get(focus).cuts().contains(at.before()))
            .toList();
    Phrase name =
        numbers.series().size() == 1 ? numbers.whole() : numbers.series().get(focus).name();
    int reported =
        FigureFrame.reported(numbers.series().get(focus).values().stream().map(List::of).toList());
    boolean seasonal =
        SeriesFigures.areSameSeason(
            context.periods.date(numbers.keys().get(0)),
            context.periods.date(numbers.keys().get(reported - 1)));
    return findings.series(
        name, new SeriesChart(periods, breaks).first(reported), numbers.unit(), seasonal);
  }

  /**
   * What became of all quantities together.
   *
   * @param total of those of this edition
   */
  private Phrase whole(Numbers numbers, Optional<Total> total) {
    List<List<Value>> values = values(numbers);
    List<Findings.Whole> wholes = new ArrayList<>();
    int reported = FigureFrame.reported(values);
    for (int i = 0; i < reported; i++) {
      List<Value> parts = values.get(i);
      Value sum = Sum.of(parts, numbers.unit());
      boolean last = i == reported - 1;
      if (parts.stream().noneMatch(part -> part.quantity().stated())) {
        continue;
      }
      String ref =
          total
              .filter(one -> last && one.quantity().equals(sum.quantity()))
              .map(Total::id)
              .orElse("");
      NumberType type = numbers.series().get(0).type();
      Observation whole =
          new Observation(ref, sum, type, numbers.periods().get(i))
              .partial(parts.stream().anyMatch(Value::isOpen));
      wholes.add(new Findings.Whole(numbers.moments().get(i).label(), whole, parts));
    }
    return findings.wholes(numbers.whole(), wholes, numbers.unit());
  }

  /** The values of each period. */
  private static List<List<Value>> values(Numbers numbers) {
    return IntStream.range(0, numbers.moments().size())
        .mapToObj(at -> numbers.series().stream().map(one -> one.values().get(at)).toList())
        .toList();
  }

  private Phrase subtitle(Numbers numbers, Shape shape) {
    boolean named = !numbers.whole().text().isEmpty();
    Phrase names =
        named
            ? numbers.whole()
            : context.list(numbers.series().stream().map(Series::name).toList());
    // a unit that is a symbol keeps its case
    Phrase counted =
        named && numbers.series().size() > 1
            ? context.withUnit(names, numbers.unit()).map(TextForms::capital)
            : Phrase.of(context.counted(numbers.unit(), names.text()));
    String key = shape == Shape.STACK ? "figure.layers-subtitle" : "figure.bars-subtitle";
    return context.phrase(key, counted);
  }

  /** What a figure says of lines or areas. */
  private static final class LineTexts extends ChartTexts<LineChart> {

    LineTexts(RenderContext context, LineChart chart) {
      super(context, chart, kind(chart.shape()));
    }

    private static String kind(Shape shape) {
      return switch (shape) {
        case LINES -> "lines";
        case AREA -> "area";
        case STACK -> "layers";
      };
    }

    /** The highest and the last number of each line, or of each layer of a whole. */
    @Override
    String facts(FigureContent figure, boolean all) {
      List<String> sentences = new ArrayList<>();
      for (Line line : chart.lines()) {
        if (line.last() >= 0) {
          ChartRow last = line.points().get(line.last());
          List<ChartRow> reported = ChartRow.reported(line.points());
          Rank.largest(ChartRow.numbers(reported))
              .filter(rank -> rank.complete() && rank.at().size() == 1)
              .map(rank -> reported.get(rank.at().get(0)))
              .filter(highest -> !highest.quantity().equals(last.quantity()))
              .map(highest -> highest(line, highest))
              .ifPresent(sentences::add);
          sentences.add(of("alt.only", last));
        }
      }
      return sentences.stream().reduce("", TextForms::join);
    }

    private String highest(Line line, ChartRow highest) {
      boolean reported = line.points().stream().anyMatch(ChartRow::forecast);
      String period = chart.moments().get(line.points().indexOf(highest)).label();
      return context.words.get(
          reported ? "alt.panel-reported" : "alt.panel", line.name(), period, number(highest));
    }

    @Override
    String focus(FigureContent figure) {
      List<String> focused =
          chart.lines().stream().filter(Line::focus).map(Line::name).distinct().toList();
      boolean all = focused.size() == chart.lines().size();
      return all
              || chart.shape() == Shape.STACK
              || hasPalette(chart.colours(), chart.lines().size())
          ? ""
          : context.words.get("figure.bars-focus", context.listed(focused));
    }
  }
}
