package org.precis.provenance;

import java.math.BigDecimal;
import java.util.Optional;
import org.precis.model.Interval;
import org.precis.model.Qualifier;

/** Makes the quantity that a number and the words around it say. */
final class Qualified {

  private Qualified() {}

  /**
   * The quantity of a number with what is said before and behind it.
   *
   * @param ahead what stands before the number
   * @param behind what stands after it
   * @return empty where the words make no quantity, as in "fewer than 0"
   */
  static Optional<Interval> of(BigDecimal number, Qualifier ahead, Qualifier behind) {
    if (ahead != Qualifier.EXACT && behind != Qualifier.EXACT && ahead != behind) {
      return Optional.of(two(number, ahead, behind));
    }
    Qualifier said = ahead == Qualifier.EXACT ? behind : ahead;
    boolean onlyAbove =
        said == Qualifier.FEWER_THAN || said == Qualifier.UP_TO || said == Qualifier.NEARLY;
    return onlyAbove && number.signum() <= 0 ? Optional.empty() : Optional.of(one(number, said));
  }

  private static Interval one(BigDecimal number, Qualifier said) {
    return switch (said) {
      case MORE_THAN -> new Interval(number, false, null, false, false);
      case AT_LEAST -> new Interval(number, true, null, false, false);
      case FEWER_THAN -> new Interval(null, false, number, false, false);
      case UP_TO -> new Interval(null, false, number, true, false);
      case ABOUT -> new Interval(number, true, number, true, true);
      case NEARLY -> new Interval(null, false, number, false, true);
      default -> new Interval(number, true, number, true, false);
    };
  }

  /** "About 100 or more": what no literal says, so that no value agrees with it unexplained. */
  private static Interval two(BigDecimal number, Qualifier ahead, Qualifier behind) {
    boolean above = behind == Qualifier.UP_TO || ahead == Qualifier.UP_TO;
    return above
        ? new Interval(null, false, number.max(BigDecimal.ONE), true, true)
        : new Interval(number, true, null, false, true);
  }
}
