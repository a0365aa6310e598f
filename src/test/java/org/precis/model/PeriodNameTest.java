package org.precis.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which columns of a table are the same for several periods, and which of these is the latest. */
class PeriodNameTest {

  @ParameterizedTest
  @CsvSource({
    "2023, 2024",
    "2023-04/2024-03, 2024-04/2025-03",
    "2023/24, 2024/25",
    "Q4 2024, Q1 2025",
    "losses 2023, losses 2024",
    "Losses in 1999 (£m), Losses in 2001 (£m)",
    "β΄ τρίμηνο 2024, β΄ τρίμηνο 2025",
    "2023年死亡人數, 2024年死亡人數",
  })
  void columnsForSeveralPeriodsAreAlike(String earlier, String later) {
    assertTrue(PeriodName.areAlike(earlier, later));
    assertTrue(PeriodName.isLater(later, earlier));
    assertFalse(PeriodName.isLater(earlier, later));
  }

  @ParameterizedTest
  @CsvSource({
    "losses 2023, reports 2024",
    "losses, losses 2024",
    "losses, reports",
    "2023, change since 2023",
    "Form 12023, Form 12024",
  })
  void othersAreNot(String one, String other) {
    assertFalse(PeriodName.areAlike(one, other));
    assertFalse(PeriodName.areAlike(other, one));
  }
}
