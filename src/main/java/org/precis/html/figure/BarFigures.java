package org.precis.html.figure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.precis.chart.BarChart;
import org.precis.chart.ChartRow;
import org.precis.claim.Observation;
import org.precis.claim.Total;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FigureFrame.Caption;
import org.precis.html.figure.FigureFrame.Subtitle;
import org.precis.html.inline.DimensionWords;
import org.precis.html.inline.TextForms;
import org.precis.model.Case;
import org.precis.model.DateSpan;
import org.precis.model.Dimension;
import org.precis.model.FigureSpec;
import org.precis.model.Measure;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.NumberType;
import org.precis.quantity.Value;

/** The statistics of a group, a column of a table or the numbers of cases as bars. */
class BarFigures extends Figures {

  private static final String BY = " by ";

  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

  private static final Subtitle BY_CASE =
      new Subtitle("figure.cases-subtitle", "figure.cases-subtitle-unordered");
  static final Subtitle BY_DIMENSION =
      new Subtitle("figure.by-subtitle", "figure.by-subtitle-unordered");
  private static final Subtitle BY_ROW =
      new Subtitle("figure.table-subtitle", "figure.table-subtitle-unordered");

  final DimensionWords dimensions;
  private final ColumnWords columns;
  private final StatisticWords words;

  BarFigures(FigureFrame frame) {
    super(frame);
    this.dimensions = new DimensionWords(context);
    this.columns = new ColumnWords(frame);
    this.words = new StatisticWords(context);
  }

  @Override
  Optional<FigureContent> ofStatistics(FigureSpec spec) {
    List<Statistic> statistics = FigurePlan.wholes(context.edition, spec.of());
    if (statistics.isEmpty()) {
      return Optional.empty();
    }
    if (!FigurePlan.oneUnit(statistics)) { // different units never share a linear axis
      return new DotFigures(frame).ofStatistics(spec);
    }
    ChartLabels labels = frame.labels(statistics.stream().map(Statistic::value));
    List<ChartRow> rows =
        statistics.stream()
            .map(one -> frame.row("", one.shortLabel(), StatisticWords.observation(one), labels))
            .toList();
    return FigureFrame.bars(
            spec.bars(),
            rows,
            frame.areInOrder(statistics.stream().map(Statistic::shortLabel).toList()),
            rest -> frame.rest(rest, labels))
        .map(
            chart -> {
              Phrase message =
                  findings.largest(
                      words.title(spec),
                      rows,
                      statistics.get(0).value().unit(),
                      ChartRow::label,
                      whole(spec));
              Caption caption =
                  new Caption(
                      message,
                      Phrase.of(words.subtitle(statistics)),
                      sources.of(statistics.stream().map(Statistic::reported).toList()));
              return frame
                  .content(spec, chart, Place.statistics(), caption)
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

  /** The first column, or nothing if it states no number. */
  @Override
  Optional<FigureContent> ofTable(FigureSpec spec, Table table, List<Integer> columns) {
    int column = columns.get(0);
    List<Table.Row> rows = table.rowsAdded();
    List<List<String>> refs = context.cells.rows(table);
    ChartLabels labels = frame.labels(rows.stream().map(row -> row.values().get(column)));
    List<ChartRow> all = new ArrayList<>();
    for (int at : table.wholes()) {
      Table.Row row = table.rows().get(at);
      String label = context.periods.said(row.label());
      Observation number = Observation.of(refs.get(at).get(column), table, at, column);
      all.add(frame.row("", label, number, labels).residual(row.isOther()));
    }
    boolean dated = rows.stream().allMatch(row -> row.period().isPresent());
    if (dated) {
      addMissing(all, table.columns().get(column).type(), labels);
    }
    boolean inTime = dated || frame.areInOrder(rows.stream().map(Table.Row::label).toList());
    FigureSpec.Bars bars =
        spec.bars().top() == 0 ? spec.bars().top(ColumnWords.top(table)) : spec.bars();
    return FigureFrame.bars(bars, all, inTime, rest -> frame.rest(rest, labels))
        .map(chart -> ofColumn(spec, table, table.columns().get(column), all, chart));
  }

  /**
   * Adds the periods that are missing in a row. Those over two years are left alone: if they are
   * named by these, nobody states their months.
   */
  private void addMissing(List<ChartRow> rows, NumberType type, ChartLabels labels) {
    List<DateSpan> periods = rows.stream().map(row -> row.number().period().orElseThrow()).toList();
    if (periods.stream().anyMatch(period -> period.from().year() < period.to().year())) {
      return;
    }
    List<DateSpan> filled =
        FigureFrame.filled(
            periods, rows.stream().map(row -> List.of(row.number().value())).toList());
    for (DateSpan period : filled) {
      if (!periods.contains(period)) {
        Observation none = new Observation("", Value.NOT_STATED, type, Optional.of(period));
        String label = context.periods.said(period.inQuarters());
        rows.add(filled.indexOf(period), frame.row("", label, none, labels));
      }
    }
  }

  private FigureContent ofColumn(
      FigureSpec spec, Table table, Table.Column column, List<ChartRow> all, BarChart chart) {
    Phrase head = columns.said(spec, table, column);
    Phrase message =
        findings.largest(
            columns.subject(table, column),
            all,
            column.unit(),
            ChartRow::label,
            columns.whole(table, column));
    Caption caption =
        new Caption(
            message,
            frame.subtitle(BY_ROW, chart, head),
            sources.of(context.sourceNumber(table.source())));
    return frame
        .content(spec, chart, Place.table(table.id()), caption)
        .with(FigureFrame.selection(chart, all))
        .without(frame.silent(chart, all, frame::labels));
  }

  @Override
  Optional<FigureContent> ofCases(FigureSpec spec, String of) {
    int by = of.indexOf(BY);
    Optional<Measure> measure = context.edition.measure(by < 0 ? of : of.substring(0, by));
    if (measure.isEmpty() || context.edition.cases().isEmpty()) {
      return Optional.empty();
    }
    return by < 0
        ? byCase(spec, measure.get())
        : byDimension(spec, measure.get(), of.substring(by + BY.length()).strip());
  }

  private Optional<FigureContent> byCase(FigureSpec spec, Measure measure) {
    List<Value> values =
        context.edition.cases().stream()
            .map(
                caseItem ->
                    new Value(caseItem.quantity(measure.id()), measure.counted(), List.of()))
            .toList();
    ChartLabels labels = frame.labels(values.stream());
    List<ChartRow> rows = new ArrayList<>();
    for (Case caseItem : context.edition.cases()) {
      Value value = values.get(rows.size());
      rows.add(
          frame.row(
              context.numbers.digits(rows.size() + 1),
              caseItem.shortTitle(),
              new Observation(caseItem.ref(measure.id()), value, measure.type()),
              labels));
    }
    return FigureFrame.bars(spec.bars(), rows, false, rest -> frame.rest(rest, labels))
        .map(
            chart -> {
              Phrase title =
                  findings.largest(
                      label(measure),
                      rows,
                      measure.unit(),
                      row -> cases(List.of(row)),
                      all(measure));
              return content(spec, chart, rows, title, BY_CASE, measure)
                  .without(frame.silent(chart, rows, this::cases));
            });
  }

  private Optional<FigureContent> byDimension(FigureSpec spec, Measure measure, String by) {
    List<Total> parts = context.totals.breakdown(measure.id(), by);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    ChartLabels labels = frame.labels(parts.stream().map(BarFigures::value));
    List<ChartRow> rows =
        parts.stream()
            .map(
                part ->
                    frame
                        .row(
                            "",
                            dimensions.value(by, part.key()),
                            new Observation(
                                part.id(),
                                value(part),
                                measure.type(),
                                by.equals(Dimension.MONTH) ? month(part.key()) : Optional.empty(),
                                context.totals.isPartial(part)),
                            labels)
                        .residual(isResidual(by, part.key())))
            .toList();
    Map<String, String> names = new LinkedHashMap<>();
    parts.forEach(
        part -> names.put(dimensions.value(by, part.key()), dimensions.inSentence(by, part.key())));
    Function<ChartRow, String> named = row -> names.getOrDefault(row.label(), row.label());
    Phrase title = findings.largest(label(measure), rows, measure.unit(), named, all(measure));
    return ofTotals(spec, new Breakdown(measure, by, parts, rows, title));
  }

  /**
   * The totals of a measure by the values of a dimension.
   *
   * @param rows of these
   * @param title what they say
   */
  record Breakdown(
      Measure measure, String by, List<Total> parts, List<ChartRow> rows, Phrase title) {}

  Optional<FigureContent> ofTotals(FigureSpec spec, Breakdown all) {
    List<ChartRow> rows = all.rows();
    ChartLabels labels = frame.labels(all.parts().stream().map(BarFigures::value));
    return FigureFrame.bars(
            spec.bars(),
            rows,
            all.by().equals(Dimension.MONTH)
                || frame.areInOrder(rows.stream().map(ChartRow::label).toList()),
            rest -> frame.rest(rest, labels))
        .map(
            chart ->
                content(spec, chart, rows, all.title(), BY_DIMENSION, all.measure())
                    .without(silent(all, frame.silent(chart, rows, frame::labels))));
  }

  /** One or several months: those that overlap are not compared. */
  private static Optional<DateSpan> month(String key) {
    return key.isEmpty() ? Optional.empty() : Optional.of(DateSpan.of(key));
  }

  private boolean isResidual(String by, String value) {
    String name = context.edition.classes().names().getOrDefault(value, value);
    boolean said =
        context
            .edition
            .dimension(by)
            .filter(one -> one.isOther(value) || one.isOther(name))
            .isPresent();
    return said || value.isEmpty();
  }

  /**
   * What has no bar, or is in none: rows that state no number, cases of others that do not, and
   * months between others without a case.
   */
  String silent(Breakdown all, String rows) {
    boolean partial = all.parts().stream().anyMatch(part -> part.isPartial() && part.stated() > 0);
    boolean gaps = all.by().equals(Dimension.MONTH) && haveGaps(all.parts());
    return TextForms.join(
        TextForms.join(rows, partial ? context.words.get("cases.overview-unstated") : ""),
        gaps ? context.words.get("figure.months-left-out") : "");
  }

  private static boolean haveGaps(List<Total> months) {
    List<YearMonth> with =
        months.stream()
            .map(Total::key)
            .filter(key -> MONTH.matcher(key).matches())
            .map(YearMonth::parse)
            .sorted()
            .toList();
    return !with.isEmpty()
        && with.get(0).plusMonths(with.size() - 1L).isBefore(with.get(with.size() - 1));
  }

  /** Cases by their numbers: {@code cases 2, 3 and 5}; or how many they are. */
  private String cases(List<ChartRow> rows) {
    if (rows.size() > FigureFrame.MOST_NAMES) {
      String count = context.numbers.digits(rows.size());
      return context.words.plural("cases.made-of-count", rows.size(), count);
    }
    String numbers = context.listed(rows.stream().map(ChartRow::ordinal).toList());
    return context.words.plural("cases.made-of", rows.size(), numbers);
  }

  /** The total over all cases, if each states a number. */
  private Optional<Total> all(Measure measure) {
    return context.totals.over(measure.id()).filter(total -> total.whole() && !total.isPartial());
  }

  /** As it begins a title. */
  private Phrase label(Measure measure) {
    return context.prose.phrase(measure.label()).map(TextForms::capital);
  }

  private static Value value(Total total) {
    return new Value(total.quantity(), total.unit(), List.of());
  }

  /** What a measure counts: its unit or, without one, its name. */
  Phrase counted(Measure measure) {
    return measure.unit().isEmpty()
        ? label(measure)
        : Phrase.of(context.counted(measure.unit(), ""));
  }

  private FigureContent content(
      FigureSpec spec,
      BarChart chart,
      List<ChartRow> rows,
      Phrase title,
      Subtitle subtitle,
      Measure measure) {
    Phrase said = frame.subtitle(subtitle, chart, counted(measure));
    Caption caption = new Caption(title, said, sources.ofCases());
    return frame
        .content(spec, chart, Place.cases(), caption)
        .with(FigureFrame.selection(chart, rows));
  }
}
