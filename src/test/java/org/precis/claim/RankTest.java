package org.precis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.precis.quantity.Quantity.about;
import static org.precis.quantity.Quantity.atLeast;
import static org.precis.quantity.Quantity.between;
import static org.precis.quantity.Quantity.exactly;
import static org.precis.quantity.Quantity.fewerThan;
import static org.precis.quantity.Quantity.moreThan;
import static org.precis.quantity.Quantity.nearly;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.precis.claim.Rank.Choice;
import org.precis.fixture.Observations;
import org.precis.model.DateSpan;
import org.precis.quantity.Absent;
import org.precis.quantity.Mark;
import org.precis.quantity.NumberType;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

class RankTest {

  @Test
  void sortsExactNumbersAndKeepsTheOrderOfEquals() {
    List<Observation> all = Observations.of(Absent.NOT_STATED, exactly(5), exactly(6), exactly(5));
    assertEquals(List.of(2, 1, 3, 0), Rank.order(all));
    assertTrue(Rank.isInOrder(Rank.order(all).stream().map(all::get).toList()));
    assertEquals(List.of(2), largest(all));
    assertEquals(List.of(1, 3), smallest(all));
    assertFalse(Rank.largest(all).orElseThrow().complete());
  }

  @Test
  void aForecastIsNotAsLargeAsWhatIsReported() {
    Value forecast = new Value(exactly(9), "", List.of(Mark.FORECAST));
    List<Observation> all =
        List.of(
            new Observation("a", new Value(exactly(9), "", List.of()), NumberType.FLOW),
            new Observation("b", forecast, NumberType.FLOW),
            new Observation("c", forecast, NumberType.FLOW));
    assertEquals(List.of(), largest(all));
    assertEquals(List.of(0, 1), largest(all.subList(1, 3)));
  }

  @Test
  void anOpenEndIsNeitherTheLargestNorTheSmallest() {
    List<Observation> all = Observations.of(between(n(100), n(150)), moreThan(n(10)));
    assertEquals(List.of(0, 1), Rank.order(all));
    assertFalse(Rank.isInOrder(all));
    assertEquals(List.of(), largest(all));
    assertEquals(List.of(), smallest(all));
  }

  @Test
  void anOpenEndAboveAllOthersIsTheLargest() {
    List<Observation> all = Observations.of(exactly(5), fewerThan(n(5)), moreThan(n(5)));
    assertEquals(List.of(2, 0, 1), Rank.order(all));
    assertEquals(List.of(2), largest(all));
    assertEquals(List.of(1), smallest(all));
  }

  @Test
  void whatIsProvenIsKeptAmongWhatIsNot() {
    List<Observation> all = Observations.of(exactly(7), atLeast(n(3)), exactly(9), exactly(1));
    String order = Rank.order(all).toString();
    assertTrue(order.matches(".*2.*0.*3.*"), order);
    assertEquals(List.of(3), smallest(all));
  }

  @Test
  void anEstimateReachesHalfAUnitOfItsLastPlace() {
    assertEquals(List.of(), largest(Observations.of(about(n(1000)), exactly(1400))));
    assertEquals(List.of(1), largest(Observations.of(about(n(1000)), exactly(1501))));
    assertEquals(List.of(), largest(Observations.of(about(n(1000)), exactly(1500))));
    assertEquals(List.of(0), largest(Observations.of(about(n(955_000)), exactly(954_400))));
    assertEquals(List.of(), largest(Observations.of(about(n(955_000)), exactly(955_400))));
    assertEquals(List.of(), largest(Observations.of(nearly(n(900)), exactly(850))));
    assertEquals(List.of(1), largest(Observations.of(nearly(n(900)), exactly(900))));
  }

  @Test
  void someAreTheLargestOnlyWhereBoundsSaySo() {
    assertEquals(Choice.LARGEST, choice(exactly(9), exactly(8), exactly(7)));
    assertEquals(Choice.LARGEST_STATED, choice(exactly(9), exactly(8), Absent.CONFIDENTIAL));
    assertEquals(Choice.FIRST, choice(exactly(9), exactly(8), moreThan(n(7))));
    assertEquals(Choice.FIRST, choice(exactly(9), exactly(8), exactly(8)));
    assertEquals(Choice.FIRST, choice(exactly(9), fewerThan(n(90)), exactly(8)));
  }

  /** Which of three numbers the first two are. */
  private static Choice choice(Quantity... all) {
    return Rank.choice(Set.of(0, 1), Observations.of(all));
  }

  @Test
  void whatHasNoLowerBoundIsNotTheLargestAndStandsLast() {
    List<Observation> all = Observations.of(fewerThan(n(90)), exactly(60), exactly(0));
    assertEquals(List.of(1, 0, 2), Rank.order(all));
    assertEquals(List.of(), largest(all));
    assertEquals(List.of(), smallest(all)); // fewer than 90 may be none either
  }

  @Test
  void nothingIsTheLargestOfWhatIsNotAlike() {
    Observation flow = in("people", NumberType.FLOW, "2023");
    assertTrue(Rank.isPossible(List.of(flow, in("people", NumberType.FLOW, "2024"))));
    assertFalse(Rank.isPossible(List.of(flow, in("cases", NumberType.FLOW, "2024"))));
    assertFalse(Rank.isPossible(List.of(flow, in("people", NumberType.RATE, "2024"))));
    assertFalse(Rank.isPossible(List.of(flow, in("people", NumberType.UNSAID, "2024"))));
    assertFalse(Rank.isPossible(List.of(flow, in("people", NumberType.FLOW, "2024-01"))));
    assertFalse(Rank.isPossible(List.of(flow, in("people", NumberType.FLOW, "2023-07/2024-06"))));
    Observation stock = in("people", NumberType.STOCK, "2023-12");
    assertTrue(Rank.isPossible(List.of(stock, in("people", NumberType.STOCK, "2024"))));
    assertFalse(Rank.isPossible(List.of(stock, in("people", NumberType.STOCK, "2023"))));
  }

  @Test
  void whatRoundsToZeroIsBesideNoZeroTheSame() {
    Value zero = new Value(exactly(n(0)), "people", List.of());
    Value little = new Value(exactly(n(0)), "people", List.of(Mark.ROUNDS_TO_ZERO));
    Observation nothing = new Observation("", zero, NumberType.FLOW);
    Observation some = new Observation("", little, NumberType.FLOW);
    assertEquals(List.of(), smallest(List.of(nothing, some)));
    assertEquals(List.of(), smallest(List.of(some, some)));
    assertFalse(Rank.isInOrder(List.of(nothing, some)));
    assertTrue(Rank.isInOrder(List.of(some, nothing)));
    assertEquals(Refusal.DIRECTION_OPEN, Difference.of(zero, little).reason());
  }

  private static Observation in(String unit, NumberType type, String period) {
    Value value = new Value(exactly(5), unit, List.of());
    return new Observation("", value, type, Optional.of(DateSpan.of(period)));
  }

  private static List<Integer> largest(List<Observation> all) {
    return Rank.largest(all).map(Rank::at).orElse(List.of());
  }

  private static List<Integer> smallest(List<Observation> all) {
    return Rank.smallest(all).map(Rank::at).orElse(List.of());
  }

  private static BigDecimal n(long number) {
    return BigDecimal.valueOf(number);
  }
}
