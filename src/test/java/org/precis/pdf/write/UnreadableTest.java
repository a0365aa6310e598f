package org.precis.pdf.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.FaultyInputException;

/** A document with text that cannot be read is not made, and each such text is told. */
class UnreadableTest {

  private static final String PAPER =
      "@page { size: 120mm 80mm; margin: 15mm 10mm 10mm 20mm; }"
          + " body { margin: 0; font-size: 10pt; line-height: 14pt; }"
          + " p, table { margin: 0; } .one-line { white-space: nowrap; }"
          + " .box { width: 20mm; height: 14pt; overflow: hidden; white-space: nowrap; }";

  private static final double MM = 25.4 / 72;

  private static final String LONG = "Twelve thousand three hundred and forty-five point six";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p class="one-line" style="font-size: 13pt">TEXT</p> | 'TEXT' runs off the right edge of page 1
          <p class="one-line">TEXT</p> | 'TEXT' runs into the right margin of page 1
          <p style="margin-left: -21mm">TEXT</p> | 'TEXT' runs off the left edge of page 1
          <p style="margin-left: -5mm">33,000</p> | '33,000' runs into the left margin of page 1
          <div style="margin-left: 110mm">a</div> | 'a' runs off the right edge of page 1
          <div class="box">33,000 thousand</div> | '33,000 thousand' is cut off at the right edge of its box on page 1
          <div class="box">33,000<br/>9,200</div> | '9,200' is cut off at the bottom edge of its box on page 1
          <p style="letter-spacing: -4pt">33,000</p> | '33,000' overlaps itself on page 1
          <p>204 million</p><p style="margin-top: -10pt">9,200</p> | '204 million' overlaps '9,200' on page 1
          <div style="position: relative">a<div style="position: absolute; left: 85mm; white-space: nowrap">9,200</div></div> | '9,200' runs into the right margin of page 1
          <div style="transform: rotate(90deg); width: 20mm; margin: 2mm">turned</div> | 'turned' runs into the top margin of page 1
          <div style="position: relative"><div style="position: absolute; top: 52mm">33,000</div></div> | '33,000' runs into the bottom margin of page 1
          <p style="margin-left: -5mm; opacity: 0.1">33,000</p> | '33,000' runs into the left margin of page 1
          <p style="margin-left: -21mm; color: #0001">33,000</p> | '33,000' runs off the left edge of page 1
          <div class="box" style="opacity: 0.1">33,000 thousand</div> | '33,000 thousand' is cut off at the right edge of its box on page 1
          <p style="opacity: 0">a <b data-ref="a">33,000</b></p> | '33,000' cannot be seen on page 1
          <p data-ref="a">a <b style="color: transparent">33,000</b></p> | '33,000' cannot be seen on page 1
          <p>a <b data-ref="a" style="opacity: 0.04">33,000</b></p> | '33,000' cannot be seen on page 1
          <p style="margin-left: 91mm; width: 8mm">a</p> | 'a' runs into the right margin of page 1
          <p style="margin-left: 91mm; width: 8mm; position: relative; top: 0">a</p> | 'a' runs into the right margin of page 1
          <p style="margin-left: 91mm; width: 8mm; position: relative; left: 1pt">a</p> | 'a' runs into the right margin of page 1
          <p style="margin-left: 91mm; width: 8mm; margin-right: -1pt">a</p> | 'a' runs into the right margin of page 1
          <p style="margin-left: 91mm; width: 8mm; margin-top: -1pt">a</p> | 'a' runs into the right margin of page 1
          <p style="margin-left: 91mm; width: 8mm; margin-bottom: -1pt">a</p> | 'a' runs into the right margin of page 1
          <p style="margin-left: 91mm; width: 8mm; margin-top: -10mm">a</p> | 'a' runs into the top margin of page 1
          <p style="margin-left: 91mm; width: 8mm; transform: rotate(0deg)">a</p> | 'a' runs into the right margin of page 1
          <div style="margin-left: 91mm; width: 8mm"><p style="position: absolute; top: 0">a</p></div> | 'a' runs into the right margin of page 1
          <div style="margin-left: 91mm; width: 8mm; position: relative"><p style="position: absolute; left: 0; top: 0">a</p></div> | 'a' runs into the right margin of page 1
          <div style="float: left; margin-left: -4mm">33,000</div> | '33,000' runs into the left margin of page 1
          <p style="margin-top: -3mm">33,000</p><p>a</p> | '33,000' runs into the top margin of page 1
          <p style="margin: -19mm 0 19mm">33,000</p><p>a</p> | '33,000' runs off the top edge of page 1
          <div style="display: grid; grid-template-columns: minmax(0, 1fr) 1fr"><div><table><tr><th scope="row" class="one-line">A label of many words</th><td class="one-line">on a line</td></tr></table></div><p>9,200</p></div> | a table is 10 mm too wide: 'on a line' overlaps '9,200' on page 1
          <div style="width: 20mm; float: left"><table><tr><th scope="row" class="one-line">A label of very many words</th></tr></table></div><p>9,200</p> | a table is 28 mm too wide: 'A label of very many words' overlaps '9,200' on page 1
          """)
  void isToldWithItsPage(String body, String said) {
    assertEquals(List.of(said.replace("TEXT", LONG)), faults(body.replace("TEXT", LONG)));
  }

  @Test
  void theColumnOfATableThatIsTooWide() {
    String row = "<tr><th scope=\"row\" class=\"one-line\">A label of many words, %s</th>";
    String table =
        "<table>"
            + (row + "<td>1,234</td><td class=\"one-line\">567 people</td></tr>").repeat(2)
            + "</table>";
    assertEquals(List.of(), faults(table.replace("%s", "on one line")));
    assertEquals(
        "'567 people' runs off the right edge of page 1",
        faults(table.replace("%s", "all of it on one line")).get(0));
  }

  @Test
  void whatADrawingSaysBeyondItsEdge() {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 20\" style=\"width: 60mm\""
            + " font-size=\"8\" role=\"img\" aria-label=\"chart\">"
            + "<text x=\"%s\" y=\"10\">9,200</text><text x=\"%s\" y=\"10\">46</text></svg>";
    assertEquals(List.of(), faults(svg.formatted("1", "60")));
    assertEquals(
        List.of("'46' is cut off at the right edge of its box on page 1"),
        faults(svg.formatted("1", "95")));
    assertEquals(List.of("'9,200' overlaps '46' on page 1"), faults(svg.formatted("10", "14")));
  }

  @Test
  void aPictureThatHasNoRoom() {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\" role=\"img\""
            + " aria-label=\"Losses\" style=\"%s\"><rect width=\"10\" height=\"10\"/></svg>";
    assertEquals(
        List.of("the image 'Losses' runs into the right margin of page 1"),
        faults(svg.formatted("width: 95mm; height: 20mm")));
    assertEquals(
        "the image 'Losses' runs off the bottom edge of page 1",
        faults(svg.formatted("width: 40mm; height: 90mm")).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <svg viewBox="0 0 9"/> | an svg needs a viewBox of four numbers
          <svg viewBox="0 0 9 9"><use href="#a"/></svg> | unknown svg element 'use'
          <svg viewBox="0 0 9 9"><path d="M 1 e"/></svg> | path 'M 1 e' cannot be read
          <svg viewBox="0 0 9 9"><rect width="1e9" height="1"/></svg> | '1e9' is not a number that can be drawn
          <img alt="a" src="data:image/png;base64,AAAA"/> | unknown image format
          <p>Α</p> | no font has 'Α' (U+0391)
          """)
  void whatCannotBePainted(String body, String said) {
    String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"a\"";
    // Fonts are made of the letters of the document, less this one
    String html =
        Documents.of(PAPER, "<!--part-->").replace("<!--part-->", body.replace("<svg", svg));
    assertEquals(List.of(said), messages(html));
  }

  @Test
  void aRunningLineOverThePage() {
    String style =
        " @page { @bottom-left { content: element(foot) } }"
            + " .foot { position: running(foot); white-space: nowrap; font-size: 13pt }";
    assertEquals(
        List.of("'" + LONG + "' runs off the right edge of page 1"),
        faults("<style>" + style + "</style><div class=\"foot\">" + LONG + "</div><p>a</p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p style=\"visibility: hidden; margin-left: -30mm\">hidden</p>",
        "<p style=\"display: none; margin-left: -30mm\">not there</p>",
        "<div style=\"position: absolute; width: 1px; height: 1px; overflow: hidden\">heard</div>",
        "<p style=\"letter-spacing: -0.5pt\">33,000 <b>people</b> and more of them, up to the end"
            + " of lines</p>",
        "<p style=\"text-align: justify\">33,000 <b>people</b> and more of them, up to the end of"
            + " lines, and of lines, and lines</p>",
        "<p>x<sup>2</sup>, CO<sub>2</sub>, <i>Jf</i>) é Ǻ ģ</p><p>Ǻ é</p>",
        "<p style=\"font-size: 40pt; line-height: 44pt\">Jug</p>",
        "<ul><li>one</li><li>two</li></ul>",
        "<p style=\"opacity: 0\">seen by nobody</p>",
        "<p style=\"opacity: 0.06\"><b data-ref=\"a\">33,000</b></p>",
        "<div style=\"transform: rotate(90deg); width: 20mm; margin: 20mm\">turned</div>",
      })
  void whatCanBeReadOrIsHiddenOnPurposeIsFine(String body) {
    assertEquals(List.of(), faults(body));
  }

  @Test
  void theWholeOfALetterIsPaintedThatReachesOutOfItsLine() throws IOException {
    byte[] bytes = write("<p style=\"font-size: 40pt; line-height: 44pt\">Jug</p>").bytes();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      BufferedImage page = new PDFRenderer(pdf).renderImage(0);
      int leftOfTheLine = (int) (20 / MM) - 2;
      boolean inked = false;
      for (int y = 0; y < page.getHeight(); y++) {
        inked |= (page.getRGB(leftOfTheLine, y) & 0xFF) < 0x80;
      }
      assertTrue(inked, "the hook of the J");
    }
  }

  private static List<String> faults(String body) {
    return messages(Documents.of(PAPER, body));
  }

  private static List<String> messages(String html) {
    try {
      PdfWriter.write(html, "unreadable", Documents.LIMITS);
      return List.of();
    } catch (FaultyInputException faulty) {
      return faulty.diagnostics().stream().map(Diagnostic::message).toList();
    }
  }

  private static Pdf write(String body) {
    return PdfWriter.write(Documents.of(PAPER, body), "unreadable", Documents.LIMITS);
  }
}
