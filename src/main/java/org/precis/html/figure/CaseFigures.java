package org.precis.html.figure;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.chart.BarChart;
import org.precis.chart.ChartRow;
import org.precis.chart.TileMap;
import org.precis.claim.Observation;
import org.precis.claim.Rank;
import org.precis.claim.Total;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FigureFrame.Caption;
import org.precis.html.figure.FigureFrame.Subtitle;
import org.precis.html.inline.DimensionWords;
import org.precis.html.inline.RenderContext;
import org.precis.model.Case;
import org.precis.model.ChartKind;
import org.precis.model.DateSpan;
import org.precis.model.Dimension;
import org.precis.model.FigureSpec;
import org.precis.model.Measure;
import org.precis.quantity.Absent;
import org.precis.quantity.Value;

/** The figures of a measure: by case, and by the values of a dimension. */
final class CaseFigures extends Figures {

  private static final String BY = " by ";

  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

  private static final Subtitle BY_CASE =
      new Subtitle("figure.cases-subtitle", "figure.cases-subtitle-unordered");
  private static final Subtitle BY_DIMENSION =
      new Subtitle("figure.by-subtitle", "figure.by-subtitle-unordered");

  private final DimensionWords dimensions;

  CaseFigures(FigureFrame frame) {
    super(frame);
    this.dimensions = new DimensionWords(context);
  }

  /**
   * @param of {@code losses} or {@code losses by region}
   */
  Optional<FigureContent> content(FigureSpec spec, String of) {
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
    ChartLabels labels = frame.labels(parts.stream().map(CaseFigures::value));
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
    Optional<Dimension.Tiles> tiles = context.edition.dimension(by).flatMap(Dimension::tiles);
    Optional<BigDecimal> least = TileMap.threshold(rows);
    Phrase title = findings.largest(label(measure), rows, measure.unit(), named, all(measure));
    if (spec.chart() == ChartKind.TILES
        && Rank.isPossible(ChartRow.numbers(rows))
        && tiles.isPresent()
        && least.isPresent()
        && stated(parts) >= FigurePlan.FEWEST_AREAS) {
      FigureContent map = tiles(spec, tiles.get(), rows, least.get(), title, measure, by);
      List<ChartRow> unlisted = new ArrayList<>(rows);
      unlisted.removeAll(map.chart().rows());
      return Optional.of(map.without(silent(by, parts, frame.silent(unlisted, frame::labels))));
    }
    return FigureFrame.bars(
            spec.bars(),
            rows,
            by.equals(Dimension.MONTH)
                || frame.areInOrder(rows.stream().map(ChartRow::label).toList()),
            rest -> frame.rest(rest, labels))
        .map(
            chart ->
                content(spec, chart, rows, title, BY_DIMENSION, measure)
                    .without(silent(by, parts, frame.silent(chart, rows, frame::labels))));
  }

  /** One or several months: those that overlap are not compared. */
  private static Optional<DateSpan> month(String key) {
    return key.isEmpty() ? Optional.empty() : Optional.of(DateSpan.of(key));
  }

  private boolean isResidual(String by, String value) {
    String name = context.edition.names().getOrDefault(value, value);
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
  private String silent(String by, List<Total> parts, String rows) {
    boolean partial = parts.stream().anyMatch(part -> part.isPartial() && part.stated() > 0);
    boolean gaps = by.equals(Dimension.MONTH) && haveGaps(parts);
    return RenderContext.join(
        RenderContext.join(rows, partial ? context.words.get("cases.overview-unstated") : ""),
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

  static long stated(List<Total> parts) {
    return parts.stream().filter(total -> total.quantity().stated()).count();
  }

  /** The same on a map, which lists the greatest beside it. */
  private FigureContent tiles(
      FigureSpec spec,
      Dimension.Tiles tiles,
      List<ChartRow> rows,
      BigDecimal least,
      Phrase title,
      Measure measure,
      String by) {
    List<ChartRow> ordered = FigureFrame.residualLast(FigureFrame.bySize(rows));
    TileMap.Words words =
        new TileMap.Words(
            context.words.get("figure.tiles-head", counted(measure).text(), dimensions.name(by)),
            context.words.get("figure.tiles-upper", context.numbers.compact(least)),
            context.words.get("figure.tiles-lower", context.numbers.compact(least)),
            Stream.of(Absent.values())
                .filter(why -> rows.stream().anyMatch(row -> row.quantity() == why))
                .map(why -> context.words.get("qualifier." + why.qualifier().key()))
                .reduce(
                    "", (one, next) -> one.isEmpty() ? next : context.words.get("list", one, next)),
            context.words.get("figure.tiles-none"));
    TileMap map = new TileMap(squares(tiles), ordered, FigureFrame.MOST_ROWS, words);
    Phrase subtitle =
        context
            .phrase(BY_DIMENSION.unsorted(), counted(measure))
            .map(text -> RenderContext.join(text, context.words.get("figure.tiles-subtitle")));
    int listed = Math.min(FigureFrame.MOST_ROWS, ordered.size());
    return frame
        .content(
            spec,
            new ChartTexts<>(context, map, "tiles"),
            Place.cases(),
            new Caption(title, subtitle, sources.ofCases()))
        .with(FigureFrame.selection(ordered.subList(0, listed), rows.size(), rows));
  }

  /** The squares of a map, west always at the left: what is read from the right is mirrored. */
  private List<TileMap.Tile> squares(Dimension.Tiles tiles) {
    int last =
        tiles.rows().stream().mapToInt(row -> Dimension.Tiles.cells(row).size()).max().orElse(1)
            - 1;
    List<TileMap.Tile> squares = new ArrayList<>();
    for (int row = 0; row < tiles.rows().size(); row++) {
      List<String> cells = Dimension.Tiles.cells(tiles.rows().get(row));
      for (int column = 0; column < cells.size(); column++) {
        String code = cells.get(column);
        if (tiles.names().containsKey(code)) {
          int at = context.words.isRightToLeft() ? last - column : column;
          String label = context.prose.plain(tiles.names().get(code));
          squares.add(new TileMap.Tile(label, tiles.code(code), row, at));
        }
      }
    }
    return squares;
  }

  /** As it begins a title. */
  private Phrase label(Measure measure) {
    return context.prose.phrase(measure.label()).map(RenderContext::capital);
  }

  private static Value value(Total total) {
    return new Value(total.quantity(), total.unit(), List.of());
  }

  /** What a measure counts: its unit or, without one, its name. */
  private Phrase counted(Measure measure) {
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
