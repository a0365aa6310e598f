package org.precis.pdf.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.diagnostic.Location;
import org.precis.pdf.laws.GeometryLaws;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.typeset.Typesetter;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.file.PdfFile;
import org.precis.typeset.style.Styles;

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
        "runs into the left margin",
        unchecked("<p style=\"margin-left: -5mm\">partly to the left</p>" + LINES));
    assertBroken(
        "runs into the right margin",
        unchecked("<p style=\"margin-left: 165mm; width: 60mm\">to the right</p>" + LINES));
  }

  @Test
  void textOverText() {
    assertBroken("overlaps", unchecked("<p>above</p><p class=\"up\">below</p>" + LINES));
  }

  @Test
  void textOutsideItsFigure() {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 20\" style=\"width: 60mm\""
            + " font-size=\"8\" role=\"img\" aria-label=\"chart\">"
            + "<text x=\"90\" y=\"10\">9,200</text></svg>";
    assertBroken("is cut off at the right", unchecked(svg + LINES));
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
    assertBroken(law, broken(body));
  }

  private static void assertBroken(String law, List<String> broken) {
    assertTrue(broken.stream().anyMatch(line -> line.contains(law)), law + " in " + broken);
  }

  private static List<String> broken(String body) {
    String html = Documents.of(PAPER, body);
    return GeometryLaws.broken(
        TaggedPdf.of(PdfWriter.write(html, "laws", Documents.LIMITS).bytes()));
  }

  /** The laws that are broken by pages which are refused when a PDF is written. */
  private static List<String> unchecked(String body) {
    HtmlDocument document = HtmlReader.read("laws", Documents.of(PAPER, body));
    Typesetter.Layout layout = Typesetter.layOut(document, Styles.of(document), () -> {});
    Location nowhere = Location.ofFile("laws");
    PdfFile file =
        PdfFile.of(document.root(), layout.pages(), layout.fonts(), page -> {}, element -> nowhere);
    return GeometryLaws.broken(TaggedPdf.of(file.bytes()));
  }
}
