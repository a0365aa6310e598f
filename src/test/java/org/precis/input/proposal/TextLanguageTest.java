package org.precis.input.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which language the texts of a workbook seem to be. */
class TextLanguageTest {

  @ParameterizedTest
  @CsvSource({
    "en, Exports of cars by country and year (トヨタ)",
    "de, Zahl der Fälle nach Land und Jahr (トヨタ)",
    "ja, 都道府県別にみた交通事故の件数",
    "zh-Hans, 各省交通事故件数按地区和事故类型分列",
    "ko, 지역별 교통사고 건수",
    "pt, Número de acidentes por região e mês do ano",
    "nl, Aantal ongevallen per jaar naar het type van de weg"
  })
  void aFewForeignLettersDecideNothing(String language, String text) {
    assertEquals(language, TextLanguage.of(List.of(text)));
  }

  @ParameterizedTest
  @CsvSource({"Y1 Y2 Y3 Region", "Units of model Y0, Y4 and Y10", "DIE3 DIE4"})
  void codesAreNoWords(String text) {
    assertEquals("en", TextLanguage.of(List.of(text)));
  }
}
