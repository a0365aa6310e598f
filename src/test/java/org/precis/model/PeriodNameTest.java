package org.precis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
    "4. Quartal 2023, 1. Quartal 2024",
    "1. Quartal 2024, 4. Quartal 2024",
    "Zugänge im 3. Quartal 2024, Zugänge im 4. Quartal 2024",
    "T4 2023, T1 2024",
    "1er trimestre 2024, 2e trimestre 2024",
    "IV квартал 2023, I квартал 2024",
    "2024年第三季度, 2024年第四季度",
    "2024年第三季死亡人數, 2024年第四季死亡人數",
    "ไตรมาสที่ 1 2567, ไตรมาสที่ 2 2567",
    "'Infant mortality rate, 2022–23', 'Infant mortality rate, 2023–24'",
    "Deaths 2022/23, Deaths 2023/24",
    "Deaths 2023-09, Deaths 2023-10",
    "September 2025, April 2026",
    "août 2025, septembre 2025",
    "marzo de 2025, abril de 2025",
    "марта 2025 г., апреля 2025 г.",
    "2025年9月, 2025年10月",
    "ก.ย. 2568, ต.ค. 2568",
  })
  void columnsForSeveralPeriodsAreAlike(String earlier, String later) {
    assertTrue(PeriodName.areAlike(earlier, later));
    assertTrue(PeriodName.isLater(later, earlier));
    assertFalse(PeriodName.isLater(earlier, later));
  }

  @ParameterizedTest
  @CsvSource({
    "August;September, 1",
    "September;August, 0",
    "Sept.;Oct., 1",
    "October;November;December;January;February;March, 5",
    "März;Februar;Januar;Dezember, 0",
    "December;January, 1",
    "January;December, 1",
    "9月;10月, 1",
    "يوليو;سبتمبر, 1",
    "الربع الثاني;الربع الثالث, 1",
    "Second quarter;Third quarter, 1",
    "Fourth quarter;First quarter, 1",
    "第三季度;第二季度, 0",
  })
  void monthsWithoutYearsMayGoOnIntoTheNext(String names, int latest) {
    assertEquals(latest, PeriodName.latestWithoutYear(List.of(names.split(";"))).orElseThrow());
    assertTrue(PeriodName.latestWithoutYear(List.of("May", "Cases")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "losses 2023, reports 2024",
    "losses, losses 2024",
    "losses, reports",
    "2023, change since 2023",
    "Form 12023, Form 12024",
    "Class 1 in 2024, Class 2 in 2024",
    "May, Cases",
    "March routes, April routes",
    "August, Third quarter",
    "December, January",
    "Losses in the 1. Quartal 2024, Reports in the 2. Quartal 2024",
  })
  void othersAreNot(String one, String other) {
    assertFalse(PeriodName.areAlike(one, other));
    assertFalse(PeriodName.areAlike(other, one));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Earnings by sector, Q1 2025 and Q1 2026 | Earnings by sector",
        "Earnings by sector, Q1 2026 | Earnings by sector",
        "Earnings by sector: 2025-Q1 – 2026-Q1 | Earnings by sector",
        "Verdienste, 1. Quartal 2025 bis 1. Quartal 2026 | Verdienste",
        "Earnings by sector, 2025 and 2026 | Earnings by sector",
        "Earnings, Q1 2026 compared with Q1 2025 | Earnings, Q1 2026 compared with Q1 2025",
        "Earnings, men, Q1 2026 | Earnings, men",
        "Q1 2025 and Q1 2026 | Q1 2025 and Q1 2026",
        "Q1 2026, earnings | Q1 2026, earnings"
      })
  void aTitleIsReadWithoutThePeriodsWithWhichItEnds(String title, String before) {
    assertEquals(before, PeriodName.beforePeriod(title));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-2018, 2016/2018",
    "2016–18, 2016/2018",
    "1999-2005, 1999/2005",
    "2016-2017, 2016-07/2017-06",
    "2016-17, 2016-07/2017-06",
    "1999/00, 1999-07/2000-06",
    "2016/2017, 2016/2017",
    "2018-2016, none",
  })
  void yearsAreAsManyAsTheySay(String name, String period) {
    assertEquals(period, PeriodName.span(name).map(DateSpan::toString).orElse("none"));
  }
}
