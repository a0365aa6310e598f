package org.precis.typeset.box;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.pdf.laws.Run;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.laws.VeraPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** Texts as style sheets number, generate and change them. */
class GeneratedTextTest {

  private static byte[] pdf(String css, String body) {
    String html =
        Documents.of(
            css, body + "<!-- ABCDEFGHIJKLMNOPQRSTUVWXYZÉ1234567890.: abc “”‘’„‚「」«»() -->");
    return PdfWriter.write(html, "page", Documents.LIMITS).bytes();
  }

  private static String text(String css, String body) {
    return Documents.text(pdf(css, body)).strip();
  }

  @Test
  void countersNumberSectionsAndWhatIsInThem() {
    String css =
        """
        body { counter-reset: part 2 }
        h1 { counter-increment: part; counter-reset: item }
        h1::before { content: counter(part, upper-roman) ". " }
        h2 { counter-increment: item 2 }
        h2::after { content: " " counter(part) "." counter(item) }
        .none { display: none }
        """;
    String body =
        "<h1>a</h1><h2>b</h2><h2>c</h2><h1 class='none'>x</h1><h1>d</h1><h2>e</h2>"
            + "<div style='counter-set: part 1944'><h1>f</h1></div>";
    assertEquals("III. a\nb 3.2\nc 3.4\nIV. d\ne 4.2\nMCMXLV. f", text(css, body));
  }

  /** Each list has a counter of its own (CSS Lists 3, 4.3). */
  @Test
  void countersOfListsAreNested() {
    String css =
        """
        ol { counter-reset: n; list-style: none }
        li { counter-increment: n }
        li::before { content: counters(n, ".") ": " }
        """;
    String body =
        "<ol><li>a<ol><li>b</li><li>c</li></ol></li><li>d<ol><li>e</li></ol></li></ol>"
            + "<ol><li>f</li></ol>";
    assertEquals("1: a\n1.1: b\n1.2: c\n2: d\n2.1: e\n1: f", text(css, body));
  }

  /** Of tables, rows and cells, with a box or without. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "tr::before { content: 'a' } tr::after { content: 'c' }",
        "th { display: contents } th::before { content: 'a' } th::after { content: 'c' }",
        "tr { display: contents } tr::before { content: 'a' } tr::after { content: 'c' }",
        "tr::before { content: 'a'; display: table-cell } th::after { content: 'c' }",
        "tbody { display: contents } table::before { content: 'a' } th::after { content: 'c' }",
        "th, tr, tbody { display: contents } tr::before { content: 'a' } th::after { content: 'c' }"
      })
  void partsOfTablesHaveGeneratedText(String css) throws Exception {
    byte[] pdf = pdf(css, "<table><tbody><tr><th scope='row'>b</th></tr></tbody></table>");
    assertEquals("abc", Documents.text(pdf).replaceAll("[\\s|]+", ""));
    assertEquals(List.of(), VeraPdf.faults(pdf));
  }

  /** To the next multiple of their size (CSS Text 3, 4.2), in each line. */
  @Test
  void tabsAreBlanksWhereTheyAreKept() {
    String css = "pre { white-space: pre; tab-size: 4 }";
    String tabs = "<pre>a\tb\n1234\tc\n12345678\tb\n\tc</pre><p>a\tb</p>";
    String blanks = "<pre>a   b\n1234    c\n12345678    b\n    c</pre><p>a b</p>";
    assertEquals(rights(css, blanks), rights(css, tabs));
  }

  private static List<Double> rights(String css, String body) {
    return TaggedPdf.of(pdf(css, body)).runs().stream().map(Run::right).toList();
  }

  /** A counter that nothing made begins where it is counted first, and siblings go on with it. */
  @Test
  void aCounterNeedsNoReset() {
    String css = "p { counter-increment: n } p::before { content: counter(n) \" \" }";
    assertEquals(
        "1 a\n2 b\n1 c",
        text(
            css,
            "<p>a</p><p>b</p><div><p>c</p></div>"
                .replace("<div>", "<div style='counter-reset: n'>")));
    assertEquals("0 a", text("p::before { content: counter(n) \" \" }", "<p>a</p>"));
    assertEquals(
        "a0",
        text(
            "p::before { content: 'x'; display: none; counter-increment: n }"
                + " p::after { content: counter(n) }",
            "<p>a</p>"));
  }

  @Test
  void numbersThatGrowWithoutEndStayWithinBounds() {
    String css =
        "p { counter-increment: n 2000000000 } p:last-child::before { content: counter(n) \" \" }";
    assertEquals("1000000000 b", text(css, "<p></p>".repeat(50) + "<p>b</p>"));
  }

  @Test
  void lettersAreSetAsCapitalsByTheRulesOfTheirLanguage() {
    assertEquals(
        "STRASSE ÉA",
        text(".u { text-transform: uppercase }", "<p class='u'>Straße <b>éa</b></p>"));
    assertEquals(
        "abc D",
        text(
            ".l { text-transform: lowercase } b { text-transform: none }",
            "<p class='l'>ABC <b>D</b></p>"));
    assertEquals(
        "One Two's 3rd FoUr",
        text("p { text-transform: capitalize }", "<p>one two's 3rd f<b>oUr</b></p>"));
  }

  @Test
  void quotationMarksAreThoseOfTheLanguageAndTheDepth() {
    assertEquals("“a ‘b’ c” “d”", text("", "<p lang='en'><q>a <q>b</q> c</q> <q>d</q></p>"));
    assertEquals("„a ‚b‘“", text("", "<p lang='de'><q>a <q>b</q></q></p>"));
    assertEquals("「a」", text("", "<p lang='zh-Hant'><q>a</q></p>"));
    String css =
        "p { quotes: '«' '»' '(' ')' } .n { quotes: none } i::after { content: close-quote }"
            + " b::before { content: no-open-quote } b::after { content: no-close-quote }";
    assertEquals("«a (b (c))»", text(css, "<p><q>a <q>b <q>c</q></q></q></p>"));
    assertEquals("a«b»", text(css, "<p><q class='n'>a</q><q>b</q></p>"));
    assertEquals("a«b»", text(css, "<p><i>a</i><q>b</q></p>"));
    assertEquals("a(b)«c»", text(css, "<p><b>a<q>b</q></b><q>c</q></p>"));
  }

  /** What {@code ::marker} says stands before an item, also in place of a bullet or of nothing. */
  @Test
  void markersSayWhatTheStyleSheetSays() {
    String css =
        """
        ol li::marker { content: counters(list-item, ".") ") " }
        ul { list-style: none }
        ul li::marker { content: attr(class) ": " }
        """;
    String body =
        "<ol start='3'><li>a<ol><li>b</li></ol></li><li value='7'>c</li><li>d</li></ol>"
            + "<ul><li class='A'>e</li></ul>";
    assertEquals("3) a\n3.1) b\n7) c\n8) d\nA: e", text(css, body));
  }
}
