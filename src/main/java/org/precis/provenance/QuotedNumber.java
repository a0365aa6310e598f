package org.precis.provenance;

import java.math.BigDecimal;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.precis.quantity.Interval;

/**
 * A number in running words, with the words that qualify it.
 *
 * @param quantity what it says
 * @param start where it begins in the words, its qualifier included
 * @param end where it ends
 * @param aside whether it is part of a date, an ordinal or a label, which count nothing
 * @param altering the words that make another number of it, as in "half of 40"; "" if there are
 *     none
 */
public record QuotedNumber(Interval quantity, int start, int end, boolean aside, String altering) {

  /** Whether both name the same number, whatever their qualifiers. */
  boolean sameNumber(Interval value) {
    NavigableSet<BigDecimal> own = bounds(quantity);
    NavigableSet<BigDecimal> others = bounds(value);
    return own.size() == 2 && others.size() == 2
        ? own.equals(others)
        : own.stream().anyMatch(others::contains);
  }

  /** Compared by what they say: 2.5 is 2.50. */
  private static NavigableSet<BigDecimal> bounds(Interval interval) {
    NavigableSet<BigDecimal> bounds = new TreeSet<>();
    Stream.of(interval.lower(), interval.upper()).filter(Objects::nonNull).forEach(bounds::add);
    return bounds;
  }
}
