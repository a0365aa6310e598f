package org.precis.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Location;

/** What can be read on a page, and how little is enough that it cannot; lengths in points. */
class LegibilityTest {

  private static final Box PAPER = new Box(0, 0, 600, 800);
  private static final Box CONTENT = new Box(50, 50, 550, 750);
  private static final Location NOWHERE = Location.ofFile("doc");

  private final Legibility legibility = new Legibility(() -> {});

  /** A text of 10 points: glyphs as high as capitals and half as wide, from this corner on. */
  private static PrintedText text(String words, double left, double top) {
    return text(words, left, top, PAPER, false, NOWHERE);
  }

  private static PrintedText text(
      String words, double left, double top, Box clip, boolean inMargin, Location place) {
    List<Box> glyphs = new ArrayList<>();
    for (int i = 0; i < words.length(); i++) {
      glyphs.add(new Box(left + 5 * i, top, left + 5 * i + 4, top + 7));
    }
    return text(words, 10, glyphs, clip, inMargin, place);
  }

  private static PrintedText text(
      String words, double size, List<Box> glyphs, Box clip, boolean inMargin, Location place) {
    PrintedText.Visibility clear = PrintedText.Visibility.CLEAR;
    return new PrintedText(
        words, size, Box.around(glyphs), glyphs, clip, inMargin, clear, place, null);
  }

  private List<String> said(PrintedText... texts) {
    return said(List.of(texts), List.of());
  }

  private List<String> said(List<PrintedText> texts, List<PrintedPicture> pictures) {
    legibility.check(new PrintedPage(1, PAPER, CONTENT, texts, pictures));
    return legibility.faults().stream().map(Diagnostic::message).toList();
  }

  @Test
  void textInItsPlaceIsFine() {
    assertEquals(List.of(), said(text("33,000", 50, 50), text("9,200", 50, 62)));
  }

  @Test
  void overThePagesEdge() {
    assertEquals(
        List.of(
            "'33,000' runs off the right edge of page 1",
            "'a' runs off the left edge of page 1",
            "'b' runs off the top edge of page 1",
            "'c' runs off the bottom edge of page 1"),
        said(
            text("33,000", 571.3, 300),
            text("a", -0.3, 300),
            text("b", 300, -0.3),
            text("c", 300, 793.3)));
    assertEquals(4, said(text("33,000", 571.2, 300)).size() - 1, "in the margin, on the page");
  }

  @Test
  void aWordThatIsHyphenatedHasItsHyphen() {
    assertEquals(
        List.of("'schwel-' runs into the right margin of page 1"),
        said(text("schwel\u00AD", 530, 300)));
  }

  @Test
  void intoTheMargin() {
    assertEquals(
        List.of("'33,000' runs into the right margin of page 1"), said(text("33,000", 522.6, 300)));
  }

  @Test
  void aLetterMayReachOutALittle() {
    assertEquals(List.of(), said(text("33,000", 522.4, 300), text("Jingwang", 48.6, 300)));
  }

  @Test
  void aRunningLineIsMeantForTheMargin() {
    assertEquals(List.of(), said(text("2 / 17", 522, 760, PAPER, true, NOWHERE)));
    assertEquals(
        List.of("'2 / 17' runs off the right edge of page 1"),
        said(text("2 / 17", 580, 760, PAPER, true, NOWHERE)));
  }

  @Test
  void cutOffByItsBox() {
    Box box = new Box(100, 100, 130, 120);
    assertEquals(List.of(), said(text("33,000", 101.8, 105, box, false, NOWHERE)));
    assertEquals(
        List.of("'33,000' is cut off at the right edge of its box on page 1"),
        said(text("33,000", 101.9, 105, box, false, NOWHERE)));
  }

  @Test
  void beyondItsBoxAltogether() {
    Box box = new Box(100, 100, 130, 120);
    assertEquals(
        List.of("'33,000' is cut off at the bottom edge of its box on page 1"),
        said(text("33,000", 100, 140, box, false, NOWHERE)));
  }

  @Test
  void whatIsHiddenInOneDirectionIsHidden() {
    Box narrow = new Box(100, 100, 101, 120);
    Box low = new Box(100, 100, 130, 101);
    assertEquals(
        List.of(),
        said(
            text("Statistics", 100, 105, narrow, false, NOWHERE),
            text("Statistics", 100, 300, low, false, NOWHERE)));
  }

  @Test
  void whatIsHiddenOnPurposeIsNotRead() {
    Box pixel = new Box(100, 100, 100.75, 100.75);
    assertEquals(List.of(), said(text("for those who hear", 100, 100, pixel, false, NOWHERE)));
  }

  @Test
  void textOverText() {
    assertEquals(
        List.of("'204 million' overlaps '9,200' on page 1"),
        said(text("204 million", 100, 100), text("9,200", 130, 103)));
  }

  @Test
  void textThatTouchesTextCanBeRead() {
    assertEquals(List.of(), said(text("204 million", 100, 100), text("9,200", 100, 106)));
    assertEquals(List.of(), said(text("ab", 300, 100), text("c", 308, 100)));
  }

  @Test
  void aThinGlyphIsCoveredToo() {
    PrintedText thin = text("l", 7, List.of(new Box(101, 100, 101.5, 107)), PAPER, false, NOWHERE);
    assertEquals(List.of("'l' overlaps 'H' on page 1"), said(thin, text("H", 100, 100.5)));
  }

  @Test
  void pairsOfGlyphsAreLookedAt() {
    PrintedText ring =
        text(
            "a    b",
            10,
            List.of(new Box(100, 100, 105, 107), new Box(130, 100, 135, 107)),
            PAPER,
            false,
            NOWHERE);
    assertEquals(List.of(), said(ring, text("gap", 110, 102)));
  }

  @Test
  void picturesThatLeaveTheirPlace() {
    PrintedPicture wide =
        new PrintedPicture("Losses", new Box(50, 100, 601, 200), PAPER, false, NOWHERE);
    PrintedPicture high = new PrintedPicture("", new Box(50, 100, 200, 760), PAPER, false, NOWHERE);
    PrintedPicture cut =
        new PrintedPicture(
            "Cases", new Box(50, 100, 200, 200), new Box(50, 100, 150, 200), false, NOWHERE);
    PrintedPicture logo = new PrintedPicture("Arms", new Box(50, 10, 80, 40), PAPER, true, NOWHERE);
    assertEquals(
        List.of(
            "the image 'Losses' runs off the right edge of page 1",
            "an image runs into the bottom margin of page 1",
            "the image 'Cases' is cut off at the right edge of its box on page 1"),
        said(List.of(), List.of(wide, high, cut, logo)));
  }

  @Test
  void oneElementIsToldOnce() {
    Location cell = new Location("tables.html", 3, 7, 3);
    PrintedText[] column = new PrintedText[40];
    for (int row = 0; row < column.length; row++) {
      column[row] = text("1,0" + row, 590, 60 + 10 * row, PAPER, false, cell);
    }
    assertEquals(
        List.of("'1,00' runs off the right edge of page 1, and 39 more from this element"),
        said(column));
  }

  @Test
  void ofVeryManyTheFirstAreTold() {
    PrintedText[] texts = new PrintedText[30];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text("x" + i, 595, 60 + 10 * i);
    }
    List<String> said = said(texts);
    assertEquals(21, said.size());
    assertEquals("unreadable text here and elsewhere (9 more)", said.get(20));
  }

  @Test
  void aLongTextIsShortened() {
    String said = said(text("word ".repeat(30), 100, 300)).get(0);
    assertTrue(said.matches("'word .{55}…' runs off the right edge of page 1"), said);
  }

  @Test
  void lookingCanBeEnded() {
    int[] asked = {0};
    Legibility watched =
        new Legibility(
            () -> {
              if (++asked[0] == 2) {
                throw new IllegalStateException("enough");
              }
            });
    List<PrintedText> texts = List.of(text("a", 100, 300), text("b", 100, 400));
    PrintedPage page = new PrintedPage(1, PAPER, CONTENT, texts, List.of());
    assertThrows(IllegalStateException.class, () -> watched.check(page));
  }

  /** If each were compared with all others, this would take minutes. */
  @Test
  void manyTextsAreComparedWithFew() {
    List<PrintedText> line = new ArrayList<>();
    List<PrintedText> heap = new ArrayList<>();
    for (int i = 0; i < 60_000; i++) {
      line.add(text("a", 5 * i, 100));
      heap.add(text("a", 100, 100));
    }
    long start = worked();
    new Legibility(() -> {}).check(new PrintedPage(1, PAPER, CONTENT, line, List.of()));
    assertEquals("'a' overlaps 'a' on page 1", said(heap, List.of()).get(0));
    assertTrue(worked() - start < Duration.ofSeconds(10).toNanos());
  }

  /** Time of the processor, of which a busy machine takes no more. */
  private static long worked() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
