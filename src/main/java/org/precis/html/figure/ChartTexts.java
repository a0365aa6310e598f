package org.precis.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.precis.chart.ChartRow;
import org.precis.chart.ChartSpec;
import org.precis.chart.ChartSpec.Colours;
import org.precis.claim.Observation;
import org.precis.claim.Rank;
import org.precis.claim.Ranking;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Selection;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.model.Table;

/**
 * What a figure says of its chart: the alternative text, with its kind, message and extremes, and
 * where its numbers are; and the sentences below its title that tell what is drawn how. Kinds that
 * say it otherwise extend it.
 */
class ChartTexts<C extends ChartSpec> {

  /** More rows with the same number are not named one by one. */
  private static final int MOST_EQUAL = 3;

  final RenderContext context;
  final C chart;
  private final String kind;

  /**
   * The texts of a chart.
   *
   * @param kind the key of what it is called
   */
  ChartTexts(RenderContext context, C chart, String kind) {
    this.context = context;
    this.chart = chart;
    this.kind = kind;
  }

  /** A greatest or least number, and all rows that have it. */
  record Extreme(String names, ChartRow row) {}

  /**
   * The alternative text.
   *
   * @param table that has the numbers, or ""; if none has them, the text says all
   */
  final String alternative(FigureContent figure, String table) {
    boolean all = table.isEmpty();
    String facts = TextForms.join(facts(figure, all), silent(figure));
    String head =
        context.words.get(
            "alt.head", context.words.get("alt." + kind), figure.message().text(), facts);
    return TextForms.join(head.strip(), all ? "" : context.words.get("alt.table", table));
  }

  /** Which rows that it does not draw have no number. */
  String silent(FigureContent figure) {
    return figure.silent();
  }

  /** What full colour means, where some is not; else "". */
  String focus(FigureContent figure) {
    return "";
  }

  /** Which of all rows are drawn. */
  String drawn(Selection rows, String shown, String all) {
    String key =
        switch (rows.choice()) {
          case LARGEST -> "figure.top";
          case LARGEST_STATED -> "figure.top-stated";
          case FIRST -> "figure.first";
        };
    return context.words.plural(key, rows.shown(), shown, all);
  }

  /** Those of its rows that are added up for it alone, so that no table may have them. */
  List<ChartRow> ofItsOwn() {
    return List.of();
  }

  /** What stands out among these rows. */
  String extremes(List<ChartRow> compared) {
    return extremes(compared, chart.rows());
  }

  /** What stands out, and what no table says; or all numbers. */
  String facts(FigureContent figure, boolean all) {
    List<ChartRow> rows = chart.rows();
    List<ChartRow> compared = figure.selection().rows();
    // what is added up for the chart alone may be in no table, and a table may not show all rows
    Predicate<ChartRow> isHidden =
        isHidden(figure).or(row -> row.words().ref().isEmpty()).or(ofItsOwn()::contains);
    List<String> sentences = new ArrayList<>();
    if (!all) {
      sentences.add(extremes(compared.isEmpty() ? chart.compared() : compared));
    }
    rows.stream()
        .filter(row -> row.stated() && (all || isHidden.test(row)))
        .forEach(row -> sentences.add(of("alt.only", row)));
    sentences.add(FigureFrame.silent(context, rows, none -> context.listed(labels(none))));
    return sentences.stream().reduce("", TextForms::join);
  }

  private static List<String> labels(List<ChartRow> rows) {
    return rows.stream().map(ChartRow::label).toList();
  }

  /** Whether the table of a figure prints only some rows, and a number is in none of these. */
  private Predicate<ChartRow> isHidden(FigureContent figure) {
    Set<String> printed = new TreeSet<>();
    for (Table table : context.edition.tables()) {
      if (table.id().equals(figure.place().table()) && Ranking.isCut(table)) {
        List<List<String>> ids = context.cells.rows(table);
        Ranking.order(table).subList(0, table.top()).forEach(row -> printed.addAll(ids.get(row)));
      }
    }
    return row -> !printed.isEmpty() && !printed.contains(row.words().ref());
  }

  /**
   * The extremes that the bounds prove, as far as they are drawn: the largest, the smallest, both
   * or neither; one may be both. Where some rows have no number, that others are not compared.
   */
  private String extremes(List<ChartRow> rows, List<ChartRow> drawn) {
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
            largest.flatMap(rank -> extreme(rank, rows)),
            smallest.flatMap(rank -> extreme(rank, rows)));
    boolean complete = largest.or(() -> smallest).filter(Rank::complete).isPresent();
    return said.isEmpty() || complete
        ? said
        : TextForms.join(said, context.words.get("alt.stated"));
  }

  final String extremes(Optional<Extreme> most, Optional<Extreme> least) {
    if (most.isPresent() && least.isPresent()) {
      return most.get().row().quantity().equals(least.get().row().quantity())
          ? of("alt.only", most.get())
          : context.words.get(
              "alt.extremes",
              most.get().names(),
              number(most.get().row()),
              least.get().names(),
              number(least.get().row()));
    }
    return most.map(row -> of("alt.largest", row))
        .or(() -> least.map(row -> of("alt.smallest", row)))
        .orElse("");
  }

  /** The rows with the largest or the smallest number, unless these are many. */
  final Optional<Extreme> extreme(Rank rank, List<ChartRow> rows) {
    List<String> names = rank.at().stream().map(at -> rows.get(at).label()).toList();
    return names.size() > MOST_EQUAL
        ? Optional.empty()
        : Optional.of(new Extreme(context.listed(names), rows.get(rank.at().get(0))));
  }

  final String of(String key, ChartRow row) {
    return context.words.get(key, row.label(), number(row));
  }

  private String of(String key, Extreme extreme) {
    return context.words.get(key, extreme.names(), number(extreme.row()));
  }

  /** The number of a row, and that it is a forecast, which its mark shows in the drawing. */
  final String number(ChartRow row) {
    return context.withForecast(Phrase.of(row.words().text()), row.forecast()).text();
  }

  /** Whether so many are told apart by a palette. */
  final boolean hasPalette(Colours colours, int count) {
    return !colours.chosen().isEmpty()
        || context.edition.presentation().style().palette().size() >= count;
  }
}
