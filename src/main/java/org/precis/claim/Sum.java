package org.precis.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;
import org.precis.quantity.Mark;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/** Adds what is stated and counts what is not. */
public final class Sum {

  /** Marks of a number that make every sum with it as little firm. */
  private static final Set<Mark> CARRIED =
      EnumSet.of(Mark.PROVISIONAL, Mark.ESTIMATED, Mark.FORECAST);

  private final List<Addend> addends = new ArrayList<>();
  private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
  private Interval sum;

  /** The coarsest last place of an estimate among the parts, beyond which the sum knows nothing. */
  private BigDecimal place = BigDecimal.ZERO;

  private int confidential;
  private boolean onlyInapplicable;

  /**
   * What numbers in one unit come to, as those of a chart that may be added up and are not drawn
   * one by one.
   */
  public static Value of(List<Value> values, String unit) {
    Sum sum = new Sum();
    values.forEach(value -> sum.add("", 0, value));
    return sum.value(unit);
  }

  /** Takes one line; a line where a number has no meaning is left out. */
  void add(String id, int ordinal, Value value) {
    if (value.quantity() == Absent.NOT_APPLICABLE) {
      onlyInapplicable = addends.isEmpty();
      return;
    }
    onlyInapplicable = false;
    Addend addend = new Addend(id, ordinal, value);
    addends.add(addend);
    if (addend.confidential()) {
      confidential++;
    }
    value.quantity().interval().ifPresent(interval -> addStated(interval, value.marks()));
  }

  private void addStated(Interval interval, List<Mark> carried) {
    sum = sum == null ? interval : sum.plus(interval);
    place = interval.estimate() ? place.max(interval.significantPlace()) : place;
    for (Mark mark : carried) {
      if (CARRIED.contains(mark)) {
        marks.add(mark);
      }
    }
  }

  private Quantity quantity() {
    if (sum != null) {
      return sum.estimate() ? rounded() : sum;
    }
    if (onlyInapplicable) {
      return Absent.NOT_APPLICABLE;
    }
    return confidential > 0 ? Absent.CONFIDENTIAL : Absent.NOT_STATED;
  }

  /**
   * To the last place of the coarsest part, but to two digits at least: about 1 million and 600,000
   * are not about 2 million. A single end is rounded outwards to that place, so that "or more"
   * stays true; a number just under another that would be rounded is only about one below it.
   */
  private Interval rounded() {
    if (sum.qualifier() == Qualifier.NEARLY) {
      BigDecimal below = rounded(sum.upper(), lastPlace(sum.upper()), RoundingMode.FLOOR);
      return below.compareTo(sum.upper()) == 0 ? sum : Quantity.about(below);
    }
    if (sum.upper() == null) {
      BigDecimal least = rounded(sum.lower(), place, RoundingMode.FLOOR);
      BigDecimal lower =
          least.signum() > 0
              ? least
              : rounded(sum.lower(), lastPlace(sum.lower()), RoundingMode.FLOOR);
      return new Interval(lower, sum.lowerClosed(), null, false, true);
    }
    return new Interval(nearest(sum.lower()), true, nearest(sum.upper()), true, true);
  }

  private BigDecimal nearest(BigDecimal number) {
    return number == null ? null : rounded(number, lastPlace(number), RoundingMode.HALF_UP);
  }

  /** The last place that a sum of so much is written to. */
  private BigDecimal lastPlace(BigDecimal number) {
    boolean oneDigit = number.abs().compareTo(place.movePointRight(1)) < 0;
    BigDecimal finest = BigDecimal.ONE.movePointLeft(sum.decimals());
    return oneDigit ? place.movePointLeft(1).max(finest).stripTrailingZeros() : place;
  }

  private static BigDecimal rounded(BigDecimal number, BigDecimal place, RoundingMode mode) {
    return number.divide(place, 0, mode).multiply(place);
  }

  Total total(String id, String measure, String by, String key, String unit) {
    return total(id, measure, by, key, value(unit), true, false);
  }

  Value value(String unit) {
    return new Value(quantity(), unit, List.copyOf(marks));
  }

  /**
   * The same lines under a total that the source states.
   *
   * @param added whether the lines come to it
   */
  Total published(String id, String measure, String by, String key, Value total, boolean added) {
    return total(id, measure, by, key, total, added, true);
  }

  private Total total(
      String id,
      String measure,
      String by,
      String key,
      Value total,
      boolean added,
      boolean published) {
    return new Total(
        id,
        measure,
        by,
        key,
        total.quantity(),
        total.unit(),
        added && addends.stream().allMatch(addend -> isPart(addend, total)),
        published,
        total.marks(),
        addends);
  }

  private static boolean isPart(Addend addend, Value total) {
    return addend
        .quantity()
        .interval()
        .filter(part -> part.number().signum() < 0 || isAbove(part, total))
        .isEmpty();
  }

  private static boolean isAbove(Interval part, Value total) {
    return total
        .quantity()
        .interval()
        .map(Interval::most)
        .filter(most -> part.least().compareTo(most) > 0)
        .isPresent();
  }
}
