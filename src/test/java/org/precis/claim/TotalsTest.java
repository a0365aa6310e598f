package org.precis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.precis.fixture.Editions.reported;
import static org.precis.fixture.Editions.told;
import static org.precis.quantity.Quantity.exactly;
import static org.precis.quantity.Quantity.moreThan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.precis.fixture.Editions;
import org.precis.fixture.TenCases;
import org.precis.model.Case;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.PartialDate;
import org.precis.model.Reported;
import org.precis.model.Table;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;
import org.precis.quantity.NumberType;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

class TotalsTest {

  private final Totals release = Totals.of(TenCases.edition());

  @Test
  void addsTheSuspectsOfTheRelease() {
    Total suspects = release.over("suspects").orElseThrow();
    assertEquals(exactly(1128), suspects.quantity());
    assertEquals(9, suspects.stated());
    assertEquals(1, suspects.unstated());
    assertEquals("people", suspects.unit());
    assertEquals(List.of(new Addend("case-1", 1, Value.NOT_STATED)), suspects.silent());
  }

  @Test
  void keepsTheOpenEndsOfTheRelease() {
    assertEquals(over(311000000), quantity("total.frozen"));
    assertEquals(over(1529), quantity("total.phones"));
    assertEquals(exactly(926), quantity("total.computers"));
    assertEquals(exactly(204), quantity("total.bank-cards"));
    assertEquals(over(20000000), quantity("total.involved"));
    assertEquals(over(100000), quantity("total.loss"));
  }

  @Test
  void addsMoreThanToAboutAsAboutOrMore() {
    Interval profit = quantity("total.profit").interval().orElseThrow();
    assertEquals(Qualifier.ABOUT_OR_MORE, profit.qualifier());
    assertEquals(BigDecimal.valueOf(2955000), profit.number());
  }

  @Test
  void addsNoPercentages() {
    assertTrue(release.over("share").isEmpty());
  }

  @Test
  void breaksDownInOrderOfFirstAppearance() {
    List<Total> provinces = release.breakdown("suspects", "province");
    assertEquals(
        List.of(
            "Anhui",
            "Zhejiang",
            "Jiangsu",
            "Guangdong",
            "Gansu",
            "Henan",
            "Sichuan",
            "Beijing",
            "Shandong"),
        provinces.stream().map(Total::key).toList());
    assertEquals(exactly(474), quantity("total.suspects.province.guangdong"));
    assertEquals(Absent.NOT_STATED, quantity("total.suspects.province.anhui"));
    assertEquals(exactly(496), quantity("total.suspects.crime.gambling"));
    assertEquals(List.of("province", "crime", "month"), release.dimensions("suspects"));
  }

  @Test
  void breaksDownByMonthInTime() {
    assertEquals(
        List.of("2017-11", "2017-12", "2018-01", "2018-04", "2018-05", "2018-06", "2018-08"),
        release.breakdown("suspects", "month").stream().map(Total::key).toList());
    assertEquals(exactly(566), quantity("total.suspects.month.2018-05"));
  }

  @Test
  void keepsACaseKnownToTheYearOrToSeveralMonthsApart() {
    Editions editions = new Editions().measure("suspects", "people");
    editions.told(
        opened("a", new DateSpan(new PartialDate(2018, 5, 3), new PartialDate(2018, 7, 0))));
    editions.told(opened("b", DateSpan.on(new PartialDate(2018, 5, 3))));
    editions.told(opened("c", null));
    editions.told(opened("d", DateSpan.on(new PartialDate(2018, 0, 0))));
    editions.told(
        opened("e", new DateSpan(new PartialDate(2018, 5, 3), new PartialDate(2018, 5, 9))));
    List<Total> months = Totals.of(editions.edition()).breakdown("suspects", "month");
    assertEquals(
        List.of("2018", "2018-05", "2018-05/2018-07", ""),
        months.stream().map(Total::key).toList());
    assertEquals(
        List.of("2018", "2018-05", "2018-05-2018-07", "not-stated"),
        months.stream().map(total -> total.id().replace("total.suspects.month.", "")).toList());
    assertEquals(exactly(2), months.get(1).quantity());
  }

  @Test
  void givesEachKeyItsOwnId() {
    Editions editions = new Editions().measure("suspects", "people");
    for (String city : List.of("广东", "Guǎngdōng", "Not stated", "", "!!", "Xi'an")) {
      editions.told(
          told(
              city,
              city.isEmpty() ? Map.of() : Map.of("city", city),
              Map.of("suspects", reported(exactly(1), ""))));
    }
    assertEquals(
        List.of("guangdong", "guangdong-2", "not-stated-2", "not-stated", "value", "xian"),
        Totals.of(editions.edition()).breakdown("suspects", "city").stream()
            .map(total -> total.id().replace("total.suspects.city.", ""))
            .toList());
  }

  @Test
  void countsWhereANumberHasNoMeaningInNeither() {
    Editions editions = new Editions().measure("suspects", "people");
    editions.told(told("a", Map.of("city", "A"), Map.of("suspects", reported(exactly(1), ""))));
    editions.told(
        told("b", Map.of("city", "B"), Map.of("suspects", reported(Absent.NOT_APPLICABLE, ""))));
    editions.told(told("c", Map.of("city", "C"), Map.of()));
    Totals totals = Totals.of(editions.edition());
    Total all = totals.over("suspects").orElseThrow();
    assertEquals(List.of(1, 1), List.of(all.stated(), all.unstated()));
    assertEquals(
        List.of(exactly(1), Absent.NOT_APPLICABLE, Absent.NOT_STATED),
        totals.breakdown("suspects", "city").stream().map(Total::quantity).toList());
  }

  @Test
  void addsNoDifferentUnits() {
    Editions editions = new Editions().measure("money", "");
    editions.told(told("a", Map.of(), Map.of("money", reported(exactly(1), "CNY"))));
    editions.told(told("b", Map.of(), Map.of("money", reported(exactly(1), "USD"))));
    assertTrue(Totals.of(editions.edition()).over("money").isEmpty());
  }

  @Test
  void addsAGroupThatSaysSoWithoutItsParts() {
    Editions editions = new Editions().group("sum", true).group("apart", false);
    editions.statistic("whole", "sum", new Value(exactly(10), "people", List.of()), "");
    editions.statistic("part", "sum", new Value(exactly(4), "people", List.of()), "whole");
    editions.statistic("other", "sum", new Value(over(5), "people", List.of()), "");
    editions.statistic("lone", "apart", new Value(exactly(1), "people", List.of()), "");
    Totals totals = Totals.of(editions.edition());
    assertEquals(over(15), totals.group("sum").orElseThrow().quantity());
    assertTrue(totals.group("apart").isEmpty());
    editions.notAdded("", List.of("whole", "other"), "they overlap");
    assertTrue(Totals.of(editions.edition()).group("sum").isEmpty());
  }

  /** Of shares the author has to say why they add up. */
  @Test
  void addsNoSharesUnlessTheAuthorSaysWhy() {
    Value value = new Value(exactly(10), "%", List.of());
    Editions editions = new Editions().group("sum", "").group("whole", "all parts of one whole");
    editions.statistic("a", "sum", value, "").statistic("b", "whole", value, "");
    Totals totals = Totals.of(editions.edition());
    assertTrue(totals.group("sum").isEmpty());
    assertEquals(exactly(10), totals.group("whole").orElseThrow().quantity());
  }

  @Test
  void addsTheColumnsOfATableAndTheRowsThatAreNotShown() {
    Table table =
        new Table(
            "by-state",
            "By state",
            "State",
            "",
            2,
            List.of(
                new Table.Column("losses", "Losses", "USD", NumberType.FLOW),
                new Table.Column("share", "Share", "%", NumberType.RATE)),
            List.of(
                row("A", exactly(5), exactly(1)),
                row("B", exactly(40), exactly(2)),
                row("C", Absent.NOT_STATED, exactly(3)),
                row("D", over(30), exactly(4))),
            Optional.of(new Table.Total(List.of(), List.of("losses"), false, "", Map.of())),
            "",
            "");
    Edition edition = new Editions().table(table).edition();
    Totals totals = Totals.of(edition);
    assertEquals(over(75), totals.column("by-state", "losses").orElseThrow().quantity());
    assertTrue(totals.column("by-state", "share").isEmpty());
    Total other = totals.other("by-state", "losses").orElseThrow();
    assertEquals(exactly(5), other.quantity());
    assertEquals(List.of(1, 1), List.of(other.stated(), other.unstated()));
    assertEquals(
        List.of("B", "D"), Ranking.of(table).shown().stream().map(Table.Row::label).toList());
  }

  private static Table.Row row(String label, Quantity... quantities) {
    return new Table.Row(
        label,
        Arrays.stream(quantities).map(quantity -> new Value(quantity, "", List.of())).toList());
  }

  private static Case opened(String id, DateSpan span) {
    Map<String, Reported> measures = new LinkedHashMap<>();
    measures.put("suspects", reported(exactly(1), ""));
    return told(id, Map.of(), span, measures);
  }

  private Quantity quantity(String id) {
    return release.find(id).orElseThrow().quantity();
  }

  private static Quantity over(long number) {
    return moreThan(BigDecimal.valueOf(number));
  }
}
