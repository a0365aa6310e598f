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
import org.junit.jupiter.api.Tag;
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
@Tag("slow")
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

  private static TaggedPdf with(String declarations, String body) {
    String css = "<style>.note { " + declarations + " }</style>";
    return pdf(css + body);
  }

  private static Set<Integer> pages(TaggedPdf pdf, String word) {
    return pdf.runs().stream()
        .filter(run -> run.text().contains(word))
        .map(Run::page)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String wordy(int words) {
    return "<span class=\"note\" id=\"a\">" + "many words ".repeat(words) + "</span>";
  }

  /** The line of its call moves to the next page where there is no room for all of a footnote. */
  @Test
  void aFootnoteIsWholeOnThePageOfItsLine() {
    boolean divided = false;
    for (int before = 0; before < 12; before++) {
      String body = lines(before) + "<p>alpha" + wordy(30) + "</p>" + lines(12);
      divided |= pages(with("", body), "many").size() > 1;
      TaggedPdf pdf = with("footnote-policy: line", body);
      assertEquals(pages(pdf, "alpha"), pages(pdf, "many"), before + " lines before");
    }
    assertTrue(divided, "no footnote is divided otherwise");
  }

  /** So does all of its paragraph, unless that has no room on its page without the footnote. */
  @Test
  void aFootnoteIsWholeOnThePageOfItsParagraph() {
    boolean apart = false;
    for (int before = 0; before < 12; before++) {
      String body =
          "<style>p { orphans: 1; widows: 1 }</style>"
              + lines(before)
              + "<p>alpha<br/>beta<br/>gamma<br/>delta"
              + wordy(30)
              + "</p>"
              + lines(12);
      TaggedPdf line = with("footnote-policy: line", body);
      apart |= before + 4 <= 12 && !pages(line, "alpha").equals(pages(line, "delta"));
      TaggedPdf pdf = with("footnote-policy: block", body);
      assertEquals(pages(pdf, "delta"), pages(pdf, "many"), before + " lines before");
      if (before + 4 <= 12) {
        assertEquals(pages(pdf, "alpha"), pages(pdf, "many"), before + " lines before");
      }
    }
    assertTrue(apart, "no line moves without its paragraph otherwise");
  }

  /** One that is higher than a page is divided whatever its policy. */
  @ParameterizedTest
  @ValueSource(strings = {"line", "block"})
  void aFootnoteThatNoPageHasRoomForIsDivided(String policy) {
    TaggedPdf pdf =
        with("footnote-policy: " + policy, lines(3) + "<p>alpha" + wordy(300) + "</p>" + lines(3));
    assertEquals(pages(pdf, "alpha").iterator().next(), pages(pdf, "many").iterator().next());
    assertTrue(pages(pdf, "many").size() > 1);
  }

  /** One after the other, in lines that they share. */
  @Test
  void footnotesInLinesFollowOneAnother() throws Exception {
    String css = "<style>.note { footnote-display: inline }</style>";
    String longer = "<span class=\"note\" id=\"b\">" + "many words ".repeat(12) + "</span>";
    byte[] bytes =
        bytes(css + "<p>alpha" + note("a") + " beta" + longer + " gamma" + note("c") + "</p>");
    TaggedPdf pdf = TaggedPdf.of(bytes);
    double top = run(pdf, "Note on a").top();
    assertEquals(top, run(pdf, "many").top(), 0.1);
    List<Run> notes =
        pdf.runs().stream().filter(r -> r.top() > top - 1 && !r.text().isBlank()).toList();
    assertEquals(
        "1. Note on a. 2. " + "many words ".repeat(12) + "3. Note on c.",
        notes.stream().map(r -> r.text().strip()).collect(Collectors.joining(" ")));
    assertEquals(10, notes.get(0).left(), 0.1);
    assertTrue(notes.get(notes.size() - 1).bottom() <= 70, notes::toString);
    assertEquals(
        """
        Document Lang="en"
          P
            "alpha1 beta2 gamma3"
            Note ID="a" "1. Note on a."
            Note ID="b" "2. %s"
            Note ID="c" "3. Note on c."
        """
            .formatted("many words ".repeat(12).strip()),
        PdfTagTree.of(pdf));
    assertEquals(List.of(), VeraPdf.faults(bytes));
  }

  /** Lines that hold two or more, none of which is broken; others begin lines of their own. */
  @Test
  void footnotesShareALineThatHasRoomForThem() {
    String longer = "<span class=\"note\" id=\"b\">" + "many words ".repeat(4) + "</span>";
    String body = "<p>alpha" + note("a") + note("x") + longer + note("c") + "</p>";
    TaggedPdf pdf = with("footnote-display: compact", body);
    double top = run(pdf, "Note on a").top();
    assertEquals(top, run(pdf, "Note on x").top(), 0.1);
    assertEquals(top + 4, run(pdf, "many").top(), 0.1);
    assertEquals(10, run(pdf, "3. ").left(), 0.1);
    assertEquals(top + 8, run(pdf, "Note on c").top(), 0.1);
  }

  /** The numbers of others do not change places with words that run from right to left. */
  @Test
  void footnotesInTheSameLinesAreTextsOfTheirOwn() {
    String hebrew = "<span class=\"note\">\u05E9\u05DC\u05D5\u05DD</span>";
    TaggedPdf pdf = with("footnote-display: inline", "<p>alpha" + hebrew + note("b") + "</p>");
    Run first = run(pdf, "1. \u05DD");
    Run second = run(pdf, "2. Note on b.");
    assertEquals(first.top(), second.top(), 0.1);
    assertTrue(first.right() < second.left(), () -> first + " " + second);
  }

  /** As many lines of text stand above them as they leave room for. */
  @ParameterizedTest
  @ValueSource(strings = {"inline", "compact"})
  void footnotesThatShareLinesTakeNoRoomForMore(String display) {
    String body = "<p>alpha" + note("a") + note("b") + note("c") + "</p>" + lines(31);
    TaggedPdf pdf = with("footnote-display: " + display, body);
    assertEquals(run(pdf, "Note on a").top(), run(pdf, "Note on c").top(), 0.1);
    long first = pdf.runs().stream().filter(r -> r.page() == 1 && r.text().equals("line")).count();
    assertEquals(9, first);
  }

  /** Those that go on over pages, and those with blocks in them, have lines of their own. */
  @Test
  void footnotesWithBlocksAndThoseThatAreDividedShareNoLines() {
    String blocks = "<div class=\"note\" id=\"b\"><p>many</p><p>words</p></div>";
    TaggedPdf pdf = with("footnote-display: inline", "<p>alpha" + note("a") + blocks + "</p>");
    assertTrue(run(pdf, "many").top() > run(pdf, "Note on a").bottom() - 0.5);
    TaggedPdf parted =
        with("footnote-display: inline", "<p>alpha" + note("x") + wordy(250) + "</p>" + lines(5));
    assertEquals(
        500,
        parted.runs().stream()
            .flatMap(run -> Stream.of(run.text().split(" ")))
            .filter(word -> word.equals("many") || word.equals("words"))
            .count());
    assertTrue(run(parted, "many").top() > run(parted, "Note on x").bottom() - 0.5);
  }

  /** However many there are. */
  @Test
  @Timeout(60)
  void manyFootnotesInLinesTakeNoLonger() {
    TaggedPdf pdf =
        with(
            "footnote-display: inline; footnote-policy: block",
            ("<p>alpha" + note("a").replace(" id=\"a\"", "") + " beta</p>").repeat(2_000));
    assertEquals(2_000, pdf.runs().stream().filter(r -> r.text().contains("beta")).count());
  }
}
