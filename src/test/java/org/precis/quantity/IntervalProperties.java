package org.precis.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.precis.fixture.Intervals;
import org.precis.fixture.Intervals.Read;

/** The algebra of qualified numbers. */
class IntervalProperties {

  @Property
  void orderOfTwoDoesNotMatter(@ForAll("all") Interval one, @ForAll("all") Interval other) {
    assertEquals(one.plus(other), other.plus(one));
  }

  @Property
  void groupingOfThreeDoesNotMatter(
      @ForAll("all") Interval a, @ForAll("all") Interval b, @ForAll("all") Interval c) {
    assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
  }

  @Property
  void orderAndGroupingOfManyDoNotMatter(
      @ForAll("lists") List<Interval> parts, @ForAll Random random) {
    Interval inOrder = parts.stream().reduce(Interval::plus).orElseThrow();
    List<Interval> heap = new ArrayList<>(parts);
    while (heap.size() > 1) {
      Collections.shuffle(heap, random);
      Interval sum = heap.remove(0).plus(heap.remove(0));
      heap.add(sum);
    }
    assertEquals(inOrder, heap.get(0));
  }

  @Property
  void aSumContainsEveryReadingOfItsParts(@ForAll("reads") List<Read> parts) {
    Interval sum = parts.stream().map(Read::interval).reduce(Interval::plus).orElseThrow();
    BigDecimal reading = parts.stream().map(Read::reading).reduce(BigDecimal::add).orElseThrow();
    assertTrue(sum.contains(reading), () -> sum + " without " + reading);
  }

  @Property
  void aReadingIsContained(@ForAll("read") Read read) {
    assertTrue(read.interval().contains(read.reading()));
  }

  @Property
  void exactStaysExact(@ForAll("exact") Interval one, @ForAll("exact") Interval other) {
    assertEquals(Quantity.exactly(one.lower().add(other.lower())), one.plus(other));
  }

  @Property
  void anythingElseIsNeverExact(@ForAll("all") Interval one, @ForAll("all") Interval other) {
    assertEquals(one.exact() && other.exact(), one.plus(other).exact());
  }

  @Property
  void anEstimateStaysAnEstimate(@ForAll("all") Interval one, @ForAll("estimates") Interval other) {
    assertTrue(one.plus(other).estimate());
  }

  @Property
  void boundsAddToNoEstimate(@ForAll("bounded") Interval one, @ForAll("bounded") Interval other) {
    assertFalse(one.plus(other).estimate());
  }

  @Property
  void anOpenEndStaysOpen(@ForAll("all") Interval one, @ForAll("all") Interval other) {
    boolean unbounded = one.upper() == null || other.upper() == null;
    assertEquals(unbounded, one.plus(other).upper() == null);
  }

  @Property
  void lowerBoundsAdd(@ForAll("all") Interval one, @ForAll("all") Interval other) {
    Assume.that(one.lower() != null && other.lower() != null);
    assertEquals(0, one.plus(other).lower().compareTo(one.lower().add(other.lower())));
  }

  @Property
  void nearlyStaysNearlyBesideExactNumbersAndIsAboutBesideTheRest(
      @ForAll("exact") Interval nearly, @ForAll("all") Interval other) {
    Interval just = new Interval(null, false, nearly.upper(), false, true);
    boolean keeps = other.exact() || other.qualifier() == Qualifier.NEARLY;
    assertEquals(keeps, just.plus(other).qualifier() == Qualifier.NEARLY);
  }

  @Property
  void zerosMakeNoOtherQuantity(
      @ForAll("exact") Interval one, @ForAll @IntRange(max = 6) int more) {
    Interval longer = one.withDecimals(one.decimals() + more);
    assertEquals(one, longer);
    assertEquals(one.hashCode(), longer.hashCode());
    assertEquals(one.decimals() + more, longer.decimals());
    assertEquals(more == 0, one.writtenAs(longer));
  }

  @Property
  void aQualifiedNumberKeepsItsDecimals(@ForAll("all") Interval one) {
    Assume.that(!one.exact());
    assertTrue(one.writtenAs(one.withDecimals(9)));
  }

  @Property
  void decimalsAreKeptAsWritten(@ForAll @Scale(8) BigDecimal number) {
    Interval exact = Quantity.exactly(number);
    assertEquals(Math.max(0, number.scale()), exact.decimals());
    assertEquals(0, exact.number().compareTo(number));
    assertFalse(exact.number().scale() < 0);
  }

  @Property
  void aSumHasTheDecimalsOfThePartThatHasMost(@ForAll("decimals") List<BigDecimal> parts) {
    Interval sum =
        parts.stream().map(number -> Quantity.exactly(number)).reduce(Interval::plus).orElseThrow();
    int most = parts.stream().mapToInt(BigDecimal::scale).max().orElseThrow();
    assertEquals(most, sum.decimals());
    assertEquals(0, sum.number().compareTo(parts.stream().reduce(BigDecimal::add).orElseThrow()));
  }

  @Property
  void decimalsOfASumDoNotHangOnTheOrder(
      @ForAll("all") Interval a, @ForAll("all") Interval b, @ForAll("all") Interval c) {
    Interval precise = new Interval(new BigDecimal("1.250"), false, null, false, false);
    for (Interval one : List.of(a, precise)) {
      assertTrue(one.plus(b).writtenAs(b.plus(one)));
      assertTrue(one.plus(b).plus(c).writtenAs(one.plus(b.plus(c))));
    }
  }

  @Provide
  Arbitrary<List<BigDecimal>> decimals() {
    Arbitrary<BigDecimal> numbers =
        Arbitraries.integers()
            .between(0, 5)
            .flatMap(
                scale ->
                    Arbitraries.bigDecimals()
                        .ofScale(scale)
                        .between(new BigDecimal(-900), new BigDecimal(900))
                        .map(n -> n.setScale(scale)));
    return numbers.list().ofMinSize(1).ofMaxSize(8);
  }

  @Provide
  Arbitrary<Interval> all() {
    return Intervals.all();
  }

  @Provide
  Arbitrary<Interval> bounded() {
    return Intervals.bounded();
  }

  @Provide
  Arbitrary<Interval> estimates() {
    return Intervals.estimates();
  }

  @Provide
  Arbitrary<Interval> exact() {
    return Intervals.exact();
  }

  @Provide
  Arbitrary<Read> read() {
    return Intervals.read();
  }

  @Provide
  Arbitrary<List<Interval>> lists() {
    return Intervals.all().list().ofMinSize(1).ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<Read>> reads() {
    return Intervals.read().list().ofMinSize(1).ofMaxSize(8);
  }
}
