package org.precis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.precis.quantity.Quantity.exactly;
import static org.precis.quantity.Quantity.moreThan;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.precis.claim.Difference;
import org.precis.claim.Difference.Direction;
import org.precis.claim.Refusal;
import org.precis.fixture.Editions;
import org.precis.fixture.Packs;
import org.precis.model.Edition;
import org.precis.model.Reported;
import org.precis.quantity.Mark;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

class ComparisonTest {

  private static final Edition APRIL =
      new Editions()
          .statistic("solved", exactly(1791), "cases")
          .statistic("cleared", over(650000), "pieces")
          .statistic("dealt-with", exactly(11000), "site-times")
          .statistic("columns", exactly(22), "columns")
          .statistic("centres", exactly(337), "centres")
          .statistic("named", exactly(5), "sites")
          .edition();

  private static final Edition SEPTEMBER =
      new Editions()
          .statistic("shut", over(320000), "stores")
          .statistic("solved", over(22000), "cases")
          .statistic("cleared", over(1560000), "pieces")
          .statistic("columns", exactly(43), "columns")
          .statistic("centres", "", new Value(exactly(119), "centres", List.of(Mark.BREAK)), "")
          .statistic("named", exactly(5), "sites")
          .edition();

  private final Comparison comparison = Comparison.of(APRIL, SEPTEMBER);

  @Test
  void tellsAWholeBeforeItsPartsAndAFewLast() {
    Edition then =
        new Editions()
            .period("2017")
            .statistic("alone", exactly(1), "people")
            .statistic("made", exactly(31002), "decisions")
            .statistic("positive", "", counted(9150), "made")
            .statistic("appeals", exactly(8000), "appeals")
            .edition();
    Edition now =
        new Editions()
            .statistic("alone", exactly(4), "people")
            .statistic("made", exactly(34218), "decisions")
            .statistic("positive", "", counted(18904), "made")
            .statistic("appeals", exactly(9200), "appeals")
            .edition();
    assertEquals(
        List.of("made", "positive", "appeals", "alone"),
        Comparison.of(then, now).movements().stream().map(one -> one.of().id()).toList());
  }

  private static Value counted(long decisions) {
    return new Value(exactly(decisions), "decisions", List.of());
  }

  @Test
  void countsWhatBecameOfEachStatistic() {
    assertEquals(List.of("solved", "cleared", "columns", "centres"), ids(ChangeType.CHANGED));
    assertEquals(List.of("shut"), ids(ChangeType.ADDED));
    assertEquals(List.of("dealt-with"), ids(ChangeType.REMOVED));
    assertEquals(List.of("named"), ids(ChangeType.UNCHANGED));
    assertEquals(List.of(), comparison.corrected());
  }

  @Test
  void saysWhatWasReworded() {
    assertEquals(
        List.of("solved"), comparison.requalified().stream().map(StatisticChange::id).toList());
  }

  @Test
  void formsADifferenceOnlyWhereItMeansSomething() {
    assertEquals(
        new Difference(Direction.RISE, over(20209).interval(), Refusal.NONE), difference("solved"));
    assertEquals(
        new Difference(Direction.RISE, exactly(21).interval(), Refusal.NONE),
        difference("columns"));
    assertEquals(Difference.none(Refusal.TWO_LOWER_BOUNDS), difference("cleared"));
    assertEquals(Difference.none(Refusal.NOT_ONE_SERIES), difference("centres"));
    assertEquals(Difference.none(Refusal.NO_LONGER_REPORTED), difference("dealt-with"));
    assertEquals(Difference.none(Refusal.NEW), difference("shut"));
  }

  @Test
  void listsWhatBothEditionsReport() {
    assertEquals(
        List.of("solved", "cleared", "columns", "centres", "named"),
        comparison.inBoth().stream().map(StatisticChange::id).toList());
  }

  @Test
  void tellsHowACaseChanged() {
    Edition old =
        new Editions()
            .told(Editions.told("a", Map.of("city", "A"), measures(exactly(3))))
            .told(Editions.told("b", Map.of(), measures(exactly(3))))
            .told(Editions.told("c", Map.of(), Map.of()))
            .edition();
    Edition current =
        new Editions()
            .told(Editions.told("d", Map.of(), Map.of()))
            .told(Editions.told("b", Map.of(), measures(exactly(3))))
            .told(Editions.told("a", Map.of("city", "B"), measures(exactly(5))))
            .edition();
    List<Entry> cases =
        EditionDiff.between(old, current).stream()
            .filter(entry -> entry.part() == Part.CASE)
            .toList();
    assertEquals(
        List.of("d ADDED", "b CHANGED", "a CHANGED", "c REMOVED"),
        cases.stream().map(entry -> entry.id() + " " + entry.change()).toList());
    // among a and b, which both editions have: one new case before them moves neither
    FieldChange moved = FieldChange.words("position", Kind.MOVED, "2", "1");
    assertEquals(List.of(moved), cases.get(1).fields());
    List<FieldChange> fields = cases.get(2).fields();
    assertEquals(List.of("city", "suspects"), fields.stream().map(FieldChange::field).toList());
    assertEquals(
        Optional.of(exactly(2)),
        fields.get(1).value().orElseThrow().difference().amount().map(q -> q));
  }

  @Test
  void comparesTheReleaseWithTheEditionOfApril() {
    Edition release = Packs.read(Path.of("data/net-2018")).get(0);
    Comparison since = Comparison.of(release.previous().orElseThrow(), release);
    assertEquals(
        List.of(6, 17, 1, 0, 0),
        List.of(
            since.statistics(ChangeType.CHANGED).size(),
            since.statistics(ChangeType.ADDED).size(),
            since.statistics(ChangeType.REMOVED).size(),
            since.statistics(ChangeType.UNCHANGED).size(),
            since.corrected().size()));
    assertEquals(3, since.requalified().size());
    assertEquals(
        List.of(
            "RISE MORE_THAN 20209",
            "RISE MORE_THAN 29487",
            "TWO_LOWER_BOUNDS",
            "RISE MORE_THAN 25000",
            "NOT_ONE_SERIES",
            "RISE EXACT 21"),
        since.inBoth().stream().map(one -> words(one.value().difference())).toList());
  }

  private static String words(Difference difference) {
    return difference
        .amount()
        .map(size -> difference.direction() + " " + size.qualifier() + " " + size.number())
        .orElse(difference.reason().name());
  }

  private static Map<String, Reported> measures(Quantity quantity) {
    return Map.of("suspects", Editions.reported(quantity, "people"));
  }

  private List<String> ids(ChangeType change) {
    return comparison.statistics(change).stream().map(StatisticChange::id).toList();
  }

  private Difference difference(String id) {
    return change(id).value().difference();
  }

  private StatisticChange change(String id) {
    return comparison.statistics().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Quantity over(long number) {
    return moreThan(BigDecimal.valueOf(number));
  }
}
