package org.precis.html.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.chart.QuantityText;
import org.precis.claim.Multiple;
import org.precis.compare.ChangeType;
import org.precis.compare.Comparison;
import org.precis.compare.Movement;
import org.precis.compare.StatisticChange;
import org.precis.compare.TableChange;
import org.precis.compare.ValueChange;
import org.precis.html.content.Content;
import org.precis.html.content.Content.Link;
import org.precis.html.content.Phrase;
import org.precis.html.figure.Anchor;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.html.page.BriefingView.CardChange;
import org.precis.html.page.BriefingView.MovementView;
import org.precis.html.page.BriefingView.Since;
import org.precis.html.words.Decimals;
import org.precis.html.words.Units;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.Interval;
import org.precis.quantity.NumberType;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Value;

/**
 * What changed since the previous edition, for the front page: the largest movements in words, and
 * the lines below the numbers on cards.
 */
final class SinceView {

  private static final int MOST_MOVEMENTS = 3;

  /** More tables that gained or lost rows are named where all comparisons are. */
  private static final int MOST_TABLES = 2;

  /** More rows that a table gained or lost are counted, not named. */
  private static final int MOST_ROWS = 3;

  /** The words for multiples begin with that of two; a larger one is in digits. */
  private static final int FIRST_FACTOR = 2;

  private final RenderContext context;
  private final HeadView head;
  private final Comparison comparison;
  private final DifferenceCell difference;

  /** By the id of their statistic. */
  private final Map<String, StatisticChange> changes = new LinkedHashMap<>();

  SinceView(RenderContext context, HeadView head, Comparison comparison) {
    this.context = context;
    this.head = head;
    this.comparison = comparison;
    comparison.statistics().forEach(change -> changes.putIfAbsent(change.id(), change));
    this.difference = new DifferenceCell(context);
  }

  /**
   * The column beside the main points.
   *
   * @param table with all comparisons
   */
  Since since(Optional<Anchor> table) {
    List<MovementView> movements =
        Stream.concat(
                comparison.movements().stream().map(this::movement),
                comparison.movedTable().stream().flatMap(this::ofRows))
            .limit(MOST_MOVEMENTS)
            .toList();
    boolean still = movements.isEmpty();
    List<MovementView> all = Stream.concat(movements.stream(), rows()).toList();
    return new Since(title(), all, note(still, table), note(still, Optional.empty()));
  }

  private String title() {
    if (head.isNamedByDay(comparison.previous())) {
      return context.words.get("since", head.earlier(comparison.previous()));
    }
    String earlier = head.earlier(comparison.previous());
    return earlier.equals(context.words.get("compare.earlier"))
        ? context.words.get("since-last")
        : context.words.get(isOfQuarters() ? "since-quarter" : "since-period", earlier);
  }

  /** Whether the period that the previous edition is named by is called by its quarters. */
  private boolean isOfQuarters() {
    Edition previous = comparison.previous();
    return head.isNamedByPeriod(previous)
        && context.dates.namesQuarters(previous.masthead().period());
  }

  private Content note(boolean still, Optional<Anchor> table) {
    String said = still ? unmoved() : "";
    Content see =
        table
            .map(at -> new Link(at.name(), at.anchor(), Link.Target.PLACE))
            .map(link -> context.content("since.see", link))
            .orElse(Phrase.NONE);
    return TextForms.join(List.of(Phrase.of(said), Phrase.of(still ? "" : inCommon()), see));
  }

  /** Why there is no movement to report. */
  private String unmoved() {
    if (comparison.inBoth().isEmpty() || comparison.hasMovement()) {
      return "";
    }
    if (comparison.isUnchanged()) {
      return context.words.get("movement.unchanged");
    }
    return context.words.get(comparison.isOfOnePeriod() ? "movement.revised" : "movement.none");
  }

  /** What the reader has to know of the two periods to compare their numbers. */
  private String inCommon() {
    DateSpan then = comparison.previous().masthead().period();
    DateSpan now = comparison.current().masthead().period();
    if (then == null || now == null || then.equals(now)) {
      return "";
    }
    if (comparison.isCumulative()) {
      return context.words.get(
          "since.contains",
          context.dates.date(now.from()),
          head.earlierInBrief(comparison.previous()));
    }
    Stream<NumberType> moved =
        Stream.concat(
            comparison.movements().stream().map(movement -> movement.of().statistic().type()),
            comparison.movedTable().map(TableChange::current).map(SinceView::type).stream());
    return comparison.haveUnlikePeriods(moved.limit(MOST_MOVEMENTS))
        ? context.words.get("compare.headnote-lengths")
        : "";
  }

  private static NumberType type(Table table) {
    return table.columns().get(table.leading()).type();
  }

  private MovementView movement(Movement<StatisticChange> movement) {
    Statistic statistic = movement.of().statistic();
    Phrase label =
        context.withForecast(
            context.alone(statistic, statistic.shortLabel()), statistic.value().isForecast());
    return new MovementView(label, words(movement, ChangesView.decimals(movement.of())));
  }

  /** Those of rows, with the name of their column if the table has several. */
  private Stream<MovementView> ofRows(TableChange table) {
    Table current = table.current();
    Phrase column = context.prose.phrase(current.columns().get(current.leading()).label());
    return table.movements().stream()
        .map(
            movement -> {
              Phrase row = context.prose.phrase(movement.of().label());
              Phrase label =
                  current.columns().size() > 1
                      ? context.phrase("colon", column.map(TextForms::capital), row)
                      : row.map(TextForms::capital);
              return new MovementView(
                  context.withForecast(label, movement.value().later().isForecast()),
                  words(movement, decimals(movement.value())));
            });
  }

  /**
   * The tables whose numbers are what they were, but not their rows. That a series goes on is no
   * news.
   */
  private Stream<MovementView> rows() {
    return comparison.tablesOfOtherRows().stream()
        .filter(table -> !context.periods.are(labels(table.current().rows())))
        .limit(MOST_TABLES)
        .map(
            table ->
                new MovementView(
                    context.prose.phrase(table.current().title()).map(TextForms::capital),
                    rows(table)));
  }

  private static List<String> labels(List<Table.Row> rows) {
    return rows.stream().map(Table.Row::label).toList();
  }

  private String rows(TableChange table) {
    String fresh = rows("since.rows-new", table.fresh());
    String gone = rows("since.rows-gone", table.gone());
    return fresh.isEmpty() || gone.isEmpty()
        ? fresh + gone
        : context.words.get("semicolon", fresh, gone);
  }

  /** How many, and which if they are a few. */
  private String rows(String key, List<String> labels) {
    if (labels.isEmpty()) {
      return "";
    }
    String count = context.numbers.inText(labels.size(), labels.size());
    String said = context.words.plural(key, labels.size(), count);
    return labels.size() > MOST_ROWS
        ? said
        : context.words.get(
            "colon", said, context.listed(labels.stream().map(context.prose::plain).toList()));
  }

  private static Decimals decimals(ValueChange change) {
    return Decimals.of(Stream.of(change.earlier(), change.later()).map(Value::quantity));
  }

  private String words(Movement<?> movement, Decimals decimals) {
    Value later = movement.value().later();
    boolean counts = !Units.isPercent(later.unit());
    Optional<Multiple> multiple =
        movement.value().multiple().filter(one -> counts && one.whole() >= FIRST_FACTOR);
    if (multiple.isEmpty()) {
      return context.words.get(
          movement.rise() ? "movement.up" : "movement.down",
          difference.amount(movement.amount(), later, decimals).text());
    }
    return movement.rise() ? rise(multiple.get(), later) : fall(multiple.get(), later);
  }

  private String rise(Multiple multiple, Value later) {
    String key =
        switch (multiple.bound()) {
          case EXACTLY -> "movement.exactly";
          case AT_LEAST -> "movement.at-least";
          case MORE_THAN -> "movement.more-than";
        };
    return context.words.get(key, factor(multiple.whole()), as(later));
  }

  /** In words up to the last that the language lists, else in digits. */
  private String factor(long whole) {
    String[] words = context.words.get("movement.factors").split("\\|", -1);
    return whole < FIRST_FACTOR + words.length
        ? words[(int) whole - FIRST_FACTOR]
        : context.words.plural("movement.factor", whole, context.numbers.digits(whole));
  }

  private String fall(Multiple multiple, Value later) {
    if (multiple.whole() > FIRST_FACTOR) {
      return downTo(later);
    }
    String key =
        switch (multiple.bound()) {
          case EXACTLY -> "movement.half";
          case AT_LEAST -> "movement.at-most-half";
          case MORE_THAN -> "movement.less-than-half";
        };
    return context.words.get(key, as(later));
  }

  /** A qualifier such as "up to" does not follow a preposition. */
  private String downTo(Value later) {
    boolean most = later.quantity().qualifier() == Qualifier.UP_TO;
    boolean exact = later.quantity().qualifier() == Qualifier.EXACT;
    QuantityText said = context.withUnit(later);
    return most
        ? context.words.get("movement.down-to-at-most", TextForms.join(said.number(), said.after()))
        : context.words.get(exact ? "movement.down-to" : "movement.down-to-qualified", said.text());
  }

  /** "As many" of what is counted, "as much" of money and of what is measured. */
  private String as(Value value) {
    boolean much =
        context.quantities.hasUnitSign(value.unit())
            || Units.isMeasured(value.unit(), "")
            || value.quantity().interval().filter(SinceView::isFraction).isPresent();
    return context.words.get(much ? "movement.money" : "movement.count");
  }

  private static boolean isFraction(Interval interval) {
    return interval.number().stripTrailingZeros().scale() > 0;
  }

  /** The line below a number on a large card; none if the statistic has nothing to compare. */
  Optional<CardChange> large(String statistic) {
    return change(statistic).flatMap(change -> card(change, "card.earlier"));
  }

  /** The two lines below a number on a small card. */
  Optional<CardChange> small(String statistic) {
    return change(statistic).flatMap(change -> card(change, "card.earlier-small"));
  }

  private Optional<StatisticChange> change(String statistic) {
    return Optional.ofNullable(changes.get(statistic));
  }

  /** Whether both editions state the statistic. */
  boolean inBoth(String statistic) {
    return change(statistic)
        .filter(change -> change.old().isPresent() && change.current().isPresent())
        .filter(change -> change.earlier().stated() && change.later().stated())
        .isPresent();
  }

  /** Whether a difference from the previous edition can be formed. */
  boolean differs(String statistic) {
    return change(statistic)
        .filter(change -> change.value().difference().amount().isPresent())
        .isPresent();
  }

  private Optional<CardChange> card(StatisticChange change, String key) {
    if (change.change() == ChangeType.ADDED) {
      return Optional.of(
          new CardChange(Phrase.NONE, Phrase.of(context.words.get("card.new")), false));
    }
    if (change.old().isEmpty() || change.current().isEmpty()) {
      return Optional.empty();
    }
    Content number =
        context.unbroken(
            context.withUnit(change.earlier(), change.later()).of(change.earlierRef()));
    Content earlier =
        context.content(
            key,
            Phrase.of(head.earlierOnCard(comparison.previous())),
            context.withForecast(number, change.earlier().isForecast()));
    if (!change.later().stated() || !change.earlier().stated()) {
      // the number of the card or the earlier one says so itself
      return Optional.of(new CardChange(earlier, Phrase.NONE, false));
    }
    QuantityText said =
        difference.said(change.value(), change.later(), ChangesView.decimals(change));
    return Optional.of(
        new CardChange(earlier, context.unbroken(said.of(change.id())), !said.number().isEmpty()));
  }
}
