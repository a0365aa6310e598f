package org.precis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.precis.fixture.Intervals;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;
import org.precis.quantity.Mark;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/** What a sum keeps of its parts: their marks, and no more precision than they have. */
class SumProperties {

  private static final List<Mark> CARRIED =
      List.of(Mark.PROVISIONAL, Mark.ESTIMATED, Mark.FORECAST);

  @Property
  void orderDoesNotMatter(@ForAll("values") List<Value> values, @ForAll Random random) {
    List<Value> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    assertEquals(sum(values).value(), sum(shuffled).value());
  }

  /** Where no part is stated and one is confidential, so is the sum. */
  @Property
  void bearsTheMarksOfItsStatedParts(@ForAll("values") List<Value> values) {
    boolean hidden =
        values.stream().noneMatch(v -> v.quantity().stated())
            && values.stream().anyMatch(v -> v.quantity() == Absent.CONFIDENTIAL);
    List<Mark> carried =
        CARRIED.stream()
            .filter(
                mark ->
                    values.stream()
                        .anyMatch(v -> v.quantity().stated() && v.marks().contains(mark)))
            .toList();
    assertEquals(hidden ? List.of(Mark.CONFIDENTIAL) : carried, sum(values).marks());
  }

  @Property
  void isNeverMorePreciseThanItsRoughestEstimate(@ForAll("values") List<Value> values) {
    BigDecimal place =
        intervals(values)
            .filter(Interval::estimate)
            .map(Interval::significantPlace)
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    if (place.signum() > 0) {
      Interval sum = sum(values).quantity().interval().orElseThrow();
      assertTrue(sum.estimate());
      Stream.of(sum.lower(), sum.upper())
          .filter(bound -> bound != null)
          .forEach(
              bound ->
                  assertTrue(
                      bound.remainder(place).signum() == 0 || hasTwoDigits(bound),
                      () -> sum.toString()));
    }
  }

  private static boolean hasTwoDigits(BigDecimal number) {
    return number.stripTrailingZeros().precision() <= 2;
  }

  @Property
  void isNotRoundedWithoutAnEstimate(@ForAll("firm") List<Value> values) {
    Interval plain = intervals(values).reduce(Interval::plus).orElseThrow();
    assertTrue(plain.writtenAs(sum(values).quantity()));
  }

  @Property
  void anOpenEndIsRoundedOutwards(@ForAll("values") List<Value> values) {
    List<Interval> stated = intervals(values).toList();
    if (stated.isEmpty()) {
      return;
    }
    Interval exact = stated.stream().reduce(Interval::plus).orElseThrow();
    Interval sum = sum(values).quantity().interval().orElseThrow();
    if (exact.upper() == null) {
      assertTrue(sum.lower().compareTo(exact.lower()) <= 0, () -> sum + " of " + exact);
    }
  }

  @Test
  void aboutAMillionAndOneIsAboutAMillion() {
    Quantity million = Quantity.about(new BigDecimal("1000000"));
    assertEquals(million, sum(List.of(value(million), value(Quantity.exactly(1)))).quantity());
    assertEquals(
        Quantity.about(new BigDecimal("1600000")),
        sum(List.of(value(million), value(Quantity.exactly(600000)))).quantity());
    Quantity more =
        sum(List.of(
                value(Quantity.about(new BigDecimal("955000"))),
                value(Quantity.moreThan(new BigDecimal("2000400")))))
            .quantity();
    Interval expected = new Interval(new BigDecimal("2955000"), true, null, false, true);
    assertEquals(expected, more);
    assertEquals(
        Quantity.about(new BigDecimal("0.13")),
        sum(List.of(
                value(Quantity.about(new BigDecimal("0.12"))),
                value(Quantity.exactly(new BigDecimal("0.005")))))
            .quantity());
  }

  /** A number just under another is not just under one that is rounded up. */
  @Property
  void nearlyIsNotRounded(@ForAll("values") List<Value> values) {
    Quantity sum = sum(values).quantity();
    if (sum.qualifier() == Qualifier.NEARLY) {
      assertEquals(intervals(values).reduce(Interval::plus).orElseThrow(), sum);
    }
  }

  @Test
  void nearlyAMillionAndAFewIsAboutAMillion() {
    Quantity million = Quantity.nearly(n("1000000"));
    assertEquals(Quantity.about(n("1000000")), sum(million, Quantity.exactly(60000)));
    assertEquals(Quantity.nearly(n("2000000")), sum(million, Quantity.exactly(1000000)));
    assertEquals(Quantity.about(n("1000")), sum(Quantity.nearly(n("1000")), Quantity.exactly(5)));
  }

  @Test
  void endsOfASumAreNoFinerThanItsEstimates() {
    Quantity million = Quantity.about(n("1000000"));
    Quantity few = new Interval(null, false, n("3"), false, false);
    assertEquals(million, sum(million, few, Quantity.exactly(1)));
    Quantity twelve = new Interval(n("12"), true, null, false, false);
    assertEquals(
        new Interval(n("60"), true, null, false, true),
        sum(Quantity.about(n("20")), twelve, Quantity.exactly(35)));
  }

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }

  private static Quantity sum(Quantity... parts) {
    return sum(Stream.of(parts).map(SumProperties::value).toList()).quantity();
  }

  private static Value value(Quantity quantity) {
    return new Value(quantity, "", List.of());
  }

  private static Stream<Interval> intervals(List<Value> values) {
    return values.stream().flatMap(value -> value.quantity().interval().stream());
  }

  private static Total sum(List<Value> values) {
    Sum sum = new Sum();
    for (int i = 0; i < values.size(); i++) {
      sum.add(Integer.toString(i), i + 1, values.get(i));
    }
    return sum.total("total.n", "n", "", "", "");
  }

  /** What a source may state: points, bounds and ranges, and estimates of one number. */
  private static Arbitrary<Quantity> stated() {
    Arbitrary<BigDecimal> rough =
        Combinators.combine(
                Arbitraries.integers().between(1, 999), Arbitraries.integers().between(-2, 5))
            .as((digits, zeros) -> BigDecimal.valueOf(digits).scaleByPowerOfTen(zeros))
            .map(number -> number.scale() < 0 ? number.setScale(0) : number);
    return Arbitraries.oneOf(
        Intervals.bounded().map(interval -> interval),
        rough.map(Quantity::about),
        rough.map(Quantity::nearly));
  }

  private static Arbitrary<List<Mark>> marks() {
    return Arbitraries.of(Mark.values())
        .set()
        .ofMaxSize(3)
        .map(set -> set.stream().sorted().collect(Collectors.toList()));
  }

  @Provide
  Arbitrary<List<Value>> values() {
    Arbitrary<Quantity> quantities =
        Arbitraries.oneOf(stated(), Arbitraries.of(Absent.NOT_STATED, Absent.NOT_APPLICABLE));
    return Combinators.combine(quantities, marks())
        .as((quantity, marks) -> new Value(quantity, "", marks))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<Value>> firm() {
    return Intervals.bounded()
        .map(interval -> new Value(interval, "", List.of()))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }
}
