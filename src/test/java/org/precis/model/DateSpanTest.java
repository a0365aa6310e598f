package org.precis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.precis.quantity.NumberType;
import org.precis.quantity.Value;

class DateSpanTest {

  @Test
  void isReadAsItIsWritten() {
    for (String iso : List.of("2018", "2018-06", "2018-06-14", "2018-02/2018-08")) {
      assertEquals(iso, DateSpan.of(iso).toString());
    }
  }

  @Test
  void quartersAreTheirMonths() {
    assertEquals("2018-07/2018-09", DateSpan.of("2018-Q3").toString());
    assertEquals("2018-10/2019-03", DateSpan.of("2018-Q4/2019-Q1").toString());
    for (String quarters : List.of("2018-Q1", "2018-Q4", "2018-Q1/2018-Q3", "2017-Q4/2018-Q1")) {
      assertTrue(DateSpan.isInQuarters(quarters));
      assertEquals(quarters, DateSpan.of(quarters).inQuarters());
    }
    for (String none :
        List.of("2018", "2018-02/2018-04", "2018-01/2018-04", "2018-01-01/2018-03")) {
      assertFalse(DateSpan.of(none).isOfQuarters());
      assertEquals(none, DateSpan.of(none).inQuarters());
    }
    assertFalse(DateSpan.isInQuarters("2018-Q5"));
  }

  @Test
  void aValueBesideThoseOfAllQuartersButTheLastIsOfTheLast() {
    assertEquals(
        "2018-07/2018-09", periodIn("2018-Q1/2018-Q3", "2018-01/2018-03", "2018-04/2018-06"));
    assertEquals("2018-01/2018-06", periodIn("2018-Q1/2018-Q2", "2018-01/2018-03"));
    assertEquals(
        "2018-01/2018-12", periodIn("2018-01/2018-12", "2018-01/2018-03", "2018-04/2018-06"));
  }

  @Test
  void lastsInMonthsWhereNoDayIsNamed() {
    assertTrue(DateSpan.of("2019").lastsAsLongAs(DateSpan.of("2020")));
    assertTrue(DateSpan.of("2019").lastsAsLongAs(DateSpan.of("2018-02/2019-01")));
    assertTrue(DateSpan.of("2019-02").lastsAsLongAs(DateSpan.of("2019-03")));
    assertFalse(DateSpan.of("2019").lastsAsLongAs(DateSpan.of("2018-02/2018-12")));
    assertFalse(DateSpan.of("2019-02").lastsAsLongAs(DateSpan.of("2019-03-01/2019-03-31")));
  }

  @Test
  void isOverOthersAsPreciseAsThese() {
    assertEquals("2018-02/2019", over("2018-05", "2019", "2018-02/2018-08"));
    assertEquals("2018", over("2018-03", "2018", "2018-02-11"));
    assertEquals("2018-03", over("2018-03-01/2018-03", "2018-03"));
    assertEquals("2017-11/2018", over("2018-12", "2018", "2017-11"));
  }

  private static String over(String... spans) {
    return DateSpan.over(Stream.of(spans).map(DateSpan::of).toList()).toString();
  }

  @Test
  void containsWhatLiesInside() {
    assertTrue(DateSpan.of("2018-02/2018-12").contains(DateSpan.of("2018-02/2018-08")));
    assertTrue(DateSpan.of("2018").contains(DateSpan.of("2018")));
    assertFalse(DateSpan.of("2018").contains(DateSpan.of("2018-12/2019-01")));
  }

  @Test
  void aValueBesideThoseOfYearsIsOfTheLastYear() {
    assertEquals("2024", periodIn("2018/2024", "2018", "2023"));
    assertEquals("2024-06", periodIn("2024-01/2024-06", "2024-01", "2024-05"));
    assertEquals("2024", periodIn("2024", "2018", "2023"));
    assertEquals("2018/2024", periodIn("2018/2024", "2018", "2024"));
    assertEquals("2018/2024", periodIn("2018/2024", "2018/2019", "2020"));
    assertEquals("2018/2024", periodIn("2018/2024", "2017"));
  }

  private static String periodIn(String edition, String... others) {
    Map<String, Value> values = new LinkedHashMap<>();
    List.of(others).forEach(period -> values.put(period, Value.NOT_STATED));
    Reported none = new Reported(Value.NOT_STATED, "", List.of(), "");
    Statistic statistic =
        new Statistic("a", "", "A", "A", NumberType.FLOW, none, "", Map.of(), values);
    return statistic.periodIn(DateSpan.of(edition)).toString();
  }
}
