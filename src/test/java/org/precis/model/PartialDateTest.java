package org.precis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date that is as precise as its source states it. */
class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "0001, 0001-01-01, 0001-12-31",
    "9999, 9999-01-01, 9999-12-31",
    "2018-01, 2018-01-01, 2018-01-31",
    "2018-12, 2018-12-01, 2018-12-31",
    "2020-02, 2020-02-01, 2020-02-29",
    "2020-02-29, 2020-02-29, 2020-02-29"
  })
  void itMeansADayBetweenItsFirstAndItsLast(String iso, LocalDate first, LocalDate last) {
    PartialDate date = PartialDate.of(iso);
    assertEquals(first, date.firstDay());
    assertEquals(last, date.lastDay());
    assertEquals(iso, date.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "10000, 0, 0",
    "2018, -1, 0",
    "2018, 13, 0",
    "2018, 0, 1",
    "2019, 2, 29",
    "2018, 4, 31"
  })
  void noOtherNumbersAreADate(int year, int month, int day) {
    assertThrows(DateTimeException.class, () -> new PartialDate(year, month, day));
  }

  @Test
  void ofDatesThatBeginTogetherTheMorePreciseIsLater() {
    String[] inOrder = {"2017-12-31", "2018", "2018-01", "2018-01-01", "2018-02", "2019"};
    for (int i = 1; i < inOrder.length; i++) {
      PartialDate earlier = PartialDate.of(inOrder[i - 1]);
      assertTrue(earlier.compareTo(PartialDate.of(inOrder[i])) < 0, inOrder[i]);
      assertTrue(PartialDate.of(inOrder[i]).compareTo(earlier) > 0, inOrder[i]);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2018-06-14, 2017, 2018",
    "2018-06-14, 2017-01, 2018-06",
    "2018-06-14, 2017-01-31, 2018-06-14",
    "2018, 2017-01-31, 2018"
  })
  void itIsNoMorePreciseThanAnother(String date, String other, String expected) {
    PartialDate less = PartialDate.of(date).asPreciseAs(PartialDate.of(other));
    assertEquals(expected, less.toString());
  }
}
