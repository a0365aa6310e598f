package org.precis.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.precis.model.DateSpan;
import org.precis.quantity.NumberType;

/**
 * Which periods may be set beside one another: those that last equally long and do not overlap, and
 * of states at a moment those that end on different days.
 */
public final class Periods {

  private Periods() {}

  /** Why numbers over time may not be set beside one another. */
  static Refusal refusal(List<Observation> all) {
    List<DateSpan> periods = all.stream().flatMap(one -> one.period().stream()).toList();
    if (periods.isEmpty() || all.size() == 1) {
      return Refusal.NONE;
    }
    boolean one = periods.stream().distinct().count() == 1;
    boolean alike = periods.size() == all.size() && (one || areAlike(periods, all.get(0).type()));
    return alike ? Refusal.NONE : Refusal.PERIODS_DIFFER;
  }

  /** Whether numbers of a type that are about these periods may be set beside one another. */
  public static boolean areAlike(List<DateSpan> periods, NumberType type) {
    boolean moments = type == NumberType.STOCK;
    List<DateSpan> inTime =
        periods.stream()
            .sorted(Comparator.comparing((DateSpan one) -> one.to().lastDay()))
            .toList();
    for (int i = 1; i < inTime.size(); i++) {
      DateSpan before = inTime.get(i - 1);
      DateSpan after = inTime.get(i);
      boolean apart =
          moments
              ? before.to().lastDay().isBefore(after.to().lastDay())
              : !before.overlaps(after) && before.lastsAsLongAs(after);
      if (!apart) {
        return false;
      }
    }
    return true;
  }

  /** Whether a number of one period may be compared with one of an earlier period. */
  static boolean isEarlier(DateSpan then, DateSpan now, NumberType type) {
    return then.to().lastDay().isBefore(now.to().lastDay()) && areAlike(List.of(then, now), type);
  }

  /**
   * Whether the later of two periods goes on counting what the earlier counted: they begin on one
   * day.
   */
  static boolean goesOn(Optional<DateSpan> then, Optional<DateSpan> now) {
    return then.isPresent()
        && now.isPresent()
        && then.get().from().firstDay().equals(now.get().from().firstDay())
        && then.get().to().lastDay().isBefore(now.get().to().lastDay());
  }
}
