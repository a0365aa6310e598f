package org.precis.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.precis.chart.BarChart;
import org.precis.chart.ChangeChart;
import org.precis.chart.ChartRow;
import org.precis.chart.ChartSpec;
import org.precis.chart.DotPlot;
import org.precis.chart.GroupedBars;
import org.precis.chart.LineChart;
import org.precis.chart.LineChart.Line;
import org.precis.chart.Multiples;
import org.precis.chart.PartsChart;
import org.precis.chart.SeriesChart;
import org.precis.chart.StackedBars;
import org.precis.chart.TileMap;
import org.precis.chart.Timeline;
import org.precis.claim.Observation;
import org.precis.claim.Rank;
import org.precis.claim.Ranking;
import org.precis.html.content.Phrase;
import org.precis.html.inline.RenderContext;
import org.precis.model.Table;

/**
 * The alternative text of a chart: its kind, message and extremes, and where its numbers are. If no
 * table has them, the text says all.
 */
final class AltText {

  /** More rows with the same number are not named one by one. */
  private static final int MOST_EQUAL = 3;

  private AltText() {}

  /** A greatest or least number, and all rows that have it. */
  private record Extreme(String names, ChartRow row) {}

  static String text(RenderContext context, FigureContent content, String table) {
    boolean all = table.isEmpty();
    String facts = facts(context, content, all);
    // all periods of a series are among its rows
    if (!(content.chart() instanceof SeriesChart)) {
      facts = RenderContext.join(facts, content.silent());
    }
    String head =
        context.words.get(
            "alt.head", context.words.get("alt." + kind(content)), content.message().text(), facts);
    return RenderContext.join(head.strip(), all ? "" : context.words.get("alt.table", table));
  }

  private static String facts(RenderContext context, FigureContent content, boolean all) {
    ChartSpec chart = content.chart();
    if (chart instanceof Timeline timeline) {
      return dates(context, timeline);
    }
    if (chart instanceof ChangeChart change) {
      return changes(context, change);
    }
    if (chart instanceof LineChart lines) {
      return lines(context, lines);
    }
    return chart instanceof Multiples multiples
        ? panels(context, multiples)
        : rows(context, content, all);
  }

  /** The number named first in each panel, which its title names, and the last. */
  private static String panels(RenderContext context, Multiples chart) {
    return chart.panels().stream()
        .filter(panel -> panel.named() >= 0)
        .map(
            panel -> {
              ChartRow named = panel.series().rows().get(panel.named());
              ChartRow last = panel.series().rows().get(panel.last());
              String sentence = named(context, panel, named);
              return last.equals(named)
                  ? sentence
                  : RenderContext.join(sentence, of(context, "alt.panel-last", last));
            })
        .reduce("", RenderContext::join);
  }

  /** That a number is the highest, where its bounds prove it, and no break hides a higher one. */
  private static String named(RenderContext context, Multiples.SmallChart panel, ChartRow named) {
    String number = number(context, named);
    if (panel.focus() < 0 || !panel.series().breaks().isEmpty()) {
      return context.sentence(
          context.words.get("finding.series-only", panel.title(), number, named.label()));
    }
    String key = panel.hasForecasts() ? "alt.panel-reported" : "alt.panel";
    return context.words.get(key, panel.title(), named.label(), number);
  }

  /** The highest and the last number of each line, or of each layer of a whole. */
  private static String lines(RenderContext context, LineChart chart) {
    List<String> sentences = new ArrayList<>();
    for (Line line : chart.lines()) {
      if (line.last() >= 0) {
        ChartRow last = line.points().get(line.last());
        List<ChartRow> reported = ChartRow.reported(line.points());
        Rank.largest(ChartRow.numbers(reported))
            .filter(rank -> rank.complete() && rank.at().size() == 1)
            .map(rank -> first(rank, reported))
            .filter(highest -> !highest.quantity().equals(last.quantity()))
            .map(highest -> highest(context, chart, line, highest))
            .ifPresent(sentences::add);
        sentences.add(of(context, "alt.only", last));
      }
    }
    return sentences.stream().reduce("", RenderContext::join);
  }

  private static String highest(
      RenderContext context, LineChart chart, Line line, ChartRow highest) {
    boolean reported = line.points().stream().anyMatch(ChartRow::forecast);
    String period = chart.moments().get(line.points().indexOf(highest)).label();
    String number = number(context, highest);
    return context.words.get(
        reported ? "alt.panel-reported" : "alt.panel", line.name(), period, number);
  }

  /** What each number was and is. */
  private static String changes(RenderContext context, ChangeChart chart) {
    List<String> sentences = new ArrayList<>();
    chart.panels().stream()
        .flatMap(panel -> panel.pairs().stream())
        .forEach(pair -> sentences.add(change(context, pair)));
    return sentences.stream().reduce("", RenderContext::join);
  }

  private static String change(RenderContext context, ChangeChart.Pair pair) {
    String label = pair.now().label();
    String now = number(context, pair.now());
    return pair.earlier()
        .map(earlier -> context.words.get("alt.pair", label, number(context, earlier), now))
        .orElseGet(() -> context.words.get("alt.only", label, now));
  }

  private static String kind(FigureContent content) {
    ChartSpec chart = content.chart();
    if (chart instanceof ChangeChart && !content.place().table().isEmpty()) {
      return "change-columns";
    }
    if (chart instanceof Multiples) {
      return "multiples";
    }
    if (chart instanceof TileMap) {
      return "tiles";
    }
    if (chart instanceof BarChart) {
      return "bar";
    }
    if (chart instanceof GroupedBars) {
      return "bars";
    }
    if (chart instanceof StackedBars) {
      return "stacked";
    }
    if (chart instanceof LineChart lines) {
      return switch (lines.shape()) {
        case LINES -> "lines";
        case AREA -> "area";
        case STACK -> "layers";
      };
    }
    if (chart instanceof DotPlot) {
      return "dots";
    }
    if (chart instanceof ChangeChart) {
      return "change";
    }
    if (chart instanceof PartsChart) {
      return "parts";
    }
    return chart instanceof SeriesChart ? "series" : "timeline";
  }

  private static String of(RenderContext context, String key, ChartRow row) {
    return context.words.get(key, row.label(), number(context, row));
  }

  /** The number of a row, and that it is a forecast, which its mark shows in the drawing. */
  private static String number(RenderContext context, ChartRow row) {
    return context.withForecast(Phrase.of(row.words().text()), row.forecast()).text();
  }

  private static String of(RenderContext context, String key, Extreme extreme) {
    return context.words.get(key, extreme.names(), number(context, extreme.row()));
  }

  /** The rows with the largest or the smallest number, unless these are many. */
  private static Optional<Extreme> extreme(RenderContext context, Rank rank, List<ChartRow> rows) {
    List<String> names = rank.at().stream().map(at -> rows.get(at).label()).toList();
    return names.size() > MOST_EQUAL
        ? Optional.empty()
        : Optional.of(new Extreme(context.listed(names), first(rank, rows)));
  }

  private static ChartRow first(Rank rank, List<ChartRow> rows) {
    return rows.get(rank.at().get(0));
  }

  /**
   * The extremes that the bounds prove, as far as they are drawn: the largest, the smallest, both
   * or neither; one may be both. Where some rows have no number, that others are not compared.
   */
  private static String extremes(RenderContext context, List<ChartRow> rows, List<ChartRow> drawn) {
    List<Observation> numbers = ChartRow.numbers(rows);
    Predicate<Rank> isDrawn =
        rank ->
            rank.at().stream()
                .map(rows::get)
                .allMatch(row -> drawn.contains(row) && !row.residual());
    Optional<Rank> largest = Rank.largest(numbers).filter(isDrawn);
    Optional<Rank> smallest = Rank.smallest(numbers).filter(isDrawn);
    String said =
        extremes(
            context,
            largest.flatMap(rank -> extreme(context, rank, rows)),
            smallest.flatMap(rank -> extreme(context, rank, rows)));
    boolean complete = largest.or(() -> smallest).filter(Rank::complete).isPresent();
    return said.isEmpty() || complete
        ? said
        : RenderContext.join(said, context.words.get("alt.stated"));
  }

  private static String extremes(
      RenderContext context, Optional<Extreme> most, Optional<Extreme> least) {
    if (most.isPresent() && least.isPresent()) {
      return most.get().row().quantity().equals(least.get().row().quantity())
          ? of(context, "alt.only", most.get())
          : context.words.get(
              "alt.extremes",
              most.get().names(),
              number(context, most.get().row()),
              least.get().names(),
              number(context, least.get().row()));
    }
    return most.map(row -> of(context, "alt.largest", row))
        .or(() -> least.map(row -> of(context, "alt.smallest", row)))
        .orElse("");
  }

  /** The last number of a series with a break: on both sides of it nothing is compared. */
  private static String last(RenderContext context, SeriesChart chart) {
    return chart.rows().stream()
        .filter(ChartRow::stated)
        .reduce((one, next) -> next)
        .map(last -> of(context, "alt.only", last))
        .orElse("");
  }

  private static String rows(RenderContext context, FigureContent content, boolean all) {
    ChartSpec chart = content.chart();
    List<ChartRow> rows = chart.rows();
    List<String> sentences = new ArrayList<>();
    List<ChartRow> wholes =
        chart instanceof StackedBars stacked ? stacked.wholes() : List.<ChartRow>of();
    if (all) {
      rows.stream()
          .filter(row -> row.quantity().stated())
          .forEach(row -> sentences.add(of(context, "alt.only", row)));
    } else {
      sentences.add(
          chart instanceof SeriesChart series && !series.breaks().isEmpty()
              ? last(context, series)
              : chart instanceof PartsChart parts && parts.whole().stated()
                  ? ofWhole(context, parts)
                  : extremes(context, compared(content), chart.rows()));
      // what is added up for the chart alone may be in no table, and a table may not show all rows
      Predicate<ChartRow> isHidden = isHidden(context, content);
      rows.stream()
          .filter(row -> row.words().ref().isEmpty() || wholes.contains(row) || isHidden.test(row))
          .filter(row -> row.quantity().stated())
          .forEach(row -> sentences.add(of(context, "alt.only", row)));
    }
    sentences.add(FigureFrame.silent(context, rows, names -> context.listed(labels(names))));
    return sentences.stream().reduce("", RenderContext::join);
  }

  /** Whether the table of a figure prints only some rows, and a number is in none of these. */
  private static Predicate<ChartRow> isHidden(RenderContext context, FigureContent content) {
    Set<String> printed = new TreeSet<>();
    for (Table table : context.edition.tables()) {
      if (table.id().equals(content.place().table()) && Ranking.isCut(table)) {
        List<List<String>> ids = context.cells.rows(table);
        Ranking.order(table).subList(0, table.top()).forEach(row -> printed.addAll(ids.get(row)));
      }
    }
    return row -> !printed.isEmpty() && !printed.contains(row.words().ref());
  }

  /** The extremes of a whole, which is at least as great as its parts, whatever their bounds. */
  private static String ofWhole(RenderContext context, PartsChart chart) {
    List<ChartRow> rows = chart.compared();
    Optional<Rank> smallest = Rank.smallest(ChartRow.numbers(rows)).filter(Rank::complete);
    return extremes(
        context,
        Optional.of(new Extreme(chart.whole().label(), chart.whole())),
        smallest.flatMap(rank -> extreme(context, rank, rows)));
  }

  /** The rows whose extremes are told: all, also those that are not drawn. */
  private static List<ChartRow> compared(FigureContent content) {
    List<ChartRow> all = content.selection().rows();
    return all.isEmpty() ? content.chart().compared() : all;
  }

  private static List<String> labels(List<ChartRow> rows) {
    return rows.stream().map(ChartRow::label).toList();
  }

  /** Which began first and which last, if their dates prove it. */
  private static String dates(RenderContext context, Timeline timeline) {
    List<Timeline.Event> dated =
        timeline.events().stream().filter(event -> event.opened() != null).toList();
    if (dated.isEmpty() || dated.size() < timeline.events().size()) {
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
    if (!certain) {
      return "";
    }
    return context.words.get(
        "alt.timeline-extremes",
        first.label(),
        context.dates.span(first.opened()),
        last.label(),
        context.dates.span(last.opened()));
  }

  /** Whether the dates prove that one began before the other. */
  private static boolean isBefore(Timeline.Event one, Timeline.Event other) {
    return one.opened().to().lastDay().isBefore(other.opened().from().firstDay());
  }
}
