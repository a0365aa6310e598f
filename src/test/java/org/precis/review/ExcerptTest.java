package org.precis.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.precis.review.Excerpt.Pair;

/** Which part of a long line a message shows. */
class ExcerptTest {

  @Test
  void aLineOf120CharactersIsShownWhole() {
    assertEquals("x".repeat(120), Excerpt.of("x".repeat(120)));
    assertEquals("x".repeat(120) + "…", Excerpt.of("x".repeat(121)));
    assertEquals("x".repeat(119) + "…", Excerpt.of("x".repeat(119) + "😀" + "x"));
  }

  @Test
  void whatDiffersStandsAmongThirtyCharactersOnEachSide() {
    String side = "x".repeat(30);
    assertEquals(new Pair(side + "1" + side, side + "2" + side), differing(side, side));
    assertEquals(
        new Pair("…" + side + "1" + side, "…" + side + "2" + side), differing("x" + side, side));
    assertEquals(
        new Pair(side + "1" + side + "…", side + "2" + side + "…"), differing(side, side + "x"));
  }

  private static Pair differing(String before, String after) {
    return Excerpt.of(before + "1" + after, before + "2" + after);
  }

  @Test
  void whatLooksAlikeIsShownByItsCodePoints() {
    assertEquals(new Pair("p<U+0430>y", "p<U+0061>y"), Excerpt.of("pаy", "pay"));
    assertEquals(new Pair("a<U+00A0>b", "a<U+0020>b"), Excerpt.of("a\u00a0b", "a b"));
    assertEquals(new Pair("a<U+200B>b", "ab"), Excerpt.of("a\u200Bb", "ab"));
  }

  @Test
  void aLongerLookalikeIsShownAsItIs() {
    Pair thirty = Excerpt.of("а".repeat(30), "a".repeat(30));
    assertTrue(thirty.found().startsWith("<U+0430>"));
    Pair more = Excerpt.of("а".repeat(31), "a".repeat(31));
    assertEquals("а".repeat(31), more.found());
  }

  @Test
  void theWordsSayWhatIsMissingAddedOrOther() {
    assertEquals("'1' instead of '2'", new Pair("1", "2").words());
    assertEquals("'1' was added", new Pair("1", "").words());
    assertEquals("'2' is missing", new Pair("", "2").words());
  }
}
