package org.precis.html.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.model.DateSpan;

/** What rows and columns are called that are named by periods. */
class PeriodLabelsTest {

  @ParameterizedTest
  @CsvSource({
    "en, 2025-01, Jan 2025",
    "en, 2024-01/2024-06, Jan–June 2024",
    "en, 2024-03-09, 9 Mar 2024",
    "en, 2024, 2024",
    "en, 2024/25, 2024/25",
    "en, 2024-Q1, Q1 2024",
    "en, 2024Q4, Q4 2024",
    "en, 2024-Q5, 2024-Q5",
    "de, 2024-Q1, 1. Quartal 2024",
    "ar, 2024-Q2, الربع الثاني ٢٠٢٤",
    "th, 2024-Q3, ไตรมาส 3/2567",
    "en, 2024-13, 2024-13",
    "en, March, March",
    "ar, 2024, ٢٠٢٤",
    "zh, 2018, 2018年",
    "zh, 1000, 1000",
    "th, 2024, พ.ศ. 2567",
    "th, 2567, พ.ศ. 2567",
    "en, '2024-01, Deaths, women', 'Jan 2024, Deaths, women'",
    "zh, 2024-01，立案, 2024年1月，立案",
    "zh, 立案，2024-01，已破, 立案，2024年1月，已破",
  })
  void datesAreInWords(String language, String label, String said) throws IOException {
    String printed = new PeriodLabels(dates(language)).said(label);
    assertEquals(said, printed.replace('\u00a0', ' '));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 2024, true, ’24",
    "en, 2023-04/2024-03, true, ’23/24",
    "en, 2023-04-06/2024-04-05, true, ’23/24",
    "en, 2009-07/2010-06, false, ’09/10",
    "en, 2023-04/2024-04, true, Apr 2023–Apr 2024",
    "en, 2024-01/2024-03, false, Jan–Mar",
    "en, 2024-01/2024-03, true, Jan–Mar 2024",
    "en, 2024-01, true, Jan 2024",
    "hi, 2023-07/2024-06, true, 23-24",
    "th, 2023-10/2024-09, true, 66/67",
    "ar, 2023-07/2024-06, true, ٢٣/٢٤",
    "zh, 2023-07/2024-06, true, 23/24年",
  })
  void periodsUnderColumnsAreShort(String language, String iso, boolean year, String said)
      throws IOException {
    assertEquals(said, dates(language).shortest(DateSpan.of(iso), year));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Beds at the end of March, true",
    "en, Marching bands, false",
    "en, What households may spend, false",
    "de, Betten Ende März, true",
    "ru, Заключённые на 31 марта, true",
    "ru, Число коек на конец мая, true",
    "ru, Маяки, false",
    "el, Κλίνες στο τέλος Μαρτίου, true",
    "zh, 3月末床位数, true",
    "zh, 年末床位数, false",
    "zh, 13月, false",
    "th, จำนวนเตียง ณ สิ้นเดือนมีนาคม, true",
  })
  void titlesNameMonthsAsTheLanguageInflectsThem(String language, String title, boolean named)
      throws IOException {
    assertEquals(named, new PeriodLabels(dates(language)).hasMonth(title));
  }

  private static DateWords dates(String language) throws IOException {
    Path file = Path.of("templates/standard/words_" + language + ".properties");
    return new DateWords(Words.parse(language, file.toString(), Files.readString(file)));
  }
}
