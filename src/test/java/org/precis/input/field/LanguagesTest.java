package org.precis.input.field;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tags by which languages are named. */
class LanguagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "yue", "de-AT", "zh-Hans-CN", "EN-gb", "es-419", "de-CH-1901"})
  void aTagMayNameAScriptAndARegion(String tag) {
    assertTrue(Languages.isTag(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "english", "und", "de_AT", "de-", "x-private", "en-abcdefghi"})
  void anythingElseIsNone(String tag) {
    assertFalse(Languages.isTag(tag));
  }
}
