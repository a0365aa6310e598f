package org.precis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
