package org.precis.pdf.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.pdf.read.PdfFile;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** Which pages are shown as changed, and that nothing is boxed where nothing changed. */
class PagesDiffTest {

  private static final String PAGES =
      "section { page-break-before: always } section.first { page-break-before: avoid }";

  private static String section(String title, String text) {
    return "<section class=\""
        + (title.equals("One") ? "first" : "rest")
        + "\"><h1>"
        + title
        + "</h1><p>"
        + text
        + "</p></section>";
  }

  private static final String ONE = section("One", "Police solved 250 cases in spring.");
  private static final String TWO = section("Two", "In summer 1,128 suspects were caught.");
  private static final String THREE = section("Three", "Autumn was quiet in every town.");

  private static List<PagePair> between(String old, String current) {
    return between(PAGES, old, PAGES, current);
  }

  private static List<PagePair> between(
      String oldStyle, String old, String currentStyle, String current) {
    try (PdfFile then = pdf(oldStyle, old);
        PdfFile now = pdf(currentStyle, current)) {
      return PagesDiff.between(then, now);
    }
  }

  private static PdfFile pdf(String style, String body) {
    String html = Documents.of(style, body);
    return PdfFile.open("test", PdfWriter.write(html, "test", Documents.LIMITS).bytes());
  }

  private static List<String> told(List<PagePair> pairs) {
    return pairs.stream()
        .map(pair -> pair.change() + " " + pair.old() + " " + pair.current())
        .toList();
  }

  @Test
  void theSameDocumentHasNoPair() {
    assertEquals(List.of(), told(between(ONE + TWO, ONE + TWO)));
  }

  @Test
  void aWordThatDiffersIsBoxedOnBothPages() {
    List<PagePair> pairs = between(ONE + TWO, ONE + TWO.replace("1,128", "1,129"));
    assertEquals(List.of("CHANGED 2 2"), told(pairs));
    assertEquals(2, pairs.get(0).boxes());
  }

  /** A new character cuts the fonts anew, and every glyph is named otherwise. */
  @Test
  void fontsCutToOtherCharactersDifferNowhereElse() {
    List<PagePair> pairs =
        between(ONE + TWO + THREE, ONE + TWO.replace("summer", "Juli öß") + THREE);
    assertEquals(List.of("CHANGED 2 2"), told(pairs));
  }

  @Test
  void aNewPageMovesTheOthersAndChangesNone() {
    List<PagePair> pairs = between(ONE + THREE, ONE + TWO + THREE);
    assertEquals(List.of("ADDED 0 2"), told(pairs));
    assertEquals(List.of("REMOVED 2 0"), told(between(ONE + TWO + THREE, ONE + THREE)));
  }

  @Test
  void aPageThatGoesElsewhereIsMoved() {
    assertEquals(List.of("MOVED 2 3"), told(between(ONE + TWO + THREE, ONE + THREE + TWO)));
  }

  /** Text that only goes to another line or page says the same. */
  @Test
  void textThatFlowsFurtherIsNotBoxed() {
    String filler = "<p>" + "A line that says nothing new. ".repeat(120) + "</p>";
    List<PagePair> pairs =
        between(filler + ONE + filler, "<p>First of all.</p>" + filler + ONE + filler);
    assertEquals(1, pairs.size());
    assertEquals(1, pairs.get(0).boxes());
  }

  @Test
  void aWordIsTheSameWithAHyphenAtTheEndOfALine() {
    String word = "Donau\u00ADdampf\u00ADschiff\u00ADfahrts\u00ADgesell\u00ADschaft ";
    String old = "<p>One. " + word.repeat(20) + "</p>";
    String later = "<p>Two of them. " + word.repeat(20) + "</p>";
    List<PagePair> pairs = between(ONE + old, ONE + later);
    assertEquals(1, pairs.size());
    assertEquals(2, pairs.get(0).boxes());
  }

  @Test
  void aColourThatDiffersIsBoxedWhereItIs() {
    String red = PAGES + " h1 { color: #C00000 }";
    List<PagePair> pairs = between(PAGES, ONE + TWO, red, ONE + TWO);
    assertEquals(List.of("CHANGED 1 1", "CHANGED 2 2"), told(pairs));
    assertTrue(pairs.get(0).boxes() >= 2);
  }

  @Test
  void aTenthOfAPointIsNoDifference() {
    String shifted = PAGES + " p { padding-left: 0.1pt }";
    assertEquals(List.of(), told(between(PAGES, ONE + TWO, shifted, ONE + TWO)));
  }
}
