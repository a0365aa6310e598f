package org.precis.html;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;
import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.util.Optional;
import org.precis.chart.Phrase;
import org.precis.compare.Change;
import org.precis.compare.Comparison;
import org.precis.compare.StatisticChange;
import org.precis.model.Interval;
import org.precis.model.Quantity;
import org.precis.totals.Difference;
import org.precis.totals.Difference.Direction;
import org.precis.totals.Growth;

/** Says what lies between the numbers of two editions, or why that cannot be said. */
final class DifferenceCell {

  private final Wording w;
  private final Comparison comparison;

  DifferenceCell(Wording wording, Comparison comparison) {
    this.w = wording;
    this.comparison = comparison;
  }

  Markup cell(StatisticChange change) {
    Difference difference = change.value().difference();
    if (difference.amount().isEmpty()) {
      return w.absent("compare.none." + key(difference.reason()));
    }
    if (change.change() == Change.UNCHANGED && difference.direction() == Direction.NONE) {
      return w.absent("compare.unchanged");
    }
    if (onlyRequalified(change)) {
      return w.absent("compare.requalified");
    }
    boolean fall = difference.direction() == Direction.FALL;
    Interval amount = difference.amount().get();
    Markup cell = amount(inPoints(w.quantities.full(amount), change), amount.exact() && fall, fall);
    return percent(change, difference)
        .map(percent -> Wording.below(cell, "coverage", percent(percent, fall).html()))
        .orElse(cell);
  }

  /** One number has a minus where it fell; "more than −830,000" would be another number. */
  private Markup amount(Phrase amount, boolean minus, boolean fall) {
    if (!minus) {
      Markup cell = w.cell(amount);
      return fall ? new Markup(w.words.get("compare.fall", cell.html())) : cell;
    }
    String number = w.words.get("number.minus") + amount.number();
    return w.cell(new Phrase(amount.before(), number, amount.after()));
  }

  /** Whether the same number stands under another word, as "exactly" then and "more than" now. */
  private static boolean onlyRequalified(StatisticChange change) {
    Optional<Interval> then = change.value().old().flatMap(value -> value.quantity().interval());
    Optional<Interval> now = change.value().current().flatMap(value -> value.quantity().interval());
    return change.value().requalified()
        && then.isPresent()
        && now.isPresent()
        && then.get().number().compareTo(now.get().number()) == 0;
  }

  /** The difference in per cent, where both numbers are bounded and their periods alike. */
  private Optional<Interval> percent(StatisticChange change, Difference difference) {
    boolean share = Units.isPercent(change.statistic().value().unit());
    if (share || !comparison.proportional() || difference.direction() == Direction.EITHER) {
      return Optional.empty();
    }
    Quantity then = change.value().old().orElseThrow().quantity();
    Quantity now = change.value().current().orElseThrow().quantity();
    boolean fall = difference.direction() == Direction.FALL;
    return Growth.percent(then, now)
        .map(percent -> toTenths(fall ? negated(percent) : percent))
        .filter(percent -> percent.upper().signum() > 0);
  }

  private static Interval negated(Interval percent) {
    return new Interval(
        percent.upper().negate(),
        percent.upperClosed(),
        percent.lower().negate(),
        percent.lowerClosed(),
        false);
  }

  /** Rounded so that no end claims more than is known. */
  private static Interval toTenths(Interval percent) {
    boolean exact = percent.exact();
    BigDecimal lower = percent.lower().setScale(1, exact ? HALF_EVEN : FLOOR);
    BigDecimal upper = percent.upper().setScale(1, exact ? HALF_EVEN : CEILING);
    return new Interval(lower, percent.lowerClosed(), upper, percent.upperClosed(), false);
  }

  private Markup percent(Interval percent, boolean fall) {
    Phrase phrase = w.quantities.withUnitSign(w.quantities.full(percent), "%");
    return amount(phrase, percent.exact() && fall, fall);
  }

  /** Between two percentages lie points. */
  private Phrase inPoints(Phrase phrase, StatisticChange change) {
    if (!Units.isPercent(change.statistic().value().unit())) {
      return phrase;
    }
    long count = phrase.number().equals(w.numbers.digits(1)) ? 1 : 2;
    String points = w.words.plural("compare.points", count);
    return new Phrase(phrase.before(), phrase.number(), Wording.join(phrase.after(), points));
  }

  private static String key(Difference.Reason reason) {
    return switch (reason) {
      case TWO_LOWER_BOUNDS -> "two-lower-bounds";
      case TWO_UPPER_BOUNDS, DIRECTION_OPEN, FORMED -> "open";
      case ESTIMATE -> "estimate";
      case NOT_STATED, NOT_APPLICABLE, NEW -> "not-stated";
      case CONFIDENTIAL -> "confidential";
      case UNITS_DIFFER -> "unit-differs";
      case NOT_ONE_SERIES -> "not-one-series";
      case NO_LONGER_REPORTED -> "gone";
    };
  }
}
