package org.precis.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Which part of a line a message shows, and where the carets stand. */
class SourceExcerptTest {

  private static SourceExcerpt of(String line, int column, int length) {
    return SourceExcerpt.of(line, new Location("a.csv", 1, column, length));
  }

  @Test
  void aLineOf120CharactersIsShownWhole() {
    SourceExcerpt excerpt = of("x".repeat(120), 100, 3);
    assertEquals("x".repeat(120), excerpt.line());
    assertEquals(" ".repeat(99) + "^^^", excerpt.carets());
  }

  @Test
  void aLongerLineIsCutTo60CharactersBeforeTheFault() {
    SourceExcerpt excerpt = of("x".repeat(121), 100, 3);
    assertEquals("…" + "x".repeat(82), excerpt.line());
    assertEquals(" ".repeat(61) + "^^^", excerpt.carets());
  }

  @Test
  void aFaultNearTheStartOfALongLineShowsItsStart() {
    assertEquals("x".repeat(120) + "…", of("x".repeat(200), 61, 1).line());
    assertEquals("…" + "x".repeat(120) + "…", of("x".repeat(200), 62, 1).line());
  }

  @Test
  void theCaretsEndWithTheLine() {
    assertEquals(" ^", of("xy", 2, 9).carets());
    assertEquals("  ^", of("xy", 3, 1).carets());
    assertEquals("", of("xy", 0, 0).carets());
  }

  @Test
  void theCaretsStandBelowWhatTheyMean() {
    assertEquals("   ^^", of("漢a漢", 3, 1).carets());
    assertEquals("\t^", of("\tx", 2, 1).carets());
  }
}
