package org.precis.html.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The spaces that line breaks of a file leave in Chinese text. */
class CjkSpacingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "抓 获 | 抓获",
        "抓获 5 名 | 抓获5名",
        "抓获 {{a}} 名 | 抓获{{a}}名",
        "抓获。 再 | 抓获。再",
        "抓获， 再 | 抓获，再",
        "他说 “抓获” 了 | 他说“抓获”了",
        "“ 抓获 ” | “抓获”",
        "'抓\n  获' | 抓获",
        "'抓\t\r\n获' | 抓获"
      })
  void aSpaceBesideAChineseCharacterMeansNothing(String written, String text) {
    assertEquals(text, CjkSpacing.text(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"抓获 GB", "GB 抓获", "a b", "5 6", "5 GB", "{{a}} {{b}}", "抓获\n\n再", "抓获；\n2. 再"})
  void anyOtherIsKept(String text) {
    assertEquals(text, CjkSpacing.text(text));
  }
}
