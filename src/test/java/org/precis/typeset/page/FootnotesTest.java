package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.diagnostic.FaultyInputException;
import org.precis.pdf.laws.PdfTagTree;
import org.precis.pdf.laws.Run;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** {@code float: footnote}: at the foot of the page that calls them, in their order. */
class FootnotesTest {

  private static final String CSS =
      """
      @page { size: 100mm 80mm; margin: 10mm;
        @footnote { border-top: 0.5pt solid; padding-top: 2mm; margin-top: 3mm } }
      body, p, td { margin: 0; padding: 0; font-size: 10pt; line-height: 5mm }
      .note { float: footnote; font-size: 8pt; line-height: 4mm }
      .line { height: 5mm }
      """;

  private static TaggedPdf pdf(String body) {
    return TaggedPdf.of(PdfWriter.write(Documents.of(CSS, body), "page", Documents.LIMITS).bytes());
  }

  private static String note(String id) {
    return "<span class=\"note\" id=\"" + id + "\">Note on " + id + ".</span>";
  }

  private static Run run(TaggedPdf pdf, String text) {
    return pdf.runs().stream()
        .filter(run -> run.text().contains(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + text));
  }

  private static String lines(int count) {
    return "<p>line</p>".repeat(count);
  }

  @Test
  void aFootnoteStandsAtTheFootOfItsPageWithItsNumber() {
    TaggedPdf pdf = pdf("<p>alpha" + note("a") + " beta" + note("b") + "</p>" + lines(2));
    Run first = run(pdf, "Note on a");
    Run second = run(pdf, "Note on b");
    assertEquals(70, second.bottom() + (4 - (second.bottom() - second.top())) / 2, 0.6);
    assertEquals(4, second.top() - first.top(), 0.1);
    assertEquals(10, run(pdf, "1. ").left(), 0.1);
    assertEquals("alpha1 beta2", text(pdf, 10, 16).replaceAll("\\s+", " "));
  }

  private static String text(TaggedPdf pdf, double from, double to) {
    return pdf.runs().stream()
        .filter(run -> run.top() >= from - 1 && run.bottom() <= to)
        .map(Run::text)
        .collect(Collectors.joining())
        .strip();
  }

  /** Its text is a note in the paragraph that calls it, read after the words around the call. */
  @Test
  void aFootnoteIsTaggedAsOne() {
    assertEquals(
        """
        Document Lang="en"
          P
            "alpha1 beta"
            Note ID="a" "1. Note on a."
        """,
        PdfTagTree.of(pdf("<p>alpha" + note("a") + " beta</p>")));
  }

  /** Wherever the call stands, and whatever is around it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>alpha%s</p>",
        "<table><tr><th scope='row'>alpha%s</th><td>beta</td></tr></table>",
        "<div style='display: flex'><p>alpha%s</p><p>beta</p></div>",
        "<div style='columns: 2'><p>alpha%s</p><p>beta</p></div>",
        "<ul><li>alpha<b>%s</b></li></ul>",
        "<p>alpha <span style='display: inline-block'>beta%s</span></p>",
        "<div style='break-inside: avoid'><p>alpha</p><p>beta%s</p></div>"
      })
  void theLineWithTheCallAndItsFootnoteAreOnOnePage(String around) {
    for (int before = 0; before < 14; before++) {
      TaggedPdf pdf = pdf(lines(before) + around.formatted(note("a")) + lines(3));
      Run call = run(pdf, "1");
      Run note = run(pdf, "Note on a");
      assertEquals(call.page(), note.page(), before + " lines before");
      for (Run run : pdf.runs()) {
        boolean above = run.page() != note.page() || run.bottom() <= note.top() + 0.1;
        assertTrue(
            above || run.text().contains("Note on a") || run.text().contains("1. "),
            () -> run.text() + " is beside or below the footnote");
      }
    }
  }

  /** What stands before its page is full goes on as far as the footnotes leave room. */
  @Test
  void footnotesTakeRoomFromTheirPageOnly() {
    String body = "<p>alpha" + note("a") + note("b") + note("c") + "</p>" + lines(31);
    TaggedPdf pdf = pdf(body);
    long first = pdf.runs().stream().filter(r -> r.page() == 1 && r.text().equals("line")).count();
    long second = pdf.runs().stream().filter(r -> r.page() == 2 && r.text().equals("line")).count();
    // 12 lines of 5 mm a page; three notes of 4 mm, and 5.2 mm around them
    assertEquals(List.of(7L, 12L), List.of(first, second));
  }

  @Test
  void footnotesAreNumberedInTheOrderOfTheDocument() {
    String body =
        "<div style=\"display: none\">"
            + note("x")
            + "</div><div style=\"container-type: inline-size\"><p>alpha"
            + note("a")
            + "</p></div><p>beta"
            + note("b")
            + "</p>";
    assertEquals(
        "alpha1beta21. Note on a.2. Note on b.",
        pdf(body).runs().stream().map(Run::text).collect(Collectors.joining()));
  }

  @Test
  void aFootnoteForWhichNoPageHasRoomIsAFault() {
    String body =
        "<p>alpha<span class=\"note\" id=\"a\">" + "many words ".repeat(200) + "</span></p>";
    FaultyInputException faulty = assertThrows(FaultyInputException.class, () -> pdf(body));
    assertFalse(faulty.diagnostics().isEmpty());
  }

  /** PDF/UA-1, 7.9 asks for an id: a note that has none of its own gets one. */
  @Test
  void aFootnoteNeedsNoIdOfItsOwn() {
    String note = "<span class=\"note\">Note.</span>";
    String tree = PdfTagTree.of(pdf("<p>alpha" + note + " beta" + note + "</p>"));
    assertEquals(
        2, tree.lines().filter(line -> line.contains("Note ID=\"note.")).distinct().count(), tree);
  }
}
