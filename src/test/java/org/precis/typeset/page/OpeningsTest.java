package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.pdf.laws.PdfTagTree;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.laws.VeraPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** What looks otherwise at the start of a text is read as one word with what follows. */
@Tag("slow")
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
          "<p><a href=\"https://example.org/\">Link</a> and more</p>",
          "<p><span style='float: right'>Apart</span>Fewer cases</p>",
          "<p><span style='position: absolute; top: 60mm'>Apart</span> Fewer cases</p>",
          "<div><p>Fewer cases.</p><p>More.</p></div>",
          "<ul style='list-style-position: inside'><li>First</li><li><p>Second</p></li></ul>",
          "<dl><dt>Fewer</dt><dd><p>Cases.</p></dd></dl>",
          "<p><em><strong>Fewer</strong> cases</em> than ever.</p>",
          "<p><span lang='de'>Falle</span> and more</p>",
          "<p><abbr title='World Health Organization'>WHO</abbr> says</p>",
          "<p>F<b>ewer</b> cases</p>",
          "<p><code>F</code>ewer cases</p>",
          "<div style='display: grid'><p>Fewer cases</p><p>More</p></div>",
          "<p style='columns: 2'>Fewer cases were opened in the second half of the year</p>",
          "<div style='columns: 2'><p>Fewer cases were opened in the second half</p></div>",
          "<div style='display: grid; grid-template-columns: 12mm 12mm'><p>Fewercases</p></div>",
          "<p style='opacity: 0.5'>Fewer cases</p>",
          "<p style='position: relative'>Fewer <b style='float: left'>cases</b> than</p>",
          "<div>Fewer cases <p>More</p> after</div>",
          "<div><b>Fewer</b> cases <p>More</p> after</div>");

  private static byte[] pdf(String css, String body) {
    String page = "@page { size: 60mm 80mm; margin: 5mm } ";
    return PdfWriter.write(Documents.of(page + css, body), "page", Documents.LIMITS).bytes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p::first-letter, li::first-letter, td::first-letter { float: left; font-size: 30pt }",
        "div::first-letter, dt::first-letter { float: left; font-size: 30pt }",
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

  /** Wherever the text stands, and whatever else asks for room on its page. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "<div style='display: grid; grid-template-columns: 1fr 1fr'>%s<p>beside</p></div>",
        "<div style='display: grid; grid-template-columns: 1fr 1fr'><p>beside</p><div>%s</div></div>",
        "<div style='columns: 2'>%s</div>",
        "<table><tr><th scope='row'>Head</th><td>%s</td></tr></table>",
        "<div style='float: left; width: 40mm'>%s</div>",
        "%s<p>beta<span class='note'>One.</span><span class='note'>Two.</span></p>",
        "<p>beta<span class='note'>One.</span></p>%s",
        "<div style='display: grid; grid-template-columns: 14mm 1fr'>%s</div>",
        "<div style='width: 14mm'>%s</div>"
      })
  void aDropCapStaysWithItsWord(String around) {
    String css =
        "p { margin: 0; font-size: 10pt; line-height: 5mm; orphans: 1; widows: 1 }"
            + " td { padding: 0 } .note { float: footnote; font-size: 8pt; line-height: 4mm }"
            + " .x::first-letter { float: left; font-size: 40pt; line-height: 14mm }";
    String text =
        "<p class='x'>Fewer cases<span class='note'>Of all kinds.</span> were opened in the second"
            + " half of the year than in the first<span class='note'>Or the third.</span>.</p>";
    for (int before = 4; before < 13; before++) {
      String body = "<p>line</p>".repeat(before) + String.format(around, text) + "<p>line</p>";
      byte[] pdf = pdf(css, body);
      TaggedPdf read = TaggedPdf.of(pdf);
      int at = before;
      assertEquals(
          read.runs().stream().filter(r -> r.text().equals("F")).findFirst().orElseThrow().page(),
          read.runs().stream()
              .filter(r -> r.text().startsWith("ewer"))
              .findFirst()
              .orElseThrow()
              .page(),
          () -> at + " lines before");
      String tree = PdfTagTree.of(read);
      assertTrue(tree.contains("\"Fewer cases"), () -> at + " lines before\n" + tree);
    }
  }

  /** In an element that asks for other capitals. */
  @Test
  void theFirstLineHasItsOwnCapitals() {
    String css = "p { text-transform: uppercase } p::first-line { text-transform: none }";
    String letters = "<p>ABCDEFGH IJKLMNOPQ RSTUVWXYZ</p>";
    String text = Documents.text(pdf(css, WORDS + " than in the first.</p>" + letters));
    assertTrue(text.startsWith("Fewer cases"), text);
    assertTrue(text.contains("FIRST."), text);
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
