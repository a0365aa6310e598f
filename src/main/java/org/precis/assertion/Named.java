package org.precis.assertion;

import java.util.List;
import java.util.Optional;
import org.precis.claim.Change;
import org.precis.claim.Observation;
import org.precis.claim.Rank;
import org.precis.model.Comparability;
import org.precis.quantity.Interval;
import org.precis.quantity.NumberType;
import org.precis.quantity.Value;

/**
 * A number and what it is called in a message.
 *
 * @param name such as {@code {{suspects}}}
 */
public record Named(String name, Observation number) {

  /** No type is needed: what fell did not rise, whatever it is. */
  public Named {
    number = number.type().isSaid() ? number : number.ofType(NumberType.FLOW);
  }

  public Value value() {
    return number.value();
  }

  Optional<Interval> interval() {
    return number.number();
  }

  /** The year that it is of, or "". */
  String year() {
    return number.period().map(period -> Integer.toString(period.to().year())).orElse("");
  }

  /** Whether no reading of it is as small as a reading of the other. */
  boolean isAbove(Named other) {
    Optional<Interval> own = interval();
    Optional<Interval> that = other.interval();
    return own.isPresent() && that.isPresent() && own.get().isAlwaysAbove(that.get());
  }

  boolean isInUnitOf(Named other) {
    return value().counted().isSame(other.value().counted())
        || value().unit().equals(other.value().unit());
  }

  /** Whether it has an order of size with another. */
  boolean isRankedWith(Named other) {
    return Rank.isPossible(List.of(number, other.number));
  }

  /** Whether both are known to be of one period. */
  boolean isOfPeriodOf(Named other) {
    return number.period().isPresent() && number.period().equals(other.number.period());
  }

  /** Whether it may be compared with what it came to later. */
  boolean isEarlier(Named now, Comparability said) {
    return isInUnitOf(now) && !isOfPeriodOf(now) && Change.isPossible(number, now.number, said);
  }
}
