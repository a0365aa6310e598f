package org.precis.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many, with its qualifier: an {@link Interval} where the source gives a number, an {@link
 * Absent} where it gives none. Dimensionless; the unit stands beside it in {@link Value}.
 */
public sealed interface Quantity permits Interval, Absent {

  /** Whether the source gives a number at all. */
  default boolean stated() {
    return this instanceof Interval;
  }

  /** The interval, where a number is stated. */
  default Optional<Interval> interval() {
    return this instanceof Interval interval ? Optional.of(interval) : Optional.empty();
  }

  /** Whether the other is the same quantity, written with the same decimals. */
  default boolean writtenAs(Quantity other) {
    return equals(other);
  }

  /** The words that qualify the number. */
  Qualifier qualifier();

  static Interval exactly(BigDecimal number) {
    return new Interval(number, true, number, true, false);
  }

  static Interval exactly(long number) {
    return exactly(BigDecimal.valueOf(number));
  }

  static Interval moreThan(BigDecimal number) {
    return new Interval(number, false, null, false, false);
  }

  static Interval atLeast(BigDecimal number) {
    return new Interval(number, true, null, false, false);
  }

  static Interval fewerThan(BigDecimal number) {
    return new Interval(null, false, number, false, false);
  }

  static Interval upTo(BigDecimal number) {
    return new Interval(null, false, number, true, false);
  }

  static Interval about(BigDecimal number) {
    return new Interval(number, true, number, true, true);
  }

  /** Close to the number and just under it. */
  static Interval nearly(BigDecimal number) {
    return new Interval(null, false, number, false, true);
  }

  static Interval between(BigDecimal lower, BigDecimal upper) {
    return new Interval(lower, true, upper, true, false);
  }

  /** A number with its qualifier. */
  static Interval of(Qualifier qualifier, BigDecimal number) {
    return switch (qualifier) {
      case MORE_THAN -> moreThan(number);
      case AT_LEAST -> atLeast(number);
      case FEWER_THAN -> fewerThan(number);
      case UP_TO -> upTo(number);
      case ABOUT -> about(number);
      case NEARLY -> nearly(number);
      default -> exactly(number);
    };
  }
}
