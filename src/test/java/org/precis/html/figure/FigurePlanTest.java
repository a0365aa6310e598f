package org.precis.html.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.precis.chart.ChartRow;
import org.precis.chart.QuantityText;
import org.precis.claim.Totals;
import org.precis.compare.Comparison;
import org.precis.compare.StatisticChange;
import org.precis.fixture.Editions;
import org.precis.fixture.Observations;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.FigureSpec;
import org.precis.model.PartialDate;
import org.precis.model.Reported;
import org.precis.quantity.Absent;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/** Which charts a briefing has whose author asks for none. */
class FigurePlanTest {

  private static final Quantity FIVE = Quantity.exactly(5);

  private static List<String> planned(Editions pack) {
    return planned(pack.edition(), Optional.empty());
  }

  private static List<String> planned(Edition edition, Optional<Edition> previous) {
    return FigurePlan.of(
            edition, Totals.of(edition), previous.map(one -> Comparison.of(one, edition)))
        .stream()
        .map(spec -> spec.chart() + " of '" + spec.of() + "'")
        .toList();
  }

  private static Editions statistics(String... units) {
    Editions pack = new Editions();
    for (int i = 0; i < units.length; i++) {
      pack.statistic("s" + i, FIVE, units[i]);
    }
    return pack;
  }

  @Test
  void threeStatisticsAreDrawnAndTwoAreNot() {
    assertEquals(List.of("BAR of ''"), planned(statistics("cases", "cases", "cases")));
    assertEquals(List.of(), planned(statistics("cases", "cases")));
  }

  @Test
  void statisticsInSeveralUnitsHaveNoCommonLength() {
    assertEquals(List.of(), planned(statistics("cases", "cases", "people")));
    assertEquals(List.of("BAR of ''"), planned(statistics("%", "%", "%")));
    assertEquals(List.of(), planned(statistics("cases", "cases", "%")));
  }

  @Test
  void everyNumberThatIsStatedIsDrawnOrNone() {
    Editions pack = statistics("cases", "cases", "cases");
    assertEquals(List.of("BAR of ''"), planned(pack.statistic("a", Absent.NOT_STATED, "cases")));
    assertEquals(List.of(), planned(pack.statistic("b", Quantity.exactly(0), "cases")));
  }

  @Test
  void aWholeIsDrawnWithTwoPartsAndNotWithOne() {
    Value five = new Value(FIVE, "cases", List.of());
    Editions pack = new Editions().statistic("whole", FIVE, "cases");
    pack.statistic("one", "", five, "whole");
    pack.statistic("unknown", "", Value.NOT_STATED, "whole");
    assertEquals(List.of(), planned(pack));
    assertEquals(List.of("PARTS of 'whole'"), planned(pack.statistic("two", "", five, "whole")));
  }

  @Test
  void twoDatedCasesMakeATimeline() {
    DateSpan day = DateSpan.on(PartialDate.of("2018-06-14"));
    Editions pack = new Editions().told(Editions.told("1", Map.of(), day, Map.of()));
    assertEquals(List.of(), planned(pack.told(Editions.told("2", Map.of(), Map.of()))));
    assertEquals(
        List.of("TIMELINE of 'cases'"),
        planned(pack.told(Editions.told("3", Map.of(), day, Map.of()))));
  }

  @Test
  void aMeasureOfThreeCasesAndHalfOfThemIsDrawn() {
    Map<String, Reported> five = Map.of("m", Editions.reported(FIVE, "people"));
    Editions pack = new Editions().measure("m", "people");
    pack.told(Editions.told("1", Map.of(), five));
    assertEquals(List.of(), planned(pack.told(Editions.told("2", Map.of(), five))));
    List<String> drawn = List.of("BAR of 'cases.m'");
    assertEquals(drawn, planned(pack.told(Editions.told("3", Map.of(), five))));
    for (String silent : List.of("4", "5", "6")) {
      assertEquals(drawn, planned(pack.told(Editions.told(silent, Map.of(), Map.of()))));
    }
    assertEquals(List.of(), planned(pack.told(Editions.told("7", Map.of(), Map.of()))));
  }

  @Test
  void ofMoreThanFifteenRowsTheLargestAreDrawn() {
    assertEquals(15, drawn(rows(15), false).size());
    assertEquals("row 14", drawn(rows(15), false).get(0).label());
    List<ChartRow> largest = drawn(rows(17), false);
    assertEquals(15, largest.size());
    assertEquals("row 16", largest.get(0).label());
    assertEquals("row 2", largest.get(14).label());
  }

  @Test
  void ofUpTo36PeriodsAllAreDrawnInOrder() {
    assertEquals(rows(36), drawn(rows(36), true));
    assertEquals(15, drawn(rows(37), true).size());
  }

  @Test
  void whatChangedIsDrawnFirst() {
    Editions now = new Editions().statistic("a", Quantity.exactly(9), "cases");
    now.statistic("b", FIVE, "cases").statistic("c", FIVE, "cases");
    Edition before = new Editions().period("2017").statistic("a", FIVE, "cases").edition();
    assertEquals(
        List.of("CHANGE of 'statistics'", "BAR of ''"),
        planned(now.edition(), Optional.of(before)));
  }

  @Test
  void oneStatisticOrNoneThatMovedIsNotDrawn() {
    Edition before = new Editions().period("2017").statistic("a", FIVE, "cases").edition();
    Edition one = new Editions().statistic("a", Quantity.exactly(9), "cases").edition();
    assertEquals(List.of(), planned(one, Optional.of(before)));
    Editions same = new Editions().statistic("a", FIVE, "cases");
    assertEquals(
        List.of(), planned(same.statistic("b", FIVE, "cases").edition(), Optional.of(before)));
  }

  @Test
  void whatIsNewIsDrawnBesideItsUnitUnlessItIsNextToNothing() {
    Editions now = new Editions().statistic("a", Quantity.exactly(9_000), "cases");
    now.statistic("small", Quantity.exactly(89), "cases");
    now.statistic("large", Quantity.exactly(90), "cases");
    now.statistic("other", Quantity.exactly(90), "people");
    Edition before = new Editions().statistic("a", FIVE, "cases").edition();
    List<String> drawn =
        ChangePlan.ofAll(Comparison.of(before, now.edition())).stream()
            .flatMap(panel -> panel.rows().stream())
            .map(StatisticChange::id)
            .toList();
    assertEquals(List.of("a", "large"), drawn);
  }

  private static List<ChartRow> drawn(List<ChartRow> rows, boolean periods) {
    return FigureFrame.bars(FigureSpec.Bars.USUAL, rows, periods, rest -> rest.get(0))
        .orElseThrow()
        .rows();
  }

  private static List<ChartRow> rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new ChartRow(
                    "",
                    "row " + i,
                    Observations.of(Quantity.exactly(i)),
                    new QuantityText("", "", "")))
        .toList();
  }
}
