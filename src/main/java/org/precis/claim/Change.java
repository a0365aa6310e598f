package org.precis.claim;

import java.util.List;
import java.util.Optional;
import org.precis.claim.Difference.Direction;
import org.precis.model.Comparability;
import org.precis.model.DateSpan;
import org.precis.quantity.Interval;
import org.precis.quantity.NumberType;
import org.precis.quantity.Value;

/**
 * What became of a number from an earlier observation to a later one.
 *
 * @param difference between the two, or why there is none
 */
public record Change(Observation then, Observation now, Difference difference) implements Claim {

  /**
   * What became of a number.
   *
   * @param then with its period if it has one; its type may be unsaid
   * @param said of comparing the periods
   */
  public static Change between(Observation then, Observation now, Comparability said) {
    Difference between = Difference.of(then.value(), now.value());
    boolean says = between.amount().isPresent() || between.reason() == Refusal.ESTIMATE;
    Refusal refusal = says ? refusal(then, now, said) : Refusal.NONE;
    if (says && (then.partial() || now.partial())) {
      refusal = Refusal.NOT_STATED;
    }
    return new Change(then, now, refusal == Refusal.NONE ? between : Difference.none(refusal));
  }

  /** Whether types, periods and breaks let a number be compared with an earlier one. */
  public static boolean isPossible(Observation then, Observation now, Comparability said) {
    return refusal(then, now, said) == Refusal.NONE;
  }

  private static Refusal refusal(Observation then, Observation now, Comparability said) {
    boolean typed = now.type().isSaid() && (!then.type().isSaid() || then.type() == now.type());
    if (!typed) {
      return Refusal.TYPE_UNSAID;
    }
    if (!arePeriodsCompared(then.period(), now.period(), now.type(), said)) {
      return Refusal.PERIODS_DIFFER;
    }
    return now.isBrokenSince(then) ? Refusal.NOT_ONE_SERIES : Refusal.NONE;
  }

  /** Whether what is about a period may be compared with what is about an earlier one. */
  public static boolean arePeriodsCompared(
      Optional<DateSpan> then, Optional<DateSpan> now, NumberType type, Comparability said) {
    if (then.isEmpty() || now.isEmpty()) {
      return said == Comparability.UNEQUAL;
    }
    if (then.get().isSameAs(now.get())) {
      return true; // what is stated of one period was revised
    }
    return switch (said) {
      case ALIKE -> Periods.isEarlier(then.get(), now.get(), type);
      case CUMULATIVE ->
          Periods.goesOn(then, now) || Periods.isEarlier(then.get(), now.get(), type);
      case UNEQUAL ->
          then.get().to().lastDay().isBefore(now.get().to().lastDay())
              && !then.get().overlaps(now.get());
    };
  }

  @Override
  public List<String> of() {
    return Observation.ids(List.of(then, now));
  }

  /** Whether both are about one period, so that the number was revised and nothing changed. */
  public boolean isRevision() {
    return then.period().isPresent()
        && now.period().isPresent()
        && then.period().get().isSameAs(now.period().get());
  }

  /** Whether it rose or fell for certain: by more than nothing, and not from or to a forecast. */
  public boolean isMovement() {
    return difference.isCertain()
        && !isRevision()
        && then.value().isForecast() == now.value().isForecast();
  }

  public boolean isRise() {
    return difference.direction() == Direction.RISE;
  }

  /** By how many per cent it changed; see {@link Growth}. */
  public Optional<Interval> percent() {
    return difference.amount().isEmpty()
        ? Optional.empty()
        : Growth.percent(then.value(), now.value());
  }

  /**
   * The larger number as a multiple of the smaller, to be said of them: empty if one of them is of
   * a longer period and does not go on counting the other, and where there is no {@link #ratio}.
   */
  public Optional<Multiple> multiple() {
    return ratio().filter(ratio -> !isOfUnlikePeriods());
  }

  /**
   * How many times the smaller number the larger is; empty if the smaller may be zero, or the
   * earlier is only a few: to go from 1 to 4 is not to quadruple.
   */
  public Optional<Multiple> ratio() {
    Value less = isRise() ? then.value() : now.value();
    Value more = isRise() ? now.value() : then.value();
    return difference.isCertain() && Multiple.isMany(then.value())
        ? Multiple.of(less.quantity(), more.quantity())
        : Optional.empty();
  }

  private boolean isOfUnlikePeriods() {
    return then.period().isPresent()
        && now.period().isPresent()
        && !then.period().get().lastsAsLongAs(now.period().get())
        && !Periods.goesOn(then.period(), now.period());
  }
}
