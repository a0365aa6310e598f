package org.precis.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a terminal shows of a text, and how wide. */
class GlyphsTest {

  @Test
  void controlCharactersAreShownByTheirPictures() {
    assertEquals("␀␛␟ ~␡", Glyphs.shown("\u0000\u001B\u001F ~\u007F"));
    assertEquals("a\tb", Glyphs.shown("a\tb"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x80, 0x9F, 0xAD, 0x202E, 0x2028, 0x2029, 0xD800, 0xE000, 0x378})
  void aCharacterThatHidesIsShownAsReplaced(int c) {
    assertEquals("\uFFFD", Glyphs.shown(c));
    assertEquals(1, Glyphs.width(c));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200E−5", "\u200F−5", "\u061C−5"})
  void aMarkOfDirectionBelongsToABriefing(String number) {
    assertEquals(number, Glyphs.ofBriefing(number));
    assertEquals("\uFFFD−5", Glyphs.shown(number));
    assertEquals("\uFFFD", Glyphs.ofBriefing("\u202E"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"漢", "あ", "Ａ", "😀"})
  void aWideCharacterTakesTwoColumns(String wide) {
    assertEquals(2, Glyphs.width(wide));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "~", "é", "Я", "e\u0301", "a\u20DD"})
  void aMarkTakesNoColumnOfItsOwn(String narrow) {
    assertEquals(1, Glyphs.width(narrow));
  }
}
