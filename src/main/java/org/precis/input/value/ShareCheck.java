package org.precis.input.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.quantity.Interval;
import org.precis.quantity.Value;

/** Finds percentages that were entered as fractions: 0.312 for 31.2%. */
public final class ShareCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final BigDecimal MOST_ROUNDING = new BigDecimal("0.05");

  /** A fraction with one decimal may be half a per cent. */
  private static final int FEWEST_DECIMALS = 2;

  /** A percentage with its place. */
  private record Share(Interval interval, boolean signed, Place place) {

    BigDecimal number() {
      return interval.number();
    }

    boolean isFraction() {
      return number().signum() > 0 && number().compareTo(BigDecimal.ONE) < 0;
    }

    String perCent() {
      return number().multiply(HUNDRED).stripTrailingZeros().toPlainString();
    }
  }

  private final String thing;
  private final Report report;
  private final List<Share> shares = new ArrayList<>();
  private final List<Share> bare = new ArrayList<>();

  /**
   * A check of percentages that belong together.
   *
   * @param thing what they belong to
   */
  public ShareCheck(String thing, Report report) {
    this.thing = thing;
    this.report = report;
  }

  /**
   * Takes the next number.
   *
   * @param inherited the unit of values that have none
   */
  public void add(Value value, String inherited, Place place) {
    String unit = value.unit().isEmpty() ? inherited : value.unit();
    boolean signed =
        place.source().text().substring(place.start(), place.end()).matches("(?s).*[%％٪].*");
    if (unit.matches("(?i)%.*|per ?cent") && value.quantity() instanceof Interval interval) {
      shares.add(new Share(interval, signed, place));
    } else if (unit.isEmpty() && isBare(value)) {
      bare.add(new Share((Interval) value.quantity(), false, place));
    }
  }

  /** Whether a number without a unit may be a fraction of one. */
  private boolean isBare(Value value) {
    return value.unit().isEmpty()
        && value.quantity() instanceof Interval interval
        && interval.number().scale() > 0
        && interval.number().signum() > 0
        && interval.number().compareTo(BigDecimal.ONE) <= 0;
  }

  public void run() {
    if (shares.stream().anyMatch(Share::signed)) {
      bare.forEach(share -> report(Fault.SHARE_WITHOUT_SIGN, share));
    }
    Predicate<Share> large = share -> share.number().compareTo(BigDecimal.ONE) > 0;
    if (shares.stream().anyMatch(large)) {
      int decimals =
          shares.stream().filter(large).mapToInt(s -> s.number().scale()).max().orElse(0);
      int fewest = Math.max(FEWEST_DECIMALS, decimals + 1);
      shares.stream()
          .filter(
              share -> share.isFraction() && !share.signed() && share.number().scale() >= fewest)
          .forEach(share -> report(Fault.SHARE_AS_FRACTION, share));
    } else if (makeOne()) {
      Share first = shares.stream().filter(Share::isFraction).findFirst().orElseThrow();
      report.add(
          Fault.SHARES_OF_ONE,
          first.place(),
          thing,
          first.perCent(),
          first.number().toPlainString());
    }
  }

  private void report(Fault fault, Share share) {
    String number = share.number().toPlainString();
    report.add(fault, share.place(), number, share.perCent(), number);
  }

  /** Whether several exact fractions add up to one, apart from rounding. */
  private boolean makeOne() {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal rounding = BigDecimal.ZERO;
    for (Share share : shares) {
      sum = sum.add(share.number());
      rounding = rounding.add(share.number().ulp().divide(TWO));
    }
    boolean several = shares.stream().filter(Share::isFraction).count() > 1;
    boolean exact = shares.stream().allMatch(s -> s.interval().exact() && s.number().signum() >= 0);
    return several
        && exact
        && sum.subtract(BigDecimal.ONE).abs().compareTo(rounding.min(MOST_ROUNDING)) <= 0;
  }
}
