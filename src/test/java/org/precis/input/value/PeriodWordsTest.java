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
        "2024年6月 | 2024-06"
      })
  void aTitleNames(String title, String period) {
    assertEquals(period, PeriodWords.in(List.of(title)).map(DateSpan::toString).orElse("none"));
  }
}
