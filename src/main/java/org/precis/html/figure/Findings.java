package org.precis.html.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.precis.chart.ChangeChart;
import org.precis.chart.ChartRow;
import org.precis.chart.ChartSpec.Break;
import org.precis.chart.QuantityText;
import org.precis.chart.SeriesChart;
import org.precis.claim.Change;
import org.precis.claim.Difference;
import org.precis.claim.Difference.Direction;
import org.precis.claim.Observation;
import org.precis.claim.Rank;
import org.precis.claim.Total;
import org.precis.claim.Turn;
import org.precis.compare.StatisticChange;
import org.precis.html.content.Phrase;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.html.words.SentenceCase;
import org.precis.html.words.Units;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.model.Comparability;
import org.precis.model.DateSpan;
import org.precis.model.Statistic;
import org.precis.quantity.Interval;
import org.precis.quantity.Mark;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Value;

/**
 * The titles of figures whose author gives none: what the numbers say, as far as their bounds prove
 * it, with their qualifiers.
 */
final class Findings {

  /** A smaller multiple is said by the two numbers. */
  private static final int LEAST_MULTIPLE = 2;

  /** More rows with the same largest number are not named. */
  private static final int MOST_NAMES = 3;

  /** Letters of a period that is kept on one line: a title is a few words wide. */
  private static final int MOST_KEPT = 20;

  private final RenderContext context;
  private final Vocabulary words;
  private final SentenceCase small;

  Findings(RenderContext context) {
    this.context = context;
    this.words = Vocabulary.of(List.of(context.edition.masthead().language()));
    this.small = new SentenceCase(context.words);
  }

  /**
   * What became of the first statistic that certainly rose or fell.
   *
   * @param shown at least one that both editions state
   */
  Phrase change(List<StatisticChange> shown) {
    List<StatisticChange> pairs = shown.stream().filter(ChangePlan::isPair).toList();
    StatisticChange first =
        pairs.stream().filter(ChangePlan::moved).findFirst().orElse(pairs.get(0));
    Phrase label =
        context.withForecast(
            context
                .alone(first.statistic(), first.statistic().shortLabel())
                .map(TextForms::capital),
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
        said(first.earlier(), first.earlierRef(), first.later()),
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
    List<ChangeChart.Pair> named = all.stream().filter(pair -> !pair.now().residual()).toList();
    List<ChangeChart.Pair> both = named.isEmpty() ? all : named;
    ChangeChart.Pair farthest = both.get(0);
    for (ChangeChart.Pair pair : both) {
      farthest = least(pair).compareTo(least(farthest)) > 0 ? pair : farthest;
    }
    ChartRow earlier = farthest.earlier().orElseThrow();
    ChartRow later = farthest.now();
    Value then = new Value(earlier.quantity(), unit, List.of());
    Value now = new Value(later.quantity(), unit, List.of());
    Change change = change(earlier.number(), later.number());
    String key =
        !change.isMovement()
            ? "finding.then-now"
            : change.isRise() ? "finding.rise" : "finding.fall";
    return context.phrase(
        key,
        Phrase.of(TextForms.capital(later.label())),
        said(then, earlier.words().ref(), now),
        said(now, later.words().ref(), then));
  }

  /** By how much a row moved at least. */
  private static BigDecimal least(ChangeChart.Pair pair) {
    return pair.earlier()
        .map(earlier -> change(earlier.number(), pair.now().number()))
        .filter(Change::isMovement)
        .flatMap(change -> change.difference().amount())
        .map(Interval::lower)
        .orElse(BigDecimal.ZERO);
  }

  /** What became of a number whose pair the figure has set beside it. */
  private static Change change(Observation then, Observation now) {
    boolean dated = then.period().isPresent() && now.period().isPresent();
    return Change.between(then, now, dated ? Comparability.ALIKE : Comparability.UNEQUAL);
  }

  private Optional<Phrase> multiple(StatisticChange change, Phrase label) {
    boolean rise = change.value().difference().direction() == Direction.RISE;
    if (!rise || Units.isPercent(change.later().unit())) {
      return Optional.empty();
    }
    return change
        .value()
        .multiple()
        .filter(one -> one.whole() >= LEAST_MULTIPLE)
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

  /**
   * The first part of a whole that states a number; the whole alone if none does, or if that part
   * may be a residual group.
   */
  Phrase part(Statistic whole, List<ChartRow> parts) {
    List<ChartRow> stated = parts.stream().filter(ChartRow::stated).toList();
    if (stated.isEmpty() || mayBeResidual(stated.get(0)) && whole.quantity().stated()) {
      Phrase all = counted(whole.value(), whole.id());
      return context.phrase("finding.whole", context.alone(whole, whole.label()), all);
    }
    ChartRow row = stated.get(0);
    Value part = whole.value().withQuantity(row.quantity());
    Phrase number = said(part, row.words().ref(), whole.value());
    return whole.quantity().stated()
        ? context
            .phrase(
                "finding.part",
                small.within(row.label()),
                number,
                counted(whole.value(), whole.id(), part))
            .map(TextForms::capital)
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
    boolean certain =
        period == null
            || opened.stream()
                .allMatch(
                    one ->
                        one.to().lastDay().isBefore(period.from().firstDay())
                            || !one.from().firstDay().isBefore(period.from().firstDay()));
    boolean undated = opened.size() < all;
    String dated = context.numbers.digits(opened.size());
    if (before > 0 && certain) {
      if (opened.size() == 1) {
        return context.phrase(undated ? "finding.before-only-dated" : "finding.before-only");
      }
      return context.phrase(
          undated ? "finding.before-dated" : "finding.before",
          context.numbers.digits(before),
          dated);
    }
    return context.phrase(
        undated ? "finding.discovered-dated" : "finding.discovered",
        context.words.get("cases.opened"),
        context.dates.span(DateSpan.over(opened)),
        context.words.plural("cases.stated", all, dated, context.numbers.digits(all)));
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
        ? movement(named, chart, run, unit, seasonal)
        : context.phrase(
            "finding.series-break", named, said(value(now, unit), now.words().ref()), now.label());
  }

  /**
   * @param run the periods with a number that are told; between them may be some without
   */
  private Phrase movement(
      Phrase label,
      SeriesChart chart,
      List<SeriesChart.Period> run,
      String unit,
      boolean seasonal) {
    SeriesChart.Period first = run.get(0);
    SeriesChart.Period last = run.get(run.size() - 1);
    Value then = value(first, unit);
    Value now = value(last, unit);
    Phrase to = said(now, last.words().ref(), then);
    if (run.size() == 1) {
      return context.phrase("finding.series-only", label, to, last.label());
    }
    List<SeriesChart.Period> all =
        chart.periods().subList(chart.periods().indexOf(first), chart.periods().indexOf(last) + 1);
    boolean whole = all.size() == run.size() && all.stream().allMatch(at -> at.detail().isEmpty());
    Optional<Phrase> unmoved =
        whole && isSame(first, last) ? unmoved(label, run, unit) : Optional.empty();
    if (unmoved.isPresent()) {
      return unmoved.get();
    }
    Optional<Turn> turn =
        seasonal
            ? Optional.empty()
            : Turn.of(all.stream().map(SeriesChart.Period::number).toList());
    if (turn.isPresent()) {
      SeriesChart.Period at = run.get(turn.get().at());
      return context.phrase(
          turn.get().peak() ? "finding.series-peak" : "finding.series-trough",
          label,
          said(value(at, unit), at.words().ref(), now),
          at.label(),
          said(now, last.words().ref(), value(at, unit)),
          last.label());
    }
    Change change = Change.between(first.number(), last.number(), Comparability.ALIKE);
    String key = "finding.series";
    if (change.isMovement()) {
      key = change.isRise() ? "finding.series-rise" : "finding.series-fall";
    }
    Phrase from = said(then, first.words().ref(), now);
    return context.phrase(key, label, from, first.label(), to, last.label());
  }

  /** Of a series that ends as it began: what was farthest from that, if anything certainly was. */
  private Optional<Phrase> unmoved(Phrase label, List<SeriesChart.Period> run, String unit) {
    SeriesChart.Period first = run.get(0);
    SeriesChart.Period last = run.get(run.size() - 1);
    Value end = value(last, unit);
    if (run.stream().allMatch(one -> isSame(one, first))) {
      Phrase to = said(end, last.words().ref(), end);
      return Optional.of(
          context.phrase("finding.series-unchanged", label, to, first.label(), last.label()));
    }
    return run.stream()
        .filter(one -> Difference.of(first.number().value(), one.number().value()).isCertain())
        .max(Comparator.comparing(one -> number(one).subtract(number(first)).abs()))
        .map(
            farthest ->
                context.phrase(
                    "finding.series-again",
                    label,
                    said(end, last.words().ref(), value(farthest, unit)),
                    first.label(),
                    last.label(),
                    said(value(farthest, unit), farthest.words().ref(), end),
                    farthest.label()));
  }

  private static BigDecimal number(SeriesChart.Period period) {
    return ((Interval) period.quantity()).number();
  }

  private static boolean isSame(SeriesChart.Period one, SeriesChart.Period other) {
    return one.quantity() instanceof Interval interval
        && interval.exact()
        && interval.equals(other.quantity());
  }

  /** What parts come to in a period. */
  record Whole(String period, Observation number, List<Value> parts) {

    private boolean breaks() {
      return parts.stream().anyMatch(part -> part.marks().contains(Mark.BREAK));
    }
  }

  /** What became of a whole from the first to the last number that may be compared. */
  Phrase wholes(Phrase label, List<Whole> wholes, String unit) {
    List<SeriesChart.Period> periods = new ArrayList<>();
    List<Break> breaks = new ArrayList<>();
    for (Whole whole : wholes) {
      if (whole.breaks() && !periods.isEmpty()) {
        breaks.add(new Break(periods.size(), "", ""));
      }
      QuantityText words = new QuantityText("", "", "").of(whole.number().id());
      periods.add(new SeriesChart.Period(whole.period(), "", whole.number(), words));
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
    List<Integer> breaks = chart.breaks().stream().map(Break::before).toList();
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
   * Which row has the largest number; of single ones, where that is a residual group such as
   * <i>Other</i>. Of those stated, where another is missing and may be larger. Where some are
   * forecasts, it is too early to say.
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
    // Nothing makes one the highest beside no other number, or beside forecasts
    if (rows.size() == 1 || rows.stream().anyMatch(ChartRow::forecast)) {
      return subject;
    }
    List<ChartRow> all = rows.stream().filter(ChartRow::stated).toList();
    List<ChartRow> ranked = rows;
    Optional<Rank> rank = Rank.largest(ChartRow.numbers(ranked));
    boolean residual =
        all.stream().anyMatch(ChartRow::residual)
            && rank.filter(one -> areNamed(one, rows)).isEmpty();
    if (residual) {
      ranked = rows.stream().filter(row -> !row.residual()).toList();
      rank = Rank.largest(ChartRow.numbers(ranked));
    }
    if (rank.isEmpty()) {
      return subject;
    }
    List<ChartRow> largest = rank.get().at().stream().map(ranked::get).toList();
    if (largest.stream().anyMatch(this::mayBeResidual)) {
      return subject; // as the largest it says nothing
    }
    boolean proven = rank.get().complete();
    boolean several = largest.size() > 1;
    if (residual ? several || !proven : several && !proven) {
      return subject;
    }
    ChartRow first = largest.get(0);
    Value number = new Value(first.quantity(), unit, List.of());
    Phrase printed = said(number, first.words().ref());
    if (largest.size() > MOST_NAMES) {
      return context.phrase("finding.most", subject, printed);
    }
    Phrase name =
        context.list(
            largest.stream()
                .map(row -> new Phrase(small.within(named.apply(row)), List.of()))
                .toList());
    if (several) {
      return context.phrase("finding.largest-each", subject, name, printed);
    }
    Optional<Total> known =
        whole.filter(total -> isOneNumber(total.value()) && total.silent().isEmpty());
    if (proven && known.isPresent() && all.size() > 1) {
      Value total = known.get().value();
      return context.phrase(
          "finding.share",
          subject,
          name,
          said(number, first.words().ref(), total),
          said(total, known.get().id(), number));
    }
    String key = residual ? "finding.largest-named" : "finding.largest";
    return context.phrase(proven ? key : "finding.largest-stated", subject, name, printed);
  }

  private boolean mayBeResidual(ChartRow row) {
    return words.has(Sense.REST, row.label());
  }

  private boolean areNamed(Rank rank, List<ChartRow> rows) {
    return rank.at().stream().map(rows::get).noneMatch(ChartRow::residual);
  }

  /** Of a total that is only a bound, or between two, a share says nothing. */
  private static boolean isOneNumber(Value value) {
    Qualifier qualifier = value.quantity().qualifier();
    return qualifier == Qualifier.EXACT || qualifier == Qualifier.ABOUT;
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
