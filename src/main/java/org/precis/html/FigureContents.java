package org.precis.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.precis.chart.BarChart;
import org.precis.chart.ChartRow;
import org.precis.chart.ChartSpec;
import org.precis.chart.DotPlot;
import org.precis.chart.PartsChart;
import org.precis.chart.Phrase;
import org.precis.chart.SeriesChart;
import org.precis.chart.Timeline;
import org.precis.html.FigureContent.Place;
import org.precis.model.Case;
import org.precis.model.Currencies;
import org.precis.model.DateSpan;
import org.precis.model.FigureSpec;
import org.precis.model.FigureSpec.ChartKind;
import org.precis.model.Group;
import org.precis.model.Interval;
import org.precis.model.Mark;
import org.precis.model.Measure;
import org.precis.model.Quantity;
import org.precis.model.Reported;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.model.Value;
import org.precis.totals.Ranking;
import org.precis.totals.Total;

/** Turns what an author asks to see into the rows of a chart and its caption. */
final class FigureContents {

  /** More rows than this are not read one by one; the rest stands in the table. */
  private static final int MOST_ROWS = 15;

  private final Wording w;
  private final CaseTotalsView totalsView;

  FigureContents(Wording wording) {
    this.w = wording;
    this.totalsView = new CaseTotalsView(wording);
  }

  Optional<FigureContent> content(FigureSpec spec) {
    String of = spec.of();
    if (spec.chart() == ChartKind.TIMELINE) {
      return timeline(spec);
    }
    if (of.startsWith("cases.")) {
      return cases(spec, of.substring("cases.".length()));
    }
    Optional<Table> table = w.edition.tables().stream().filter(t -> t.id().equals(of)).findFirst();
    if (table.isPresent()) {
      return table(spec, table.get());
    }
    Optional<Statistic> statistic = w.edition.statistic(of);
    if (statistic.isPresent() && spec.chart() == ChartKind.SERIES) {
      return series(spec, statistic.get());
    }
    Optional<Statistic> whole = statistic.filter(s -> spec.chart() == ChartKind.PARTS);
    return whole.isPresent() ? parts(spec, whole.get()) : group(spec);
  }

  private ChartRow row(String ordinal, String label, Value value) {
    return new ChartRow(
        ordinal, w.prose.plain(label), value.quantity(), w.quantities.inProse(value));
  }

  private Markup or(String text, String words) {
    return text.isEmpty() ? Markup.escape(words) : w.prose.inline(text);
  }

  private FigureContent content(
      FigureSpec spec,
      ChartSpec chart,
      Place place,
      String message,
      String subtitle,
      String source,
      int shown,
      int all) {
    return new FigureContent(
        chart,
        place,
        spec.of(),
        or(spec.message(), message),
        or(spec.subtitle(), subtitle),
        w.prose.inline(spec.note()),
        source,
        shown,
        all);
  }

  private Optional<FigureContent> group(FigureSpec spec) {
    List<Statistic> statistics = FigurePlan.wholes(w.edition, spec.of());
    if (statistics.isEmpty()) {
      return Optional.empty();
    }
    boolean mixed = !FigurePlan.oneUnit(statistics);
    List<ChartRow> rows =
        statistics.stream()
            .map(s -> mixed ? unitRow(s) : row("", s.shortLabel(), s.value()))
            .toList();
    // different units never share a linear axis
    boolean bars = spec.chart() == ChartKind.BAR && !mixed;
    String title =
        w.edition.groups().stream()
            .filter(g -> g.id().equals(spec.of()))
            .map(Group::title)
            .findFirst()
            .orElse(w.words.get("statistics.table"));
    ChartSpec chart = bars ? new BarChart(rows) : new DotPlot(rows);
    String source = source(statistics.stream().map(Statistic::reported).toList());
    return Optional.of(
        content(
            spec,
            chart,
            Place.statistics(),
            w.prose.plain(title),
            groupSubtitle(statistics, bars),
            source,
            rows.size(),
            rows.size()));
  }

  /**
   * A row whose number says its unit, where the label does not name what is counted; a short label
   * that the author wrote for charts is taken to do so.
   */
  private ChartRow unitRow(Statistic statistic) {
    Value value = statistic.value();
    String label = w.prose.plain(statistic.shortLabel());
    String unit = w.unit(value.unit());
    boolean unitless = w.words.get("number.without-unit").equals("yes");
    boolean said =
        unit.isEmpty()
            || unitless && !statistic.shortLabel().equals(statistic.label())
            || Units.isPercent(unit)
            || Currencies.isCode(unit)
            || unitless && label.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
    Phrase phrase = w.quantities.inProse(value);
    if (!said && !phrase.number().isEmpty()) {
      phrase = new Phrase(phrase.before(), phrase.number(), Wording.join(phrase.after(), unit));
    }
    return new ChartRow("", label, value.quantity(), phrase);
  }

  private String groupSubtitle(List<Statistic> statistics, boolean bars) {
    String count = w.numbers.digits(statistics.size());
    long units = statistics.stream().map(s -> s.value().unit()).distinct().count();
    String unit = w.unit(statistics.get(0).value().unit());
    if (units == 1) {
      return bars && !unit.isEmpty()
          ? w.words.get("sentence", capital(unit))
          : w.words.plural("figure.group-subtitle", statistics.size(), count);
    }
    return w.words.plural(
        "figure.group-subtitle-units", statistics.size(), count, w.numbers.digits(units));
  }

  private static String capital(String text) {
    int end = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }

  private Optional<FigureContent> parts(FigureSpec spec, Statistic whole) {
    List<Statistic> parts =
        w.edition.statistics().stream().filter(s -> s.partOf().equals(whole.id())).toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<ChartRow> rows = new ArrayList<>();
    for (Statistic part : parts) {
      String label = Wording.join(w.words.get("statistics.of-these"), w.prose.plain(part.label()));
      rows.add(new ChartRow("", label, part.quantity(), w.quantities.inProse(part.value())));
    }
    rows.sort(Comparator.comparing(FigureContents::size).reversed());
    PartsChart chart = new PartsChart(row("", whole.label(), whole.value()), rows);
    List<Reported> reported = new ArrayList<>(List.of(whole.reported()));
    parts.forEach(part -> reported.add(part.reported()));
    String title = w.words.get("figure.parts", w.prose.plain(whole.label()));
    String subtitle =
        Wording.join(unitSentence(whole.value().unit()), w.words.get("figure.parts-subtitle"));
    return Optional.of(
        content(
            spec,
            chart,
            Place.statistics(),
            title,
            subtitle,
            source(reported),
            rows.size(),
            rows.size()));
  }

  private static java.math.BigDecimal size(ChartRow row) {
    return row.quantity() instanceof Interval interval
        ? interval.number()
        : java.math.BigDecimal.valueOf(Long.MIN_VALUE);
  }

  private String unitSentence(String unit) {
    return unit.isEmpty() ? "" : w.words.get("sentence", capital(w.unit(unit)));
  }

  private Optional<FigureContent> cases(FigureSpec spec, String of) {
    int by = of.indexOf(" by ");
    String id = by < 0 ? of : of.substring(0, by);
    Optional<Measure> measure = w.edition.measure(id);
    if (measure.isEmpty()) {
      return Optional.empty();
    }
    return by < 0
        ? byCase(spec, measure.get())
        : byDimension(spec, measure.get(), of.substring(by + 4).strip());
  }

  private Optional<FigureContent> byCase(FigureSpec spec, Measure measure) {
    List<ChartRow> rows = new ArrayList<>();
    List<Case> cases = w.edition.cases();
    for (int i = 0; i < cases.size(); i++) {
      Case told = cases.get(i);
      Value value = new Value(told.quantity(measure.id()), measure.unit(), List.of());
      rows.add(row(w.numbers.digits(i + 1), told.shortTitle(), value));
    }
    List<ChartRow> shown = largest(rows);
    String label = w.prose.plain(measure.label());
    String title = w.words.get("figure.cases", label);
    String subtitle =
        w.words.get(
            "figure.cases-subtitle",
            capital(measure.unit().isEmpty() ? label : w.unit(measure.unit())));
    return Optional.of(
        content(
            spec,
            new BarChart(shown),
            Place.cases(),
            title,
            subtitle,
            casesSource(),
            shown.size(),
            rows.size()));
  }

  /** All rows, or of very many the largest. */
  private static List<ChartRow> largest(List<ChartRow> rows) {
    if (rows.size() <= MOST_ROWS) {
      return rows;
    }
    return rows.stream()
        .sorted(Comparator.comparing(FigureContents::size).reversed())
        .limit(MOST_ROWS)
        .toList();
  }

  private Optional<FigureContent> byDimension(FigureSpec spec, Measure measure, String by) {
    List<Total> parts = w.totals.breakdown(measure.id(), by);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<ChartRow> rows = new ArrayList<>();
    for (Total part : parts) {
      rows.add(
          row(
              "",
              totalsView.partLabel(by, part),
              new Value(part.quantity(), part.unit(), List.of())));
    }
    List<ChartRow> shown = largest(rows);
    String label = w.prose.plain(measure.label());
    String title = w.words.get("figure.by", label, totalsView.dimension(by));
    String unit = capital(measure.unit().isEmpty() ? label : w.unit(measure.unit()));
    return Optional.of(
        content(
            spec,
            new BarChart(shown),
            Place.cases(),
            title,
            w.words.get("figure.by-subtitle", unit),
            casesSource(),
            shown.size(),
            rows.size()));
  }

  private Optional<FigureContent> timeline(FigureSpec spec) {
    List<Timeline.Event> events = new ArrayList<>();
    List<Case> cases = w.edition.cases();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.comparing(
            i -> cases.get(i).opened() == null ? null : cases.get(i).opened().from(),
            Comparator.nullsLast(Comparator.naturalOrder())));
    boolean years = spansYears(cases);
    for (int i : order.subList(0, Math.min(MOST_ROWS, order.size()))) {
      events.add(event(i + 1, cases.get(i), years));
    }
    if (events.isEmpty()) {
      return Optional.empty();
    }
    DateSpan window = w.edition.masthead().period();
    String subtitle =
        window == null
            ? w.words.get("figure.timeline-subtitle")
            : Wording.join(
                w.words.get("figure.timeline-subtitle"), w.words.get("figure.timeline-period"));
    return Optional.of(
        content(
            spec,
            new Timeline(events, window),
            Place.cases(),
            w.words.get("figure.timeline"),
            subtitle,
            casesSource(),
            events.size(),
            cases.size()));
  }

  /** Whether a year must be said: the axis names it where all actions lie within two years. */
  private static boolean spansYears(List<Case> cases) {
    List<Integer> years = new ArrayList<>();
    for (Case told : cases) {
      if (told.closed() != null) {
        years.add(told.closed().from().year());
      }
    }
    return !years.isEmpty()
        && years.stream().max(Integer::compare).get() - years.stream().min(Integer::compare).get()
            > 1;
  }

  private Timeline.Event event(int number, Case told, boolean years) {
    String absent = w.words.get("cases.date-not-stated");
    String closed = told.closed() == null ? absent : w.dates.shortSpan(told.closed(), years);
    return new Timeline.Event(
        w.numbers.digits(number),
        w.prose.plain(told.shortTitle()),
        told.opened(),
        absent,
        told.closed(),
        closed);
  }

  private Optional<FigureContent> table(FigureSpec spec, Table table) {
    if (table.columns().isEmpty()) {
      return Optional.empty();
    }
    List<ChartRow> rows = new ArrayList<>();
    String unit = table.columns().get(0).unit();
    for (Table.Row row : Ranking.of(table).shown()) {
      rows.add(row("", row.label(), row.values().get(0)));
    }
    List<ChartRow> shown = largest(rows);
    String label = w.prose.plain(table.columns().get(0).label());
    String subtitle = w.words.get("figure.table-subtitle", w.withUnit(label, unit));
    int source = w.sourceNumber(table.source());
    String line = source == 0 ? "" : w.words.get("source.line", source);
    return Optional.of(
        content(
            spec,
            new BarChart(shown),
            Place.table(table.id()),
            w.prose.plain(table.title()),
            subtitle,
            line,
            shown.size(),
            table.rows().size()));
  }

  private Optional<FigureContent> series(FigureSpec spec, Statistic statistic) {
    if (statistic.otherPeriods().isEmpty()) {
      return Optional.empty();
    }
    List<SeriesChart.Period> periods = new ArrayList<>();
    List<SeriesChart.Break> breaks = new ArrayList<>();
    for (String period : periods(statistic)) {
      Value value = statistic.otherPeriods().getOrDefault(period, Value.NOT_STATED);
      add(periods, breaks, Periods.label(period, w.dates), value);
    }
    DateSpan now = w.edition.masthead().period();
    add(
        periods,
        breaks,
        now == null ? w.words.get("compare.this") : w.dates.shortSpan(now, true),
        statistic.value());
    String title = w.words.get("figure.series", w.prose.plain(statistic.label()));
    String subtitle = w.words.get("figure.series-subtitle", capital(statistic.value().unit()));
    return Optional.of(
        content(
            spec,
            new SeriesChart(periods, breaks),
            Place.statistics(),
            title,
            subtitle,
            source(List.of(statistic.reported())),
            periods.size(),
            periods.size()));
  }

  /** The periods of all statistics since the first of this one: each keeps its place. */
  private List<String> periods(Statistic statistic) {
    SortedSet<String> all = new TreeSet<>();
    w.edition.statistics().forEach(each -> all.addAll(each.otherPeriods().keySet()));
    String first = new TreeSet<>(statistic.otherPeriods().keySet()).first();
    return List.copyOf(all.tailSet(first));
  }

  private void add(
      List<SeriesChart.Period> periods, List<SeriesChart.Break> breaks, String label, Value value) {
    if (value.marks().contains(Mark.BREAK) && !periods.isEmpty()) {
      breaks.add(new SeriesChart.Break(periods.size(), "", w.words.get("mark.b")));
    }
    Quantity quantity = value.quantity();
    periods.add(new SeriesChart.Period(label, "", quantity, w.quantities.inProse(value)));
  }

  private String casesSource() {
    Set<Integer> sources = new LinkedHashSet<>();
    for (Case told : w.edition.cases()) {
      add(sources, told.source());
      told.measures().values().forEach(reported -> add(sources, reported.source()));
    }
    return line(sources);
  }

  private void add(Set<Integer> sources, String id) {
    int number = w.sourceNumber(id);
    if (number > 0) {
      sources.add(number);
    }
  }

  /** "Source 1, ¶ 3." where all rows stand in one paragraph, else the sources alone. */
  private String source(List<Reported> rows) {
    Set<Integer> sources = new LinkedHashSet<>();
    Set<Integer> paragraphs = new LinkedHashSet<>();
    for (Reported reported : rows) {
      add(sources, reported.source());
      paragraphs.add(Wording.paragraph(reported));
    }
    int paragraph = paragraphs.size() == 1 ? paragraphs.iterator().next() : 0;
    return sources.size() == 1 && paragraph > 0
        ? w.words.get("source.line-paragraph", sources.iterator().next(), paragraph)
        : line(sources);
  }

  private String line(Set<Integer> sources) {
    List<String> numbers =
        sources.stream().sorted().map(number -> Integer.toString(number)).toList();
    if (numbers.isEmpty()) {
      return "";
    }
    return numbers.size() == 1
        ? w.words.get("source.line", numbers.get(0))
        : w.words.get("sources.line", w.list(numbers));
  }
}
