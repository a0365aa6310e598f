package org.precis.input.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.model.DateSpan;

/** The period that a title names; none rather than a wrong one. */
class PeriodWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fraud offences, year ending March 2024 (revised July 2025) | 2023-04/2024-03",
        "Fraud offences, year ending March 2024, first published 18 July 2024 | 2023-04/2024-03",
        "Fraud offences, years ending March 2023 and March 2024 | 2022-04/2024-03",
        "Fraud offences, years ending March 2022, March 2023 and March 2024 | 2021-04/2024-03",
        "Fraud, year ending 31 March 2022 to year ending 31 March 2024 | 2021-04/2024-03",
        "Fraud, year ending March 2024, July 2024 edition | 2023-04/2024-03",
        "民國113年1月至114年6月 | 2024-01/2025-06",
        "民國113年至114年6月 | none",
        "民國113年6月至114年 | none",
        "民國113年1至6月 | 2024-01/2024-06",
        "民國113年1月至6月 | 2024-01/2024-06",
        "民國113年至114年 | 2024/2025",
        "2024年1-6月 | 2024-01/2024-06",
        "2024年1月至6月 | 2024-01/2024-06",
        "2024年7月至2025年6月 | 2024-07/2025-06",
        "2024年至2025年6月 | none",
        "2024年至2025年 | 2024/2025",
        "2024-2025年 | 2024/2025",
        "2024年6月 | 2024-06",
        "Losses, week ending 11 January 2026 | 2026-01-05/2026-01-11",
        "Losses, three months ending March 2026 | 2026-01/2026-03",
        "Losses, 1 May to 30 June 2026 | 2026-05/2026-06",
        "Losses, 3 May to 30 June 2026 | 2026-05-03/2026-06-30",
        "Losses, November 2025 to March 2026 | 2025-11/2026-03",
        "Arrecadação, 1º semestre de 2025 | 2025-01/2025-06",
        "Losses, Q3 2025 to Q2 2026 | 2025-07/2026-06",
        "Losses in 2024 and 2025 | 2024/2025",
        "Losses in 2024/25 | 2024/2025",
        "ปีงบประมาณ พ.ศ. 2567 | 2023-10/2024-09",
        "ปี 2566 และ 2567 | 2023/2024",
        "ไตรมาสที่ 1 2567 | none"
      })
  void aTitleNames(String title, String period) {
    assertEquals(period, PeriodWords.in(List.of(title)).map(DateSpan::toString).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Period: January to June 2026 | 2026-01/2026-06",
        "Years 2024 and 2025 | 2024/2025",
        "中華民國113年 | 2024",
        "2025, Total | none"
      })
  void aTextIsAPeriodAndNothingElse(String text, String period) {
    assertEquals(period, PeriodWords.alone(text).map(DateSpan::toString).orElse("none"));
  }
}
