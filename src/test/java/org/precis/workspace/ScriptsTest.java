package org.precis.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which letters can be set by a font of a pack. */
class ScriptsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "€", "\uE000", "α", "я", "Ա", "ა", "ሀ", "Ꭰ", "ᐁ", "ⴰ", "ꔀ", "𐒰", "𐐀", "ꓐ", "漢", "あ",
        "ア", "ㄅ", "한", "ꀀ", "⠁", "Ⲁ", "𐌰", "Ⰰ", "ᚠ", "ᚁ"
      })
  void lettersThatStandInALineCanBeSet(String letter) {
    assertEquals(Optional.empty(), Scripts.refusal(letter.codePointAt(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "א, Hebrew is written from right to left",
    "ع, Arabic is written from right to left",
    "\u0301, it is a combining mark",
    "\u20DD, it is a combining mark",
    "\u0483, it is a combining mark",
    "क, Devanagari letters join",
    "ก, Thai letters join",
    "ᠠ, Mongolian letters join",
    "\u1100, Hangul letters join",
    "\u1161, Hangul letters join",
    "\u11A8, Hangul letters join"
  })
  void othersAreRefused(String letter, String why) {
    String full = why.endsWith("join") ? why + ", stack or change order" : why;
    assertEquals(Optional.of(full), Scripts.refusal(letter.codePointAt(0)));
  }
}
