package org.precis.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each law is broken by a page that breaks it. */
class GeometryLawsTest {

  private static final String PAPER =
      "@page { size: A4; margin: 25mm 20mm 20mm 20mm; } @page :first { margin-top: 16mm; }"
          + " body { margin: 0; font-size: 9pt; } p, h1 { margin: 0; font-size: 9pt; }"
          + " .high { height: 250mm; } .break { page-break-before: always; }"
          + " .up { margin-top: -2mm; }";

  private static final String LINES = "<p>line</p>".repeat(60);

  @Test
  void aGoodPageBreaksNone() {
    assertEquals(List.of(), broken(LINES + LINES));
  }

  @Test
  void aHeadingAtTheFoot() {
    assertBroken(
        "ends with a H1", LINES + "<h1>Alone</h1><div class=\"break\">" + LINES + "</div>");
  }

  @Test
  void aTableHeadAtTheFoot() {
    assertBroken(
        "ends with a",
        LINES
            + "<table><thead><tr><th>Head</th></tr></thead><tbody class=\"break\"><tr>"
            + "<td class=\"break\">"
            + LINES
            + "</td></tr></tbody></table>");
  }

  @Test
  void textInTheMargin() {
    assertBroken(
        "outside the margins", "<p style=\"margin-left: -5mm\">partly to the left</p>" + LINES);
    assertBroken(
        "outside the margins", "<p style=\"margin-left: 167mm; width: 60mm\">" + LINES + "</p>");
  }

  @Test
  void textOverText() {
    assertBroken("overlap", "<p>above</p><p class=\"up\">below</p>" + LINES);
  }

  @Test
  void aPageThatIsHalfEmpty() {
    assertBroken("only", "<p>line</p><div class=\"break\">" + LINES + "</div>");
  }

  @Test
  void aLastPageOfOneLine() {
    assertBroken("the last page has only 1 lines", LINES + "<p class=\"break\">last</p>");
  }

  @Test
  void smallPrint() {
    assertBroken("smaller than 7.5 pt", "<p style=\"font-size: 7pt\">small</p>" + LINES);
  }

  private static void assertBroken(String law, String body) {
    List<String> broken = broken(body);
    assertTrue(broken.stream().anyMatch(line -> line.contains(law)), law + " in " + broken);
  }

  private static List<String> broken(String body) {
    String html = Documents.of(PAPER, body);
    return GeometryLaws.broken(
        TaggedPdf.of(PdfWriter.write(html, "laws", Documents.LIMITS).bytes()));
  }
}
