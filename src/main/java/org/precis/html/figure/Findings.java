package org.precis.html.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.precis.chart.ChartRow;
import org.precis.chart.ChartSpec.ChangeChart;
import org.precis.chart.ChartSpec.SeriesChart;
import org.precis.chart.QuantityText;
import org.precis.chart.RowOrder;
import org.precis.compare.StatisticChange;
import org.precis.html.content.Phrase;
import org.precis.html.inline.RenderContext;
import org.precis.html.words.RestLabels;
import org.precis.html.words.SentenceCase;
import org.precis.html.words.Units;
import org.precis.model.DateSpan;
import org.precis.model.Statistic;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;
import org.precis.quantity.Mark;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Value;
import org.precis.totals.Difference;
import org.precis.totals.Difference.Direction;
import org.precis.totals.Multiple;
import org.precis.totals.Total;

/**
 * The titles of figures whose author gives none: what the numbers say, as far as their bounds prove
 * it, with their qualifiers.
 */
final class Findings {

  /** A smaller multiple is said by the two numbers. */
  private static final int LEAST_MULTIPLE = 2;

  /** More rows with the same largest number are not named. */
  private static final int MOST_NAMES = 3;

  /** A difference that a reader sees: this share of the larger number. */
  private static final BigDecimal CLEAR = new BigDecimal("0.05");

  /** Less than this share of the range of a series is a detail of its way up or down. */
  private static final BigDecimal MUCH = new BigDecimal("0.2");

  /** Letters of a period that is kept on one line: a title is a few words wide. */
  private static final int MOST_KEPT = 20;

  private final RenderContext context;
  private final RestLabels rest;
  private final SentenceCase small;

  Findings(RenderContext context, RestLabels rest) {
    this.context = context;
    this.rest = rest;
    this.small = new SentenceCase(context.words);
  }

  /**
   * What became of the first statistic that certainly rose or fell.
   *
   * @param shown at least one that both editions state
   * @param earlierRef the id of an earlier number, or ""
   */
  Phrase change(List<StatisticChange> shown, Function<StatisticChange, String> earlierRef) {
    List<StatisticChange> pairs = shown.stream().filter(ChangePlan::isPair).toList();
    StatisticChange first =
        pairs.stream().filter(ChangePlan::moved).findFirst().orElse(pairs.get(0));
    Phrase label =
        context.withForecast(
            context
                .alone(first.statistic(), first.statistic().shortLabel())
                .map(RenderContext::capital),
            first.later().isForecast());
    Optional<Phrase> multiple = multiple(first, label);
    if (multiple.isPresent()) {
      return multiple.get();
    }
    Direction direction = first.value().difference().direction();
    String key =
        !ChangePlan.moved(first)
            ? "finding.then-now"
            : direction == Direction.RISE ? "finding.rise" : "finding.fall";
    return context.phrase(
        key,
        label,
        said(first.earlier(), earlierRef.apply(first), first.later()),
        said(first.later(), first.id(), first.earlier()));
  }

  /** A label as it stands within a sentence. */
  String within(String label) {
    return small.within(label);
  }

  /**
   * What became of the row that moved farthest, as far as that is certain; else of the first that
   * has both numbers. A residual group is named only where there is no other.
   *
   * @param pairs at least one of which has both numbers
   */
  Phrase farthest(List<ChangeChart.Pair> pairs, String unit) {
    List<ChangeChart.Pair> all = pairs.stream().filter(pair -> pair.earlier().isPresent()).toList();
    List<ChangeChart.Pair> named = all.stream().filter(pair -> isNamed(pair.now())).toList();
    List<ChangeChart.Pair> both = named.isEmpty() ? all : named;
    ChangeChart.Pair farthest = both.get(0);
    for (ChangeChart.Pair pair : both) {
      farthest = least(pair).compareTo(least(farthest)) > 0 ? pair : farthest;
    }
    ChartRow earlier = farthest.earlier().orElseThrow();
    ChartRow later = farthest.now();
    Value then = new Value(earlier.quantity(), unit, List.of());
    Value now = new Value(later.quantity(), unit, List.of());
    boolean rise =
        Difference.of(earlier.quantity(), later.quantity()).direction() == Direction.RISE;
    String key =
        least(farthest).signum() == 0 ? "finding.then-now" : rise ? "finding.rise" : "finding.fall";
    return context.phrase(
        key,
        Phrase.of(RenderContext.capital(later.label())),
        said(then, earlier.words().ref(), now),
        said(now, later.words().ref(), then));
  }

  /** By how much a row moved at least. */
  private static BigDecimal least(ChangeChart.Pair pair) {
    return pair.earlier()
        .map(earlier -> Difference.of(earlier.quantity(), pair.now().quantity()))
        .filter(Difference::isCertain)
        .flatMap(Difference::amount)
        .map(Interval::lower)
        .orElse(BigDecimal.ZERO);
  }

  private Optional<Phrase> multiple(StatisticChange change, Phrase label) {
    boolean rise = change.value().difference().direction() == Direction.RISE;
    if (!rise || Units.isPercent(change.later().unit())) {
      return Optional.empty();
    }
    return Multiple.of(change.earlier().quantity(), change.later().quantity())
        .filter(one -> one.whole() >= LEAST_MULTIPLE && Multiple.isMany(change.earlier()))
        .map(
            one -> {
              String key =
                  switch (one.bound()) {
                    case EXACTLY -> "finding.multiple";
                    case AT_LEAST -> "finding.multiple-at-least";
                    case MORE_THAN -> "finding.multiple-more-than";
                  };
              String text =
                  context.words.plural(key, one.whole(), label.text(), factor(one.whole()));
              return Phrase.of(text, label);
            });
  }

  /** In words up to the last that the language has, else in digits. */
  private String factor(long whole) {
    String[] words = context.words.get("finding.factors").split("\\|", -1);
    int index = (int) Math.min(whole - LEAST_MULTIPLE, words.length);
    return index < words.length && !words[index].isEmpty()
        ? words[index]
        : context.words.get("finding.factor", context.numbers.digits(whole));
  }

  /** The largest part of a whole; the whole alone if no part states a number. */
  Phrase part(Statistic whole, List<ChartRow> parts) {
    if (!hasNumber(parts)) {
      Phrase all = counted(whole.value(), whole.id());
      return context.phrase("finding.whole", context.alone(whole, whole.label()), all);
    }
    List<ChartRow> named = parts.stream().filter(this::isNamed).toList();
    ChartRow row = top(hasNumber(named) ? named : parts).rows().get(0);
    Value part = whole.value().withQuantity(row.quantity());
    Phrase number = said(part, row.words().ref(), whole.value());
    return whole.quantity().stated()
        ? context
            .phrase(
                "finding.part",
                small.within(row.label()),
                number,
                counted(whole.value(), whole.id(), part))
            .map(RenderContext::capital)
        : context.phrase("finding.whole", row.label(), number);
  }

  /**
   * How many cases began before the period of the edition or, if none did, when they did.
   *
   * @param opened at least one
   * @param all how many cases there are
   * @param period of the edition, or null
   */
  Phrase timeline(List<DateSpan> opened, int all, DateSpan period) {
    long before =
        period == null
            ? 0
            : opened.stream()
                .filter(one -> one.to().lastDay().isBefore(period.from().firstDay()))
                .count();
    if (before > 0) {
      boolean undated = opened.size() < all;
      if (opened.size() == 1) {
        return context.phrase(undated ? "finding.before-only-dated" : "finding.before-only");
      }
      String dated = context.numbers.digits(opened.size());
      return context.phrase(
          undated ? "finding.before-dated" : "finding.before",
          context.numbers.digits(before),
          dated);
    }
    return context.phrase(
        "finding.discovered",
        context.words.get("cases.opened"),
        context.dates.span(DateSpan.over(opened)));
  }

  /**
   * What became of a series from the first to the last number that may be compared, or where it
   * turned between them; only the last of all, if that is after a break.
   *
   * @param seasonal whether it ends in the season in which it began, so that what lies between says
   *     less than its ends
   */
  Phrase series(Phrase label, SeriesChart chart, String unit, boolean seasonal) {
    Phrase said = told(label, chart, unit, seasonal);
    for (SeriesChart.Period period : chart.periods()) {
      said = said.map(text -> text.replace(period.label(), kept(period.label())));
    }
    return said;
  }

  /** A period on one line of a title, which is narrow. */
  private static String kept(String period) {
    return period.length() <= MOST_KEPT ? period.replace(' ', '\u00a0') : period;
  }

  private Phrase told(Phrase label, SeriesChart chart, String unit, boolean seasonal) {
    List<SeriesChart.Period> run = run(chart);
    if (run.isEmpty()) {
      return label;
    }
    SeriesChart.Period now =
        chart.periods().stream()
            .filter(period -> period.quantity().stated())
            .reduce((one, next) -> next)
            .orElseThrow();
    Phrase named = context.withForecast(label, now.forecast());
    return run.contains(now)
        ? movement(named, run, unit, seasonal)
        : context.phrase(
            "finding.series-break", named, said(value(now, unit), now.words().ref()), now.label());
  }

  private Phrase movement(
      Phrase label, List<SeriesChart.Period> run, String unit, boolean seasonal) {
    SeriesChart.Period first = run.get(0);
    SeriesChart.Period last = run.get(run.size() - 1);
    Value then = value(first, unit);
    Value now = value(last, unit);
    Phrase to = said(now, last.words().ref(), then);
    if (run.size() == 1) {
      return context.phrase("finding.series-only", label, to, last.label());
    }
    if (isSame(first, last)) {
      return unmoved(label, run, unit);
    }
    Optional<SeriesChart.Period> turn = seasonal ? Optional.empty() : turn(run);
    if (turn.isPresent()) {
      boolean peak = number(turn.get()).compareTo(number(last)) > 0;
      return context.phrase(
          peak ? "finding.series-peak" : "finding.series-trough",
          label,
          said(value(turn.get(), unit), turn.get().words().ref(), now),
          turn.get().label(),
          said(now, last.words().ref(), value(turn.get(), unit)),
          last.label());
    }
    Difference difference = Difference.of(first.quantity(), last.quantity());
    String key = "finding.series";
    if (difference.isCertain()) {
      boolean rise = difference.direction() == Direction.RISE;
      key = rise ? "finding.series-rise" : "finding.series-fall";
    }
    Phrase from = said(then, first.words().ref(), now);
    return context.phrase(key, label, from, first.label(), to, last.label());
  }

  /**
   * Where a series turns: its highest or lowest number, if the bounds prove it that, and it differs
   * clearly from the first and the last. A series that does both goes up and down, and turns
   * nowhere.
   */
  private static Optional<SeriesChart.Period> turn(List<SeriesChart.Period> run) {
    List<ChartRow> rows = new SeriesChart(run, List.of()).rows();
    BigDecimal range =
        run.stream()
            .map(Findings::number)
            .reduce(number(run.get(0)), BigDecimal::max)
            .subtract(
                run.stream().map(Findings::number).reduce(number(run.get(0)), BigDecimal::min));
    List<SeriesChart.Period> turns =
        Stream.of(RowOrder.largest(rows), RowOrder.smallest(rows))
            .flatMap(Optional::stream)
            .map(row -> run.get(rows.indexOf(row)))
            .filter(period -> differsClearly(period, run.get(0), range))
            .filter(period -> differsClearly(period, run.get(run.size() - 1), range))
            .toList();
    return turns.size() == 1 ? Optional.of(turns.get(0)) : Optional.empty();
  }

  private static boolean differsClearly(
      SeriesChart.Period one, SeriesChart.Period other, BigDecimal range) {
    BigDecimal difference = number(one).subtract(number(other)).abs();
    BigDecimal larger = number(one).abs().max(number(other).abs());
    return Difference.of(one.quantity(), other.quantity()).isCertain()
        && difference.compareTo(larger.multiply(CLEAR)) >= 0
        && difference.compareTo(range.multiply(MUCH)) >= 0;
  }

  /** Of a series that ends as it began: what was farthest from that. */
  private Phrase unmoved(Phrase label, List<SeriesChart.Period> run, String unit) {
    SeriesChart.Period first = run.get(0);
    SeriesChart.Period last = run.get(run.size() - 1);
    SeriesChart.Period farthest =
        run.stream()
            .max(Comparator.comparing(one -> number(one).subtract(number(first)).abs()))
            .orElseThrow();
    Value most = value(farthest, unit);
    Value end = value(last, unit);
    Phrase to = said(end, last.words().ref(), most);
    return run.stream().allMatch(one -> isSame(one, first))
        ? context.phrase("finding.series-unchanged", label, to, first.label(), last.label())
        : context.phrase(
            "finding.series-again",
            label,
            to,
            first.label(),
            last.label(),
            said(most, farthest.words().ref(), end),
            farthest.label());
  }

  private static BigDecimal number(SeriesChart.Period period) {
    return ((Interval) period.quantity()).number();
  }

  private static boolean isSame(SeriesChart.Period one, SeriesChart.Period other) {
    return one.quantity() instanceof Interval interval
        && interval.exact()
        && interval.equals(other.quantity());
  }

  /**
   * What parts come to in a period.
   *
   * @param ref the id of the number, or ""
   */
  record Whole(String period, Value value, String ref, List<Value> parts) {

    private boolean breaks() {
      return parts.stream().anyMatch(part -> part.marks().contains(Mark.BREAK));
    }
  }

  /** What became of a whole from the first to the last number that may be compared. */
  Phrase wholes(Phrase label, List<Whole> wholes, String unit) {
    List<SeriesChart.Period> periods = new ArrayList<>();
    List<SeriesChart.Break> breaks = new ArrayList<>();
    for (Whole whole : wholes) {
      if (whole.breaks() && !periods.isEmpty()) {
        breaks.add(new SeriesChart.Break(periods.size(), "", ""));
      }
      QuantityText words = new QuantityText("", "", "").of(whole.ref());
      periods.add(new SeriesChart.Period(whole.period(), "", whole.value().quantity(), words));
    }
    return series(label, new SeriesChart(periods, breaks), unit, false);
  }

  private static Value value(SeriesChart.Period period, String unit) {
    return new Value(period.quantity(), unit, List.of());
  }

  /** The periods with a number between two breaks: the most, and the latest of as many. */
  private static List<SeriesChart.Period> run(SeriesChart chart) {
    List<SeriesChart.Period> longest = List.of();
    List<SeriesChart.Period> run = new ArrayList<>();
    List<Integer> breaks = chart.breaks().stream().map(SeriesChart.Break::before).toList();
    for (int i = 0; i < chart.periods().size(); i++) {
      if (breaks.contains(i)) {
        run.clear();
      }
      if (chart.periods().get(i).quantity().stated()) {
        run.add(chart.periods().get(i));
      }
      longest = run.size() >= longest.size() ? List.copyOf(run) : longest;
    }
    return longest;
  }

  /**
   * Which row has the largest number that is reported; of single ones, where that is a residual
   * group such as <i>Other</i>. Of those stated, where another is missing and may be larger.
   *
   * @param subject what is counted
   * @param unit of the rows
   * @param named what a row is called in a sentence
   * @param whole what all rows are part of
   */
  Phrase largest(
      Phrase subject,
      List<ChartRow> rows,
      String unit,
      Function<ChartRow, String> named,
      Optional<Total> whole) {
    return largest(subject, rows, unit, named, whole, true);
  }

  /**
   * The same of rows that are sums.
   *
   * @param complete whether each number that they are made of is stated: another might be larger
   */
  Phrase largest(
      Phrase subject,
      List<ChartRow> rows,
      String unit,
      Function<ChartRow, String> named,
      Optional<Total> whole,
      boolean complete) {
    List<ChartRow> reported = ChartRow.reported(rows);
    List<ChartRow> all = reported.stream().filter(row -> row.quantity().stated()).toList();
    // Among forecasts only, nothing makes the one number that is reported the highest
    if (all.size() == 1 && reported.size() < rows.size()) {
      return subject;
    }
    List<ChartRow> single = all.stream().filter(this::isNamed).toList();
    boolean residual = !single.isEmpty() && !top(all).rows().stream().allMatch(this::isNamed);
    List<ChartRow> stated = residual ? single : all;
    Top top = top(stated);
    boolean proven = top.proven() && complete && reported.stream().noneMatch(Findings::isUnknown);
    boolean several = top.rows().size() > 1;
    if (residual ? several || !proven : several && !proven) {
      return subject;
    }
    ChartRow first = top.rows().get(0);
    if (!top.proven() && isOnlyBelow(first)) {
      return subject;
    }
    Value largest = new Value(first.quantity(), unit, List.of());
    Phrase number = said(largest, first.words().ref());
    if (top.rows().size() > MOST_NAMES) {
      return context.phrase("finding.most", subject, number);
    }
    List<Phrase> names =
        top.rows().stream()
            .map(row -> new Phrase(small.within(named.apply(row)), List.of()))
            .toList();
    Phrase name = context.list(names);
    if (several) {
      return context.phrase("finding.largest-each", subject, name, number);
    }
    // Of a total that is only a bound, a share says nothing
    Optional<Total> bounded =
        whole.filter(total -> isBounded(total.value()) && reported.size() == rows.size());
    if (top.proven() && bounded.isPresent() && all.size() > 1) {
      Value total = bounded.get().value();
      return context.phrase(
          "finding.share",
          subject,
          name,
          said(largest, first.words().ref(), total),
          said(total, bounded.get().id(), largest));
    }
    String key = "finding.largest-stated";
    if (proven) {
      key = residual ? "finding.largest-named" : "finding.largest";
    }
    return context.phrase(key, subject, name, number);
  }

  /** Whether a number is at most another, and may be next to nothing. */
  private static boolean isOnlyBelow(ChartRow row) {
    return row.quantity() instanceof Interval one
        && one.lower() == null
        && one.qualifier() != Qualifier.NEARLY;
  }

  private static boolean isBounded(Value value) {
    return value.quantity() instanceof Interval one && one.lower() != null && one.upper() != null;
  }

  private boolean isNamed(ChartRow row) {
    return !rest.is(row.label());
  }

  /** Whether there is a number, or may be one, that is not given. */
  private static boolean isUnknown(ChartRow row) {
    return !row.stated() && row.quantity() != Absent.NOT_APPLICABLE;
  }

  private static boolean hasNumber(List<ChartRow> rows) {
    return rows.stream().anyMatch(row -> row.quantity().stated());
  }

  /**
   * The rows with the largest number.
   *
   * @param proven whether no other can be larger, whatever its bounds leave open
   */
  private record Top(List<ChartRow> rows, boolean proven) {}

  private static Top top(List<ChartRow> rows) {
    List<ChartRow> stated = rows.stream().filter(row -> row.quantity().stated()).toList();
    Optional<ChartRow> largest = RowOrder.largest(stated);
    if (largest.isPresent()) {
      List<ChartRow> same = new ArrayList<>();
      stated.stream()
          .filter(row -> row.quantity().equals(largest.get().quantity()))
          .forEach(same::add);
      return new Top(List.copyOf(same), true);
    }
    ChartRow first = stated.get(0);
    for (ChartRow row : stated) {
      first = FigureFrame.size(row).compareTo(FigureFrame.size(first)) > 0 ? row : first;
    }
    return new Top(List.of(first), false);
  }

  /**
   * A number, with its unit where the language asks for it.
   *
   * @param beside the others of the sentence, which are written alike
   */
  private Phrase said(Value value, String ref, Value... beside) {
    QuantityText words = context.quantities.label(value, print(value, beside));
    return phrase(context.withUnit(words, value).text(), ref);
  }

  /** A number with its unit: 8,000 people. */
  private Phrase counted(Value value, String ref, Value... beside) {
    QuantityText words = context.quantities.label(value, print(value, beside));
    String unit =
        context.quantities.hasUnitSign(value.unit())
            ? ""
            : context.unitAfter(words, value.unit(), value.quantity());
    return phrase(new QuantityText(words.text(), unit, "").text(), ref);
  }

  private Function<BigDecimal, String> print(Value value, Value... beside) {
    return context.numbers.alike(
        Stream.concat(Stream.of(value), Stream.of(beside))
            .flatMap(one -> one.quantity().interval().stream())
            .flatMap(interval -> Stream.of(interval.lower(), interval.upper()))
            .filter(Objects::nonNull)
            .toList());
  }

  private static Phrase phrase(String text, String ref) {
    return new Phrase(text, ref.isEmpty() ? List.of() : List.of(ref.split(" ", -1)));
  }
}
