package org.precis.html.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rows and columns are called that are named by periods. */
class PeriodLabelsTest {

  @ParameterizedTest
  @CsvSource({
    "en, 2025-01, Jan 2025",
    "en, 2024-01/2024-06, Jan–June 2024",
    "en, 2024-03-09, 9 Mar 2024",
    "en, 2024, 2024",
    "en, 2024/25, 2024/25",
    "en, 2024-Q1, 2024-Q1",
    "en, 2024-13, 2024-13",
    "en, March, March",
    "ar, 2024, ٢٠٢٤",
    "zh, 2018, 2018年",
    "zh, 1000, 1000",
    "th, 2024, พ.ศ. 2567",
    "th, 2567, พ.ศ. 2567",
  })
  void datesAreInWords(String language, String label, String said) throws IOException {
    Path file = Path.of("templates/standard/words_" + language + ".properties");
    Words words = Words.parse(language, file.toString(), Files.readString(file));
    String printed = new PeriodLabels(new DateWords(words)).said(label);
    assertEquals(said, printed.replace('\u00a0', ' '));
  }
}
