package org.precis.html.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.precis.quantity.Interval;
import org.precis.quantity.Mark;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Value;

/**
 * The number of a cell, or why there is none.
 *
 * @param id as {@code explain} takes it; "" for one that only the page has, such as a difference
 * @param period that it is of (ISO 8601), or ""
 * @param qualifier of the number with its sign
 * @param said the qualifier in the words of the page
 * @param number that it is said with; empty for a range, and where none is stated
 * @param lower bound, whether it is part of the quantity or not; empty if none is stated
 * @param upper bound in the same way
 * @param unit in the words of the page, or ""
 * @param marks the letters of its status marks: p, r
 */
public record DataNumber(
    String id,
    String period,
    Qualifier qualifier,
    String said,
    Optional<BigDecimal> number,
    Optional<BigDecimal> lower,
    Optional<BigDecimal> upper,
    String unit,
    List<String> marks) {

  public DataNumber {
    marks = List.copyOf(marks);
  }

  /** A value of the edition, or of what is calculated from it. */
  public static DataNumber of(
      String id, String period, Value value, String unit, Function<Qualifier, String> words) {
    Optional<Interval> interval = value.quantity().interval();
    return new DataNumber(
        id,
        period,
        value.quantity().qualifier(),
        words.apply(value.quantity().qualifier()),
        interval.filter(DataNumber::isOne).map(Interval::number),
        interval.map(Interval::lower),
        interval.map(Interval::upper),
        unit,
        value.marks().stream().map(Mark::letters).toList());
  }

  /** Whether it is said with one number. */
  private static boolean isOne(Interval interval) {
    return interval.lower() == null
        || interval.upper() == null
        || interval.lower().compareTo(interval.upper()) == 0;
  }

  /** The same below zero: a fall by more than 5 is a difference of fewer than −5. */
  public DataNumber negated(Function<Qualifier, String> words) {
    Qualifier signed =
        switch (qualifier) {
          case MORE_THAN -> Qualifier.FEWER_THAN;
          case AT_LEAST -> Qualifier.UP_TO;
          case FEWER_THAN -> Qualifier.MORE_THAN;
          case UP_TO -> Qualifier.AT_LEAST;
          default -> qualifier;
        };
    return new DataNumber(
        id,
        period,
        signed,
        words.apply(signed),
        number.map(BigDecimal::negate),
        upper.map(BigDecimal::negate),
        lower.map(BigDecimal::negate),
        unit,
        marks);
  }
}
