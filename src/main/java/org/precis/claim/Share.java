package org.precis.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;

/**
 * What share a part has in its whole, as far as the bounds of both prove it.
 *
 * @param percent in per cent of the whole; empty if none can be formed
 * @param refusal why none can
 */
public record Share(List<String> of, Optional<Quantity> percent, Refusal refusal) implements Claim {

  public Share {
    of = List.copyOf(of);
  }

  /** The share of a part in a whole that contains it, both of which state a number. */
  public static Share of(Observation part, Observation whole) {
    List<String> of = Observation.ids(List.of(part, whole));
    Refusal refusal = Observation.refusal(List.of(part, whole));
    if (refusal == Refusal.NONE && !part.type().isAdded()) {
      refusal = Refusal.TYPE_UNSAID;
    }
    if (refusal != Refusal.NONE) {
      return new Share(of, Optional.empty(), refusal);
    }
    if (part.isOpen() || whole.isOpen()) {
      return new Share(of, Optional.empty(), Refusal.NOT_STATED);
    }
    Interval one = part.number().orElseThrow();
    Interval all = whole.number().orElseThrow();
    boolean isPart =
        all.number().signum() > 0 && one.number().signum() >= 0 && !one.isAlwaysAbove(all);
    Optional<Quantity> percent = isPart ? percent(one, all) : Optional.empty();
    return new Share(of, percent, percent.isPresent() ? Refusal.NONE : Refusal.NOT_PROVEN);
  }

  private static Optional<Quantity> percent(Interval part, Interval whole) {
    if (part.exact() && (whole.exact() || part.lower().signum() == 0)) {
      BigDecimal percent = Percent.of(part.lower(), whole.number(), RoundingMode.HALF_UP);
      return Optional.of(Percent.rounded(percent));
    }
    return part.estimate() || whole.estimate() ? estimated(part, whole) : bounded(part, whole);
  }

  /**
   * The share of estimates as an estimate that is as coarse as theirs make it; between two bounds
   * where none that they allow is so coarse; empty if that says nothing.
   */
  private static Optional<Quantity> estimated(Interval part, Interval whole) {
    BigDecimal most = part.most();
    if (most == null || whole.most() == null || whole.least().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal lower = Percent.of(part.least(), whole.most(), RoundingMode.FLOOR);
    BigDecimal upper = Percent.of(most, whole.least(), RoundingMode.CEILING);
    BigDecimal middle = lower.add(upper).divide(BigDecimal.valueOf(2));
    for (int places = 1; places >= -1; places--) {
      BigDecimal rounded = middle.setScale(places, RoundingMode.HALF_UP);
      if (rounded.signum() <= 0 || rounded.compareTo(Percent.HUNDRED) >= 0) {
        continue;
      }
      BigDecimal plain = rounded.stripTrailingZeros().scale() <= 0 ? rounded.setScale(0) : rounded;
      Interval about = Quantity.about(plain);
      boolean allowed = rounded.compareTo(lower) >= 0 && rounded.compareTo(upper) <= 0;
      if (allowed && about.least().compareTo(lower) <= 0 && about.most().compareTo(upper) >= 0) {
        return Optional.of(about);
      }
    }
    return between(
        Percent.rounded(lower, RoundingMode.FLOOR), Percent.rounded(upper, RoundingMode.CEILING));
  }

  private static Optional<Quantity> between(BigDecimal lower, BigDecimal upper) {
    return lower.signum() > 0 && upper.compareTo(Percent.HUNDRED) < 0
        ? Optional.of(new Interval(lower, true, upper, true, false))
        : Optional.empty();
  }

  /** Bounds are rounded outwards, so that they stay true. */
  private static Optional<Quantity> bounded(Interval part, Interval whole) {
    BigDecimal lower =
        whole.upper() == null || part.lower() == null || part.lower().signum() == 0
            ? null
            : Percent.rounded(
                Percent.of(part.lower(), whole.upper(), RoundingMode.FLOOR), RoundingMode.FLOOR);
    BigDecimal upper =
        part.upper() == null || whole.lower() == null || whole.lower().signum() == 0
            ? null
            : Percent.rounded(
                Percent.of(part.upper(), whole.lower(), RoundingMode.CEILING),
                RoundingMode.CEILING);
    upper = upper != null && upper.compareTo(Percent.HUNDRED) >= 0 ? null : upper;
    boolean none = lower == null || lower.signum() == 0;
    if (none && upper == null) {
      return Optional.empty();
    }
    boolean both = lower != null && upper != null;
    boolean lowerClosed =
        lower != null
            && (both || isEven(part.lower(), whole.upper(), lower))
            && (both || part.lowerClosed() && whole.upperClosed());
    boolean upperClosed =
        upper != null
            && (both || isEven(part.upper(), whole.lower(), upper))
            && (both || part.upperClosed() && whole.lowerClosed());
    return Optional.of(new Interval(lower, lowerClosed, upper, upperClosed, false));
  }

  private static boolean isEven(BigDecimal part, BigDecimal whole, BigDecimal percent) {
    return part.multiply(Percent.HUNDRED).compareTo(percent.multiply(whole)) == 0;
  }
}
