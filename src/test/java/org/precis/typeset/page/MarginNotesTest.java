package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.FaultyInputException;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** What a style sheet moves into the margin may stand there; what only has no room may not. */
class MarginNotesTest {

  private static final String CSS =
      """
      @page { size: 100mm 80mm; margin: 20mm }
      body, p, table { margin: 0; padding: 0; font-size: 10pt; line-height: 5mm }
      p { position: relative }
      """;

  private static TaggedPdf pdf(String style, String words) {
    String body = "<p>text<span style=\"" + style + "\">" + words + "</span></p>";
    String html = Documents.of(CSS, body);
    return TaggedPdf.of(PdfWriter.write(html, "page", Documents.LIMITS).bytes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "position: absolute; left: -18mm; width: 16mm",
        "float: left; width: 16mm; margin-left: -18mm",
        "display: block; position: relative; left: -18mm; width: 16mm",
        "display: block; position: relative; right: 18mm; width: 16mm",
        "display: block; position: relative; left: -30%; width: 16mm",
        "display: block; position: relative; left: -9mm; margin-left: -9mm; width: 8mm",
        "position: absolute; right: 62mm; width: 16mm",
        "position: absolute; margin-left: -18mm; left: 0; width: 16mm",
        "position: absolute; left: -18mm; top: 0; bottom: 0; width: 16mm",
        "display: block; width: 16mm; transform: translate(-18mm, 0)"
      })
  void aNoteMayStandInTheMargin(String style) {
    double left =
        pdf(style, "note").runs().stream()
            .filter(run -> run.text().equals("note"))
            .findFirst()
            .orElseThrow()
            .left();
    assertEquals(2, left, 0.2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "position: absolute; right: 10mm; width: 10mm; white-space: nowrap",
        "display: block; width: 10mm; margin-left: 45mm; white-space: nowrap"
      })
  void wordsThatLeaveTheirBoxMayNot(String style) {
    FaultyInputException fault =
        assertThrows(FaultyInputException.class, () -> pdf(style, "of the supervision"));
    List<String> said = fault.diagnostics().stream().map(Diagnostic::message).toList();
    assertEquals(List.of("'of the supervision' runs into the right margin of page 1"), said);
  }

  /** An accent on a capital is above a line that is as high as its letters. */
  @Test
  void anAccentMayReachIntoTheMargin() {
    String html =
        Documents.of(CSS, "<p style=\"font-size: 40pt; line-height: 0.86\">\u00dcber</p>");
    assertEquals(
        "\u00dcber",
        Documents.text(PdfWriter.write(html, "page", Documents.LIMITS).bytes()).strip());
  }

  /** What hardly covers anything may lie over other text; what covers it may not. */
  @ParameterizedTest
  @ValueSource(
      strings = {"opacity: 0.15", "color: rgba(0, 0, 0, 0.1)", "opacity: 0.4; color: #0006"})
  void aWatermarkMayLieOverText(String faint) {
    String style = "position: absolute; left: 0; top: 0; font-size: 20pt; ";
    assertEquals(2, pdf(style + faint, "draft").runs().size());
    assertThrows(FaultyInputException.class, () -> pdf(style + "opacity: 0.5", "draft"));
  }
}
