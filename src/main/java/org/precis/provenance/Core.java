package org.precis.provenance;

import java.math.BigDecimal;

/**
 * The bare number of a quantity in running words.
 *
 * @param start where it begins
 * @param end where it ends, its magnitude ("million") included
 * @param more whether a sign inside it ({@code 余}, {@code 多}) says "more than"
 * @param factor what its magnitude multiplies the digits by; 1 where it has none
 */
record Core(BigDecimal number, int start, int end, boolean more, BigDecimal factor) {

  /** A magnitude leaves no zeros behind the mark: 3.5万 is 35,000. */
  Core {
    number = number.stripTrailingZeros();
  }

  Core(BigDecimal number, int start, int end) {
    this(number, start, end, false, BigDecimal.ONE);
  }

  Core plus(BigDecimal more, int newEnd) {
    return new Core(number.add(more), start, newEnd, this.more, factor);
  }

  Core times(BigDecimal by, int newEnd) {
    return new Core(number.multiply(by), start, newEnd, more, factor.multiply(by));
  }
}
