package org.precis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.precis.claim.Difference.Direction;
import org.precis.claim.Rank.Choice;
import org.precis.model.Comparability;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;
import org.precis.quantity.Mark;
import org.precis.quantity.NumberType;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/**
 * The law of claims: one that is made holds for every assignment of true values within the stated
 * bounds, and one is made wherever it so holds and the numbers are of one type, one unit and
 * comparable periods.
 *
 * <p>The oracle beside it knows nothing of intervals and of dates: it has for each number the
 * extreme values that it may have, for each period the month in which it begins and how many it
 * lasts, and tries all assignments.
 */
@Tag("slow")
class ClaimLawTest {

  private static final int DATA_SETS = 100_000;

  /** What is just above or below an open bound, and what is beyond every other number. */
  private static final BigDecimal A_LITTLE = new BigDecimal("0.001");

  private static final BigDecimal FAR = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Random random = new Random(40);

  /**
   * A number of a generated data set.
   *
   * @param possible what it may truly be; none if it is not stated
   * @param begins the month from 2000 on in which its period begins, or -1 if it has none
   * @param months how many its period lasts
   */
  private record Datum(Observation observation, List<BigDecimal> possible, int begins, int months) {

    boolean isStated() {
      return !possible.isEmpty();
    }

    NumberType type() {
      return observation.type();
    }

    Datum as(NumberType type) {
      Observation other = new Observation("", observation.value(), type, observation.period());
      return new Datum(other.partial(isPartial()), possible, begins, months);
    }

    /** Whether it may be any number, so that what is possible is only what it states. */
    boolean isPartial() {
      return observation.partial();
    }

    boolean isRedefined() {
      return observation.value().marks().contains(Mark.DIFFERENT_DEFINITION);
    }

    boolean isBreak() {
      return observation.value().marks().contains(Mark.BREAK);
    }

    String unit() {
      return observation.value().unit();
    }

    boolean isExact() {
      return possible.size() == 1;
    }

    private boolean isEstimate() {
      return isStated() && observation.number().orElseThrow().estimate();
    }
  }

  @Test
  void ranks() {
    each(
        2,
        4,
        all -> {
          check(all, Rank.largest(observations(all)), true);
          check(all, Rank.smallest(observations(all)), false);
        });
  }

  private static void check(List<Datum> all, Optional<Rank> rank, boolean largest) {
    List<Integer> stated = stated(all);
    List<Integer> proven =
        stated.stream()
            .filter(
                one ->
                    stated.stream()
                        .allMatch(
                            other ->
                                areSame(all, one, other)
                                    || (largest
                                        ? isAbove(all.get(one), all.get(other))
                                        : isAbove(all.get(other), all.get(one)))))
            .toList();
    boolean made = !proven.isEmpty() && areComparable(all);
    assertEquals(made, rank.isPresent(), () -> said(all) + ": " + rank);
    if (made) {
      assertEquals(proven, rank.get().at(), () -> said(all) + ": " + rank);
      assertEquals(isComplete(all), rank.get().complete(), () -> said(all));
    }
  }

  /** Whether two are one, or the same exact number. */
  private static boolean areSame(List<Datum> all, int one, int other) {
    Datum first = all.get(one);
    Datum second = all.get(other);
    return one == other
        || first.isExact()
            && second.isExact()
            && holds(first, second, (a, b) -> a.compareTo(b) == 0);
  }

  private static boolean isAbove(Datum one, Datum other) {
    return holds(one, other, (a, b) -> a.compareTo(b) > 0);
  }

  /** Whether each is stated and lacks nothing. */
  private static boolean isComplete(List<Datum> all) {
    return all.stream().allMatch(one -> one.isStated() && !one.isPartial());
  }

  @Test
  void largestOfAll() {
    each(
        2,
        4,
        all -> {
          int count = random.nextInt(all.size() + 1);
          Set<Integer> some = new TreeSet<>();
          while (some.size() < count) {
            some.add(random.nextInt(all.size()));
          }
          List<Integer> stated = stated(all);
          boolean proven =
              stated.stream()
                  .filter(some::contains)
                  .allMatch(
                      one ->
                          stated.stream()
                              .filter(other -> !some.contains(other))
                              .allMatch(other -> isAbove(all.get(one), all.get(other))));
          Choice least = isComplete(all) ? Choice.LARGEST : Choice.LARGEST_STATED;
          assertEquals(
              proven && areComparable(all) ? least : Choice.FIRST,
              Rank.choice(some, observations(all)),
              () -> said(all) + ": " + some);
        });
  }

  @Test
  void ordersOfSize() {
    each(
        2,
        4,
        all -> {
          List<Integer> order = Rank.order(observations(all));
          List<Integer> stated = order.stream().filter(at -> all.get(at).isStated()).toList();
          boolean inOrder =
              IntStream.range(1, stated.size())
                  .allMatch(i -> isNeverBelow(all.get(stated.get(i - 1)), all.get(stated.get(i))));
          List<Observation> drawn = order.stream().map(at -> all.get(at).observation()).toList();
          boolean partial = all.stream().anyMatch(Datum::isPartial);
          assertEquals(
              inOrder && areComparable(all) && !partial, Rank.isInOrder(drawn), () -> said(all));
          if (!areComparable(all)) {
            assertEquals(IntStream.range(0, all.size()).boxed().toList(), order, () -> said(all));
          }
        });
  }

  @Test
  void changes() {
    each(
        2,
        2,
        all -> {
          Datum then = all.get(0);
          Datum now = all.get(1);
          Change change =
              Change.between(then.observation(), now.observation(), Comparability.ALIKE);
          boolean untyped = then.type() == NumberType.UNSAID; // as in an edition of an older pack
          boolean comparable =
              areComparable(untyped ? List.of(then.as(now.type()), now) : all)
                  && isEarlier(then, now)
                  && isComplete(all);
          boolean rises = comparable && holds(then, now, (a, b) -> b.compareTo(a) > 0);
          boolean falls = comparable && holds(then, now, (a, b) -> b.compareTo(a) < 0);
          assertEquals(rises || falls, change.isMovement(), () -> said(all) + ": " + change);
          if (change.isMovement()) {
            assertEquals(rises, change.isRise(), () -> said(all) + ": " + change);
          }
          change
              .difference()
              .amount()
              .ifPresent(
                  amount -> assertTrue(holds(then, now, size(change, amount)), () -> said(all)));
          change
              .percent()
              .ifPresent(percent -> assertTrue(holds(then, now, growth(percent)), () -> said(all)));
          change
              .multiple()
              .ifPresent(
                  multiple ->
                      assertTrue(
                          holds(then, now, times(change.isRise(), multiple)), () -> said(all)));
        });
  }

  private interface Relation {
    boolean of(BigDecimal one, BigDecimal other);
  }

  private static Relation size(Change change, Interval amount) {
    return (then, now) -> {
      BigDecimal difference = now.subtract(then);
      boolean fall = change.difference().direction() == Direction.FALL;
      BigDecimal size = fall ? difference.negate() : difference;
      boolean open = amount.lower() == null; // it may as well be a fall
      return open ? size.compareTo(amount.upper()) <= 0 : amount.contains(size);
    };
  }

  private static Relation growth(Interval percent) {
    return (then, now) -> {
      BigDecimal grown =
          now.subtract(then).multiply(HUNDRED).divide(then, 30, RoundingMode.HALF_EVEN);
      BigDecimal off = new BigDecimal("0.000001");
      return grown.compareTo(percent.lower().subtract(off)) >= 0
          && grown.compareTo(percent.upper().add(off)) <= 0;
    };
  }

  private static Relation times(boolean rises, Multiple multiple) {
    return (then, now) -> {
      BigDecimal less = rises ? then : now;
      BigDecimal more = rises ? now : then;
      int order = more.compareTo(less.multiply(BigDecimal.valueOf(multiple.whole())));
      return switch (multiple.bound()) {
        case EXACTLY -> order == 0;
        case AT_LEAST -> order >= 0;
        case MORE_THAN -> order > 0;
      };
    };
  }

  @Test
  void shares() {
    each(
        2,
        2,
        all -> {
          Datum part = all.get(0);
          Datum whole = all.get(1);
          if (stated(all).size() < 2) {
            return;
          }
          Share share = Share.of(part.observation(), whole.observation());
          boolean comparable = areComparable(all) && part.type().isAdded() && isComplete(all);
          if (!comparable) {
            assertTrue(share.percent().isEmpty(), () -> said(all) + ": " + share);
            return;
          }
          share
              .percent()
              .ifPresent(
                  percent ->
                      assertTrue(
                          holdsAsPart(part, whole, percent) && isAllowed(part, whole, percent),
                          () -> said(all) + ": " + share));
          boolean exact = part.isExact() && whole.isExact();
          boolean isPart = exact && holds(part, whole, ClaimLawTest::isPart);
          if (exact) {
            assertEquals(isPart, share.percent().isPresent(), () -> said(all) + ": " + share);
          }
        });
  }

  private static boolean isPart(BigDecimal part, BigDecimal whole) {
    return part.signum() >= 0 && whole.signum() > 0 && part.compareTo(whole) <= 0;
  }

  /** Whether a share is true of every part that its whole has room for, as far as it is rounded. */
  private static boolean holdsAsPart(Datum part, Datum whole, Quantity said) {
    Interval percent = (Interval) said;
    return holds(
        part,
        whole,
        (one, all) -> {
          if (!isPart(one, all)) {
            return true;
          }
          BigDecimal share = of(one, all);
          boolean none = share.signum() == 0;
          boolean whole100 = share.compareTo(HUNDRED) == 0;
          if (!percent.exact()) {
            return share.compareTo(percent.least()) >= 0
                && (percent.most() == null || share.compareTo(percent.most()) <= 0);
          }
          BigDecimal number = percent.number();
          BigDecimal off = BigDecimal.ONE.movePointLeft(number.scale()).divide(new BigDecimal(2));
          return share.subtract(number).abs().compareTo(off) <= 0
              && none == (number.signum() == 0)
              && whole100 == (number.compareTo(HUNDRED) == 0);
        });
  }

  /**
   * Whether the number that an estimate names is itself a share that the bounds allow, or end at.
   */
  private static boolean isAllowed(Datum part, Datum whole, Quantity said) {
    Interval percent = (Interval) said;
    BigDecimal off = new BigDecimal("0.01");
    return !percent.estimate()
        || !holds(
                part,
                whole,
                (one, all) -> of(one, all).compareTo(percent.number().subtract(off)) < 0)
            && !holds(
                part, whole, (one, all) -> of(one, all).compareTo(percent.number().add(off)) > 0);
  }

  private static BigDecimal of(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, 30, RoundingMode.HALF_EVEN);
  }

  @Test
  void sums() {
    each(
        2,
        4,
        all -> {
          List<Datum> stated = stated(all).stream().map(all::get).toList();
          List<Value> values = all.stream().map(one -> one.observation().value()).toList();
          Quantity sum = Sum.of(values, "people").quantity();
          assertEquals(!stated.isEmpty(), sum.stated());
          if (stated.isEmpty() || stated.stream().anyMatch(Datum::isEstimate)) {
            return; // what is about a number has no bounds
          }
          Interval interval = (Interval) sum;
          BigDecimal least = extreme(stated, false);
          BigDecimal most = extreme(stated, true);
          assertTrue(interval.contains(least), () -> said(all) + ": " + sum);
          assertTrue(interval.contains(most), () -> said(all) + ": " + sum);
          BigDecimal off = A_LITTLE.multiply(BigDecimal.valueOf(all.size()));
          assertFalse(interval.contains(least.subtract(off)) && least.signum() > 0, sum::toString);
          if (most.compareTo(FAR) < 0) {
            assertFalse(interval.contains(most.add(off).add(A_LITTLE)), () -> said(all));
          }
        });
  }

  private static BigDecimal extreme(List<Datum> all, boolean most) {
    return all.stream()
        .map(
            one ->
                one.possible().stream()
                    .reduce(most ? BigDecimal::max : BigDecimal::min)
                    .orElseThrow())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void turns() {
    each(
        3,
        4,
        all -> {
          Optional<Turn> turn = Turn.of(observations(all));
          if (!isComplete(all)) {
            assertTrue(turn.isEmpty(), () -> said(all) + ": " + turn);
            return;
          }
          List<Integer> turns = new ArrayList<>();
          for (int at = 1; at < all.size() - 1; at++) {
            if (isTurn(all, at, true) || isTurn(all, at, false)) {
              turns.add(at);
            }
          }
          boolean made = turns.size() == 1 && areComparable(all) && areInTime(all);
          assertEquals(made, turn.isPresent(), () -> said(all) + ": " + turn);
          turn.ifPresent(one -> assertEquals(turns.get(0), one.at(), () -> said(all)));
        });
  }

  private static boolean areInTime(List<Datum> all) {
    return IntStream.range(1, all.size()).allMatch(i -> isEarlier(all.get(i - 1), all.get(i)));
  }

  private static boolean isTurn(List<Datum> all, int at, boolean peak) {
    Datum turn = all.get(at);
    Datum first = all.get(0);
    Datum last = all.get(all.size() - 1);
    List<BigDecimal> written = all.stream().map(ClaimLawTest::written).toList();
    BigDecimal range =
        written.stream()
            .reduce(BigDecimal::max)
            .orElseThrow()
            .subtract(written.stream().reduce(BigDecimal::min).orElseThrow());
    boolean only =
        IntStream.range(0, all.size())
            .allMatch(
                later ->
                    IntStream.range(0, later)
                        .filter(then -> later <= at || then >= at)
                        .allMatch(
                            then ->
                                isBackByLess(
                                    all.get(then), all.get(later), peak == later <= at, range)));
    return only
        && all.stream()
            .filter(other -> !other.equals(turn))
            .allMatch(other -> peak ? isAbove(turn, other) : isAbove(other, turn))
        && List.of(first, last).stream()
            .allMatch(
                end ->
                    holds(turn, end, (a, b) -> (peak ? a.compareTo(b) : b.compareTo(a)) > 0)
                        && isSeen(written(turn), written(end), range));
  }

  /** Whether a number is not on the wrong side of an earlier one, or by less than a fifth. */
  private static boolean isBackByLess(Datum then, Datum now, boolean rises, BigDecimal range) {
    BigDecimal detail = range.divide(BigDecimal.valueOf(5));
    Datum less = rises ? then : now;
    Datum more = rises ? now : then;
    return isNeverBelow(more, less)
        || holds(less, more, (a, b) -> a.subtract(b).compareTo(detail) <= 0);
  }

  /** A twentieth of the larger number, and a fifth of all that the series moves. */
  private static boolean isSeen(BigDecimal one, BigDecimal other, BigDecimal range) {
    BigDecimal way = one.subtract(other).abs();
    return way.multiply(BigDecimal.valueOf(20)).compareTo(one.abs().max(other.abs())) >= 0
        && way.multiply(BigDecimal.valueOf(5)).compareTo(range) >= 0;
  }

  private static BigDecimal written(Datum one) {
    return one.observation().number().orElseThrow().number();
  }

  @Test
  void partitions() {
    each(
        3,
        4,
        all -> {
          List<Datum> parts = all.subList(1, all.size());
          boolean exact = all.stream().allMatch(one -> one.isStated() && one.isExact());
          boolean whole =
              exact
                  && extreme(parts, true).compareTo(all.get(0).possible().get(0)) == 0
                  && all.get(0).type().isAdded()
                  && areComparable(all);
          Optional<Partition> made = Partition.of(all.get(0).observation(), observations(parts));
          assertEquals(whole, made.isPresent(), () -> said(all));
        });
  }

  // The oracle

  private static List<Integer> stated(List<Datum> all) {
    return IntStream.range(0, all.size()).filter(i -> all.get(i).isStated()).boxed().toList();
  }

  private static boolean holds(Datum one, Datum other, Relation relation) {
    return one.possible().stream()
        .allMatch(a -> other.possible().stream().allMatch(b -> relation.of(a, b)));
  }

  private static boolean isNeverBelow(Datum one, Datum other) {
    return holds(one, other, (a, b) -> a.compareTo(b) >= 0);
  }

  private static boolean areComparable(List<Datum> all) {
    List<Datum> stated = stated(all).stream().map(all::get).toList();
    Predicate<Predicate<Datum>> alike = is -> stated.stream().allMatch(is);
    if (stated.isEmpty()) {
      return true;
    }
    Datum first = stated.get(0);
    boolean sameKind =
        alike.test(one -> one.type() == first.type() && one.unit().equals(first.unit()))
            && first.type() != NumberType.UNSAID;
    boolean none = alike.test(one -> one.begins() < 0);
    boolean same =
        alike.test(one -> one.begins() == first.begins() && one.months() == first.months());
    boolean apart =
        areApart(stated)
            && stated.stream()
                .filter(Datum::isBreak)
                .allMatch(broken -> alike.test(one -> !isEarlier(one, broken)));
    boolean defined = alike.test(one -> !one.isRedefined());
    return sameKind && (stated.size() == 1 || defined && (none || same || apart));
  }

  private static boolean areApart(List<Datum> all) {
    return IntStream.range(0, all.size())
        .allMatch(
            i -> IntStream.range(0, i).allMatch(other -> areApart(all.get(i), all.get(other))));
  }

  private static boolean areApart(Datum one, Datum other) {
    boolean dated = one.begins() >= 0 && other.begins() >= 0;
    if (one.type() == NumberType.STOCK) {
      return dated && end(one) != end(other);
    }
    boolean disjoint = end(one) <= other.begins() || end(other) <= one.begins();
    return dated && disjoint && one.months() == other.months();
  }

  private static boolean isEarlier(Datum then, Datum now) {
    return then.begins() >= 0 && now.begins() >= 0 && end(then) < end(now);
  }

  private static int end(Datum one) {
    return one.begins() + one.months();
  }

  // The data sets

  private void each(int fewest, int most, java.util.function.Consumer<List<Datum>> check) {
    for (int i = 0; i < DATA_SETS; i++) {
      check.accept(dataSet(fewest + random.nextInt(most - fewest + 1)));
    }
  }

  private List<Datum> dataSet(int size) {
    boolean mixed = random.nextInt(8) == 0;
    NumberType type = any(NumberType.values());
    int times = random.nextInt(4);
    int length = any(1, 3, 12);
    List<Datum> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int begins = times == 0 ? -1 : times == 1 ? 24 : 24 + i * length;
      int months = length;
      if (times == 3 && random.nextInt(3) == 0) {
        begins = any(-1, 0, 6, 24, 30);
        months = any(1, 3, 12);
      }
      NumberType own = mixed && random.nextBoolean() ? any(NumberType.values()) : type;
      String unit = mixed && random.nextInt(3) == 0 ? "reports" : "people";
      all.add(number(own, unit, begins, months));
    }
    return all;
  }

  private Datum number(NumberType type, String unit, int begins, int months) {
    Optional<DateSpan> period =
        begins < 0
            ? Optional.empty()
            : Optional.of(new DateSpan(month(begins), month(begins + months - 1)));
    long number = any(0, 1, 2, 3, 5, 5, 5, 10, 20, 20, 21, 40, 60, 100, 300, 1000, 99_999, 100_000);
    int more = 1 + random.nextInt(3);
    BigDecimal n = BigDecimal.valueOf(number);
    BigDecimal end = BigDecimal.valueOf(number + more);
    int form = random.nextInt(number == 0 ? 5 : 10); // no estimate of nothing
    BigDecimal place = number == 0 ? BigDecimal.ZERO : place(number);
    BigDecimal half = place.divide(new BigDecimal(2));
    Quantity quantity =
        switch (form) {
          case 0, 1 -> Quantity.exactly(n);
          case 2 -> Quantity.moreThan(n);
          case 3 -> Quantity.atLeast(n);
          case 4 -> random.nextBoolean() ? Absent.NOT_STATED : Quantity.between(n, end);
          case 5 -> Quantity.fewerThan(n);
          case 6 -> Quantity.upTo(n);
          case 7 -> Quantity.about(n);
          case 8 -> Quantity.nearly(n);
          default -> Quantity.between(n, end);
        };
    List<BigDecimal> possible =
        !quantity.stated()
            ? List.of()
            : switch (form) {
              case 0, 1 -> List.of(n);
              case 2 -> List.of(n.add(A_LITTLE), n.add(FAR));
              case 3 -> List.of(n, n.add(FAR));
              case 5 -> List.of(BigDecimal.ZERO, n.subtract(A_LITTLE));
              case 6 -> List.of(BigDecimal.ZERO, n);
              case 7 -> List.of(n.subtract(half), n, n.add(half));
              case 8 -> List.of(n.subtract(place), n.subtract(A_LITTLE));
              default -> List.of(n, end);
            };
    boolean breaks = random.nextInt(16) == 0;
    boolean partial = quantity.stated() && random.nextInt(16) == 0;
    boolean redefined = random.nextInt(32) == 0;
    List<Mark> marks =
        redefined
            ? List.of(Mark.DIFFERENT_DEFINITION)
            : breaks ? List.of(Mark.BREAK) : List.<Mark>of();
    Value value = new Value(quantity, unit, marks);
    Observation observation = new Observation("", value, type, period, partial);
    return new Datum(observation, possible, begins, months);
  }

  /** The place of the last digit that is no zero. */
  private static BigDecimal place(long number) {
    return BigDecimal.valueOf(
        LongStream.iterate(1, place -> place * 10)
            .filter(place -> number % (place * 10) != 0)
            .findFirst()
            .orElseThrow());
  }

  private static PartialDate month(int from2000) {
    return new PartialDate(2000 + from2000 / 12, from2000 % 12 + 1, 0);
  }

  private static List<Observation> observations(List<Datum> all) {
    return all.stream().map(Datum::observation).toList();
  }

  private static String said(List<Datum> all) {
    return String.join(
        "; ", all.stream().map(one -> one.observation() + " " + one.possible()).toList());
  }

  private int any(int... some) {
    return some[random.nextInt(some.length)];
  }

  private NumberType any(NumberType... some) {
    // most of one kind that is added, as most data are
    return random.nextInt(3) > 0 ? NumberType.FLOW : some[random.nextInt(some.length)];
  }
}
