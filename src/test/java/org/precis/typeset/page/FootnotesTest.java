package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.diagnostic.FaultyInputException;
import org.precis.pdf.laws.PdfTagTree;
import org.precis.pdf.laws.Run;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.laws.VeraPdf;
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

  private static byte[] bytes(String body) {
    return PdfWriter.write(Documents.of(CSS, body), "page", Documents.LIMITS).bytes();
  }

  private static TaggedPdf pdf(String body) {
    return TaggedPdf.of(bytes(body));
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

  /** Line by line, the calls of items that stand side by side are in no order. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "display: grid; grid-template-columns: 1fr 1fr",
        "display: flex",
        "display: flex; flex-direction: row-reverse"
      })
  void footnotesOfItemsSideBySideStandInTheOrderOfTheDocument(String items) {
    String item = "<div><p>alpha%s</p><p>beta%s</p></div>";
    String left = item.formatted(note("a"), note("b"));
    String right = item.formatted(note("c"), note("d"));
    TaggedPdf pdf = pdf("<div style=\"" + items + "\">" + left + right + "</div>");
    List<Run> notes = pdf.runs().stream().filter(r -> r.text().contains("Note on")).toList();
    for (int i = 1; i < notes.size(); i++) {
      assertEquals(4, notes.get(i).top() - notes.get(i - 1).top(), 0.1);
    }
    assertEquals(
        List.of("1. Note on a.", "2. Note on b.", "3. Note on c.", "4. Note on d."),
        notes.stream().map(Run::text).toList());
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

  /** What has no room goes on at the foot of the next page, below a line of its own. */
  @Test
  void aLongFootnoteGoesOnAtTheFootOfTheNextPages() throws Exception {
    String words =
        IntStream.range(0, 300).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    byte[] bytes =
        bytes("<p>alpha<span class=\"note\" id=\"a\">" + words + "</span> beta</p>" + lines(20));
    TaggedPdf pdf = TaggedPdf.of(bytes);
    List<Run> note = pdf.runs().stream().filter(r -> r.text().contains("word")).toList();
    assertEquals(
        "1. " + words, note.stream().map(r -> r.text().strip()).collect(Collectors.joining(" ")));
    assertEquals(4, note.get(note.size() - 1).page());
    for (Run run : pdf.runs()) {
      boolean above =
          note.stream().noneMatch(n -> n.page() == run.page() && n.top() < run.bottom() - 0.1);
      assertTrue(above || run.text().contains("word") || run.text().contains("1. "), run.text());
    }
    // Its tag is one, and whole
    String tree = PdfTagTree.of(pdf);
    assertEquals(1, tree.lines().filter(line -> line.contains("Note ID=\"a\"")).count(), tree);
    assertTrue(tree.contains("\"1. " + words + "\""), tree);
    assertEquals(20, pdf.runs().stream().filter(r -> r.text().equals("line")).count());
    assertEquals(List.of(), VeraPdf.faults(bytes));
  }

  /** At the end of a document, and before a page that the sheet demands, on pages of their own. */
  @Test
  void footnotesEndBeforeAPageThatTheSheetDemands() {
    String note = "<span class=\"note\" id=\"a\">" + "many words ".repeat(300) + "</span>";
    TaggedPdf pdf = pdf("<p>alpha" + note + "</p><p style=\"break-before: page\">beta</p>");
    int last =
        pdf.runs().stream()
            .filter(r -> r.text().contains("many"))
            .mapToInt(Run::page)
            .max()
            .orElseThrow();
    assertEquals(last + 1, run(pdf, "beta").page());
    TaggedPdf alone = pdf("<p>alpha" + note + "</p>");
    assertEquals(
        600,
        alone.runs().stream()
            .flatMap(run -> Stream.of(run.text().split(" ")))
            .filter(word -> word.equals("many") || word.equals("words"))
            .count());
  }

  /** Of those of one line, what has no room stands on the next page, in its order. */
  @Test
  void manyFootnotesOfALineGoOnAtTheFootOfTheNextPage() {
    String notes =
        IntStream.range(0, 25).mapToObj(i -> note("n" + i)).collect(Collectors.joining());
    TaggedPdf pdf = pdf(lines(3) + "<p>alpha" + notes + "</p>" + lines(6));
    List<Run> texts = pdf.runs().stream().filter(r -> r.text().contains("Note on")).toList();
    assertEquals(
        IntStream.range(0, 25).mapToObj(i -> (i + 1) + ". Note on n" + i + ".").toList(),
        texts.stream().map(Run::text).toList());
    assertEquals(run(pdf, "alpha").page(), texts.get(0).page());
    assertEquals(3, texts.get(24).page());
  }

  /** As few lines of it as orphans and widows allow stand on either page. */
  @Test
  void aDividedFootnoteLeavesNoLineAlone() {
    String note = "<span class=\"note\" id=\"a\">" + "many words ".repeat(40) + "</span>";
    for (int before = 0; before < 12; before++) {
      TaggedPdf pdf = pdf(lines(before) + "<p>alpha" + note + "</p>" + lines(12));
      Map<Integer, Set<Double>> lines =
          pdf.runs().stream()
              .filter(r -> r.text().contains("many") || r.text().contains("words"))
              .collect(
                  Collectors.groupingBy(
                      Run::page,
                      TreeMap::new,
                      Collectors.mapping(Run::top, Collectors.toCollection(TreeSet::new))));
      lines.values().forEach(all -> assertTrue(all.size() > 1, lines::toString));
      assertTrue(lines.containsKey(run(pdf, "alpha").page()), before + " lines before");
    }
  }

  /** Pages of them that go on over many pages are chosen in linear time. */
  @Test
  @Timeout(60)
  void manyLongFootnotesTakeNoLonger() {
    String note = "<span class=\"note\">" + "many words ".repeat(1_200) + "</span>";
    TaggedPdf pdf = pdf(("<p>alpha" + note + " beta</p>").repeat(60));
    assertEquals(60, pdf.runs().stream().filter(r -> r.text().contains("beta")).count());
  }

  /** What cannot be divided and is higher than a page. */
  @Test
  void aFootnoteForWhichNoPageHasRoomIsAFault() {
    String body =
        "<p>alpha<span class=\"note\" id=\"a\"><span style=\"display: inline-block; width: 9mm\">"
            + "many words ".repeat(20)
            + "</span></span></p>";
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
