package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.pdf.laws.PdfTagTree;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.laws.VeraPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** What looks otherwise at the start of a text is read as one word with what follows. */
class OpeningsTest {

  private static final String WORDS = "<p>Fewer cases were opened in the second half of the year";

  private static final List<String> BODIES =
      List.of(
          WORDS + " than in the first.</p><p>Next.</p>",
          "<p><em>Fewer</em> cases.</p>",
          "<ul><li>First</li><li>Second</li></ul>",
          "<table><tbody><tr><th scope=\"row\">Head</th><td>Cell</td></tr></tbody></table>",
          "<p>&#8220;Quoted&#8221; by all.</p>",
          "<p>X</p>",
          "<p><a href=\"https://example.org/\">Link</a> and more</p>");

  private static byte[] pdf(String css, String body) {
    String page = "@page { size: 60mm 80mm; margin: 5mm } ";
    return PdfWriter.write(Documents.of(page + css, body), "page", Documents.LIMITS).bytes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p::first-letter, li::first-letter, td::first-letter { float: left; font-size: 30pt }",
        "p::first-letter, li::first-letter { font-size: 20pt; color: #C33; border: 1pt solid }",
        "p::first-line, li::first-line { font-size: 14pt; background: #EEE }",
        "body::first-letter { float: right; font-size: 3em } body::first-line { color: #36C }"
      })
  void tagsAndTextStayAsTheyAre(String css) throws Exception {
    for (String body : BODIES) {
      byte[] plain = pdf("", body);
      byte[] pdf = pdf(css, body);
      assertEquals(Documents.text(plain), Documents.text(pdf));
      assertEquals(PdfTagTree.of(TaggedPdf.of(plain)), PdfTagTree.of(TaggedPdf.of(pdf)), body);
      assertEquals(List.of(), VeraPdf.faults(pdf));
    }
  }

  @Test
  void aFirstLetterStaysWithTheLinesBesideIt() {
    String lines = "<p style=\"height: 60mm; margin: 0\">a</p>";
    String css =
        "p { margin: 0; font-size: 10pt; line-height: 5mm; orphans: 1; widows: 1 }"
            + " .x::first-letter { float: left; font-size: 40pt; line-height: 14mm }";
    byte[] pdf = pdf(css, lines + WORDS.replace("<p>", "<p class=\"x\">") + ".</p>");
    assertEquals(
        List.of(2, 2),
        TaggedPdf.of(pdf).runs().stream()
            .filter(run -> run.text().equals("F") || run.text().startsWith("ewer"))
            .map(run -> run.page())
            .toList());
  }

  /** The number of the note is all the text of its box, and floats: no line is left. */
  @Test
  void aFootnoteIsKeptWhereItsCallFloats() {
    String css =
        ".note { float: footnote } .note::footnote-call { content: counter(footnote) }"
            + " p::first-letter { float: left; font-size: 20pt }";
    byte[] pdf = pdf(css, "<p><span class=\"note\">Kept</span></p><p>after</p>");
    assertEquals("1 1. Kept\nafter\n", Documents.text(pdf));
  }

  /** Neither a bullet nor a label. */
  @ParameterizedTest
  @ValueSource(strings = {"li::marker { content: '' }", "li { list-style-type: '' }"})
  void aMarkerWithoutTextInALineIsNone(String css) throws Exception {
    String inside = "li { list-style-position: inside } ";
    String list = "<ul><li>First</li></ul>";
    assertTrue(PdfTagTree.of(TaggedPdf.of(pdf(inside, list))).toString().contains("Lbl"));
    assertFalse(PdfTagTree.of(TaggedPdf.of(pdf(inside + css, list))).toString().contains("Lbl"));
  }
}
