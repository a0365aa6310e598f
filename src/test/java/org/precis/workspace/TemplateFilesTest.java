package org.precis.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words file serves a language. */
class TemplateFilesTest {

  private static final Set<String> FILES =
      new TreeSet<>(
          Set.of(
              "words_en.properties",
              "words_de.properties",
              "words_de-AT.properties",
              "words_zh.properties",
              "words_zh-Hant.properties"));

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "en-GB, en",
    "de-AT, de-AT",
    "de-AT-1996, de-AT",
    "de-CH, de",
    "zh, zh",
    "zh-Hans, zh",
    "zh-CN, zh",
    "zh-SG, zh",
    "zh-Hant, zh-Hant",
    "zh-Hant-HK, zh-Hant",
    "zh-HANT-hk, zh-Hant",
    "zh-Hans-TW, zh",
    "zh-1996, zh",
    "zh-TW, zh-Hant",
    "zh-HK, zh-Hant",
    "zh-MO, zh-Hant",
    "ka, ''",
    "ka-GE, ''"
  })
  void theWordsOfTheScriptThatIsUsualInARegionComeBeforeThoseOfTheLanguage(
      String language, String tag) {
    assertEquals(Optional.of(tag).filter(t -> !t.isEmpty()), TemplateFiles.tagFor(language, FILES));
  }
}
