package org.precis.html.view;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;
import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.precis.chart.QuantityText;
import org.precis.claim.Difference;
import org.precis.claim.Difference.Direction;
import org.precis.claim.Growth;
import org.precis.claim.Refusal;
import org.precis.compare.ValueChange;
import org.precis.html.inline.DifferenceWords;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.html.page.BriefingView.Datum;
import org.precis.html.words.Decimals;
import org.precis.html.words.Units;
import org.precis.quantity.Interval;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Quantity;
import org.precis.quantity.Unit;
import org.precis.quantity.Value;

/**
 * The difference between the numbers of two editions with its sign, or why there is none: +21, −
 * more than 830,000.
 */
final class DifferenceCell {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final int MOST_PLACES = 3;

  private final RenderContext context;
  private final DifferenceWords words;

  DifferenceCell(RenderContext context) {
    this.context = context;
    this.words = new DifferenceWords(context.words, context.quantities);
  }

  /**
   * @param unit of both numbers
   * @param decimals of the numbers between which it lies
   */
  QuantityText phrase(ValueChange change, String unit, Decimals decimals) {
    return phrase(change, unit, "", decimals, context.numbers::digits);
  }

  /** The same on a card, where a number is short and has the sign of its unit. */
  private QuantityText onCard(ValueChange change, String unit, Decimals decimals) {
    String sign = Units.isPercent(unit) ? "" : unit;
    return phrase(change, unit, sign, decimals, context.numbers::compact);
  }

  /** The difference below the number on a card, or why it is not known. */
  QuantityText said(ValueChange change, Value later, Decimals decimals) {
    Difference between = change.difference();
    if (!between.saysHowMuch() && isOpen(between) && !change.isSameFigure()) {
      boolean minimums = between.reason() == Refusal.TWO_LOWER_BOUNDS;
      return new QuantityText(
          context.words.get(minimums ? "card.open-minimums" : "card.open"), "", "");
    }
    boolean moved =
        between.amount().isPresent() && between.direction().isOneWay() && !change.sameNumber();
    if (moved && context.numbers.cutsDifferences()) {
      QuantityText amount = amount(between.amount().get(), later, decimals);
      String key = between.direction() == Direction.RISE ? "movement.up" : "movement.down";
      return new QuantityText(
          context.words.get(key, amount.before()), amount.number(), amount.after());
    }
    return onCard(change, later.unit(), decimals);
  }

  /** Whether there is a difference that nobody knows. */
  private static boolean isOpen(Difference difference) {
    return switch (difference.reason()) {
      case TWO_LOWER_BOUNDS, TWO_UPPER_BOUNDS, DIRECTION_OPEN, NONE, ESTIMATE -> true;
      default -> false;
    };
  }

  private QuantityText phrase(
      ValueChange change,
      String unit,
      String sign,
      Decimals decimals,
      Function<BigDecimal, String> print) {
    Difference difference = change.difference();
    if (difference.amount().isEmpty()) {
      return absent(key(difference.reason()));
    }
    if (difference.direction() == Direction.NONE) {
      return absent("compare.unchanged");
    }
    if (change.isSameFigure()) {
      return absent("compare.requalified");
    }
    if (!difference.saysHowMuch() && !difference.opensBelow()) {
      return absent("compare.none.open");
    }
    Interval amount = (Interval) decimals.fixed(difference.amount().get());
    return inPoints(words.signed(amount, difference.direction(), sign, print), amount, unit);
  }

  /**
   * The difference as a number with its sign, where {@link #phrase} prints one or says that there
   * is none.
   *
   * @param later the number that it leads to
   */
  Optional<Datum> datum(ValueChange change, Value later) {
    Difference difference = change.difference();
    boolean requalified = change.isSameFigure();
    boolean none = difference.direction() == Direction.NONE;
    return difference
        .amount()
        .filter(amount -> none || !requalified)
        .map(amount -> new Value(amount, differs(later), List.of()))
        .map(size -> new Datum("", "", size, difference.direction() == Direction.FALL));
  }

  private Unit differs(Value later) {
    return Units.isPercent(later.unit())
        ? Unit.of(context.words.plural("compare.points", 2))
        : later.counted();
  }

  /** The size of a rise or a fall without a sign, with its unit where the language asks for it. */
  QuantityText amount(Interval amount, Value value, Decimals decimals) {
    Quantity shown = decimals.fixed(rounded(amount));
    Value size = value.withQuantity(shown);
    if (Units.isPercent(value.unit())) {
      return inPoints(context.quantities.compact(size), (Interval) shown, value.unit());
    }
    return context.withUnit(context.quantities.label(size, context.numbers::difference), size);
  }

  /** Cut down where the language says a difference in a few figures, which leaves it true. */
  private Interval rounded(Interval amount) {
    return amount.qualifier() == Qualifier.MORE_THAN
        ? new Interval(context.numbers.cut(amount.lower()), false, null, false, false)
        : amount;
  }

  private QuantityText absent(String key) {
    return new QuantityText(context.words.get(key), "", "");
  }

  /** The same in per cent, if that has a meaning and the numbers are no percentages. */
  Optional<QuantityText> percent(ValueChange change, String unit) {
    Difference difference = change.difference();
    if (Units.isPercent(unit)
        || difference.amount().isEmpty()
        || difference.direction() == Direction.EITHER) {
      return Optional.empty();
    }
    boolean fall = difference.direction() == Direction.FALL;
    return Growth.percent(change.earlier(), change.later())
        .map(percent -> toTenths(fall ? negated(percent) : percent))
        .filter(percent -> percent.upper().signum() > 0)
        .map(
            percent -> words.signed(percent, difference.direction(), "%", context.numbers::digits));
  }

  private static Interval negated(Interval percent) {
    return new Interval(
        percent.upper().negate(),
        percent.upperClosed(),
        percent.lower().negate(),
        percent.lowerClosed(),
        false);
  }

  /** Rounded outwards, so that neither end claims more than is known. */
  private static Interval toTenths(Interval percent) {
    boolean exact = percent.exact();
    BigDecimal lower = toTenths(percent.lower(), exact ? HALF_UP : FLOOR);
    BigDecimal upper = toTenths(percent.upper(), exact ? HALF_UP : CEILING);
    return new Interval(lower, percent.lowerClosed(), upper, percent.upperClosed(), false);
  }

  /** With more decimals where it would be all and is not. */
  private static BigDecimal toTenths(BigDecimal percent, RoundingMode rounding) {
    BigDecimal rounded = percent.setScale(1, rounding);
    boolean all = rounded.compareTo(ALL) == 0 && percent.compareTo(ALL) != 0;
    return all ? percent.setScale(MOST_PLACES, RoundingMode.DOWN) : rounded;
  }

  /** The difference of two percentages is in percentage points. */
  private QuantityText inPoints(QuantityText phrase, Interval amount, String unit) {
    if (!Units.isPercent(unit)) {
      return phrase;
    }
    BigDecimal last = amount.upper() == null ? amount.lower() : amount.upper();
    String points = context.words.plural("compare.points", last.abs());
    return new QuantityText(
        phrase.before(), phrase.number(), TextForms.join(phrase.after(), points));
  }

  private static String key(Refusal reason) {
    return switch (reason) {
      case TWO_LOWER_BOUNDS -> "compare.none.two-lower-bounds";
      case TWO_UPPER_BOUNDS, DIRECTION_OPEN, NOT_PROVEN, NONE -> "compare.none.open";
      case ESTIMATE -> "compare.none.estimate";
      case NOT_STATED, NEW, NO_LONGER_REPORTED -> "compare.none.not-stated";
      case NOT_APPLICABLE -> "qualifier.not-applicable";
      case CONFIDENTIAL -> "qualifier.confidential";
      case UNITS_DIFFER -> "compare.none.unit-differs";
      case NOT_ONE_SERIES, TYPE_UNSAID, PERIODS_DIFFER -> "compare.none.not-one-series";
    };
  }
}
