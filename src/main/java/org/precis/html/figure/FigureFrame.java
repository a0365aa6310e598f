package org.precis.html.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.chart.BarChart;
import org.precis.chart.BarChart.Order;
import org.precis.chart.ChangeChart;
import org.precis.chart.ChartRow;
import org.precis.chart.ChartSpec.Colours;
import org.precis.chart.QuantityText;
import org.precis.claim.Observation;
import org.precis.claim.Rank;
import org.precis.claim.Sum;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FigureContent.Selection;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.model.DateSpan;
import org.precis.model.FigureSpec;
import org.precis.quantity.Absent;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/** What all figures share: rows in order, and a caption. */
final class FigureFrame {

  /** More rows than this are not read one by one; the rest is in the table. */
  static final int MOST_ROWS = 15;

  /** Periods are read as a whole: three years of months. */
  private static final int MOST_PERIODS = 36;

  /** More names than this are not read in a sentence. */
  static final int MOST_NAMES = 12;

  /** Those whose arrow is open. */
  private static final Set<Qualifier> OPEN =
      EnumSet.of(
          Qualifier.MORE_THAN,
          Qualifier.FEWER_THAN,
          Qualifier.ABOUT_OR_MORE,
          Qualifier.ABOUT_OR_FEWER);

  final RenderContext context;

  /** What the titles of all figures say. */
  final Findings findings;

  FigureFrame(RenderContext context) {
    this.context = context;
    this.findings = new Findings(context);
  }

  /**
   * Whether rows have an order of their own, which bars keep: periods, or steps of a scale such as
   * ages.
   */
  boolean areInOrder(List<String> labels) {
    return context.periods.are(labels) || Scales.are(labels);
  }

  /** The texts of a figure whose author gives none; the source line may be "". */
  record Caption(Phrase message, Phrase subtitle, String source) {}

  /** The labels of a chart that shows these values. */
  ChartLabels labels(Stream<Value> values) {
    return labels(values, false);
  }

  ChartLabels labels(Stream<Value> values, boolean logarithmic) {
    return new ChartLabels(context.quantities, context.numbers, values.toList(), logarithmic);
  }

  ChartRow row(String ordinal, String label, Observation number, ChartLabels labels) {
    QuantityText words = counted(number.value(), labels).of(number.id());
    Observation written = number.with(labels.written(number.value()));
    return new ChartRow(ordinal, context.prose.plain(label), written, words);
  }

  /**
   * How many periods a finding is about: those up to the last that has numbers and no forecast, or
   * all if there is none.
   */
  static int reported(List<List<Value>> periods) {
    return IntStream.iterate(periods.size(), count -> count > 0, count -> count - 1)
        .filter(count -> isReported(periods.get(count - 1)))
        .findFirst()
        .orElse(periods.size());
  }

  private static boolean isReported(List<Value> period) {
    return period.stream().anyMatch(Value::stated) && period.stream().noneMatch(Value::isForecast);
  }

  /**
   * Some periods, with those that are missing in a row up to the last one reported. Forecasts may
   * be of any later years.
   *
   * @param values of each
   */
  static List<DateSpan> filled(List<DateSpan> periods, List<List<Value>> values) {
    int reported = reported(values);
    List<DateSpan> all = new ArrayList<>(EvenPeriods.filled(periods.subList(0, reported)));
    all.addAll(periods.subList(reported, periods.size()));
    return all;
  }

  /** What the open arrows of a chart of changes mean; "" if it has none. */
  String openEnds(ChangeChart chart) {
    boolean open = chart.rows().stream().anyMatch(row -> OPEN.contains(row.quantity().qualifier()));
    return open ? context.words.get("figure.change-open") : "";
  }

  /** A number with a remark behind it, such as <em>new</em>. */
  QuantityText remarked(QuantityText words, String key) {
    String after =
        context.words.get("figure.change-remark", words.after(), context.words.get(key)).strip();
    return new QuantityText(words.before(), words.number(), after, words.ref());
  }

  /** A number whose qualifier asks for what it counts, as 余 does, is followed by its unit. */
  QuantityText counted(Value value, ChartLabels labels) {
    QuantityText phrase = labels.of(value);
    boolean asks =
        value.quantity().qualifier() == Qualifier.MORE_THAN
            && !phrase.after().isEmpty()
            && !context.quantities.mayStandAlone()
            && !context.quantities.hasUnitSign(value.unit());
    return asks
        ? new QuantityText(
            phrase.before(), phrase.number(), TextForms.join(phrase.after(), context.unit(value)))
        : phrase;
  }

  /**
   * All rows that state a number, by it, or of very many the largest of them; empty if none does.
   * Where nothing says which is larger, the first as they are given. Periods keep their place also
   * without a number.
   *
   * @param periods whether the rows have an order of their own, as periods have
   * @param others what those come to that are not drawn
   */
  static Optional<BarChart> bars(
      FigureSpec.Bars bars,
      List<ChartRow> rows,
      boolean periods,
      Function<List<ChartRow>, ChartRow> others) {
    List<ChartRow> stated = rows.stream().filter(ChartRow::stated).toList();
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    if (periods && rows.size() <= MOST_PERIODS) {
      return Optional.of(new BarChart(rows, Order.PERIODS));
    }
    int top = bars.top() == 0 ? MOST_ROWS : Math.min(bars.top(), MOST_ROWS);
    if (!Rank.isPossible(ChartRow.numbers(rows))) { // nothing says which is larger
      return Optional.of(
          new BarChart(stated.subList(0, Math.min(top, stated.size())), Order.GIVEN));
    }
    List<ChartRow> bySize = bars.others() ? residualLast(bySize(stated)) : bySize(stated);
    // what would be the only one of the others is drawn as itself
    boolean all = top >= stated.size() || bars.others() && top == stated.size() - 1;
    List<ChartRow> drawn = all ? bySize : bySize.subList(0, top);
    List<ChartRow> given = rows.stream().filter(drawn::contains).toList();
    List<ChartRow> rest = bySize.subList(drawn.size(), bySize.size());
    if (bars.others() && !rest.isEmpty()) {
      List<ChartRow> some = new ArrayList<>(bars.asGiven() ? given : residualLast(bySize(drawn)));
      some.add(others.apply(rest));
      return Optional.of(new BarChart(some, Order.GIVEN));
    }
    if (bars.asGiven()) {
      return Optional.of(new BarChart(given, Order.GIVEN));
    }
    return Optional.of(
        drawn.stream().anyMatch(ChartRow::residual)
            ? new BarChart(residualLast(bySize(drawn)), Order.GIVEN)
            : new BarChart(drawn));
  }

  /** Residual groups last, whatever their numbers. */
  static List<ChartRow> residualLast(List<ChartRow> rows) {
    return rows.stream().sorted(Comparator.comparing(ChartRow::residual)).toList();
  }

  /** What is not drawn one by one, added up. */
  ChartRow rest(List<ChartRow> rows, ChartLabels labels) {
    List<Value> values = rows.stream().map(row -> row.number().value()).toList();
    Observation first = rows.get(0).number();
    Value sum = Sum.of(values, first.value().unit());
    boolean partial = rows.stream().anyMatch(row -> row.number().partial());
    Observation number = new Observation("", sum, first.type(), first.period(), partial);
    return row("", rest(rows.size()), number, labels).residual(true);
  }

  /** What so many others are called together. */
  String rest(int count) {
    return context.words.get("figure.rest", context.numbers.digits(count));
  }

  /** Which rows a chart does not draw as they have no number, in a sentence, or "". */
  String silent(BarChart chart, List<ChartRow> rows, Function<List<ChartRow>, String> named) {
    return silent(rows.stream().filter(row -> !chart.rows().contains(row)).toList(), named);
  }

  /** The same of rows none of which is drawn. */
  String silent(List<ChartRow> rows, Function<List<ChartRow>, String> named) {
    return silent(context, rows, named);
  }

  /**
   * Which rows have no number, and why, in sentences, or "".
   *
   * @param named what several rows are called together
   */
  static String silent(
      RenderContext context, List<ChartRow> rows, Function<List<ChartRow>, String> named) {
    String itself = context.words.get("dimension.not-stated"); // says so
    Map<Quantity, List<ChartRow>> silent = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> !row.stated() && !row.label().equalsIgnoreCase(itself))
        .forEach(
            row -> silent.computeIfAbsent(row.quantity(), unused -> new ArrayList<>()).add(row));
    return Stream.of(Absent.values())
        .filter(silent::containsKey)
        .map(why -> context.words.get(silence(why), named.apply(silent.get(why))))
        .reduce("", TextForms::join);
  }

  private static String silence(Absent why) {
    return switch (why) {
      case NOT_STATED -> "alt.unstated";
      case NOT_APPLICABLE -> "alt.inapplicable";
      case CONFIDENTIAL -> "alt.confidential";
    };
  }

  /** What a chart draws of some rows: of periods all, else of those that state a number. */
  static Selection selection(BarChart chart, List<ChartRow> rows) {
    boolean addedUp = !rows.containsAll(chart.rows());
    boolean all = chart.order() == Order.PERIODS;
    List<ChartRow> some = addedUp ? chart.rows() : rows;
    long count = some.stream().filter(row -> all || row.stated()).count();
    return selection(chart.rows(), (int) count, rows);
  }

  /** What is drawn of some rows, of which so many could be. */
  static Selection selection(List<ChartRow> drawn, int all, List<ChartRow> rows) {
    Set<Integer> at = new TreeSet<>();
    IntStream.range(0, rows.size()).filter(i -> drawn.contains(rows.get(i))).forEach(at::add);
    return new Selection(rows, drawn.size(), all, Rank.choice(at, ChartRow.numbers(rows)));
  }

  /** Rows by their labels, or how many they are. */
  String labels(List<ChartRow> rows) {
    return rows.size() > MOST_NAMES
        ? context.numbers.digits(rows.size())
        : context.listed(rows.stream().map(ChartRow::label).toList());
  }

  /** Rows by their numbers; see {@link Rank#order}. */
  static List<ChartRow> bySize(List<ChartRow> rows) {
    return Rank.order(ChartRow.numbers(rows)).stream().map(rows::get).toList();
  }

  /**
   * The words of a subtitle.
   *
   * @param sorted whether the rows are proven to be in order of size
   */
  record Subtitle(String sorted, String unsorted) {}

  Phrase subtitle(Subtitle words, BarChart chart, Phrase counted) {
    boolean sorted =
        chart.order() == Order.LARGEST_FIRST
            && Rank.isInOrder(ChartRow.numbers(bySize(chart.rows())));
    return context.phrase(sorted ? words.sorted() : words.unsorted(), counted);
  }

  /** The same of bars, of which those whose numbers the message names are in focus. */
  FigureContent content(FigureSpec spec, BarChart bars, Place place, Caption caption) {
    Content message = or(spec.message(), caption.message());
    BarChart focused = focused(spec, bars, message);
    return content(spec, new BarTexts(context, focused), place, caption);
  }

  /** The author's own words, else those of the caption. */
  FigureContent content(FigureSpec spec, ChartTexts<?> texts, Place place, Caption caption) {
    return new FigureContent(
        texts,
        place,
        spec.id(),
        spec.of(),
        or(spec.message(), caption.message()),
        or(spec.subtitle(), caption.subtitle()),
        context.prose.inline(spec.note()),
        "",
        caption.source(),
        Selection.ALL);
  }

  private BarChart focused(FigureSpec spec, BarChart bars, Content message) {
    BarChart noted =
        bars.noting(row -> context.prose.plain(spec.annotation(row.label(), row.words().ref())));
    return spec.bars().focus().isEmpty()
        ? noted.focusing(message.ids())
        : noted.focusing(row -> spec.bars().isFocus(row.label(), row.words().ref()));
  }

  /**
   * The colours of columns, parts or lines: those that their author gives them, and the others of
   * the palette in order for the rest; the usual ones if none is given.
   *
   * @param labels of them
   * @param ids by which they may be named too
   */
  Colours colours(FigureSpec spec, List<String> labels, List<String> ids) {
    if (spec.colours().isEmpty()) {
      return Colours.USUAL;
    }
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      chosen.add(spec.colour(labels.get(i), ids.get(i)));
    }
    int next = 1;
    for (int i = 0; i < chosen.size(); i++) {
      while (chosen.contains(next)) {
        next++;
      }
      chosen.set(i, chosen.get(i) == 0 ? next : chosen.get(i));
    }
    return new Colours(chosen);
  }

  private Content or(String text, Phrase words) {
    return text.isEmpty() ? words : context.prose.inline(text);
  }
}
