package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.pdf.laws.PdfTagTree;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.laws.VeraPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** How a list or its parts are laid out does not change what is read. */
@Tag("slow")
class SameTagsTest {

  private static final String BODY =
      "<ol><li>First</li><li><p>Second</p><p>in two</p></li></ol><ul><li>Bullet</li></ul>"
          + "<section><h1>Head</h1><p>Text <b>in</b> it.</p></section>";

  private static byte[] pdf(String css) {
    return PdfWriter.write(Documents.of("/* 12.iv */ " + css, BODY), "page", Documents.LIMITS)
        .bytes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "li { list-style-position: inside }",
        "ol { list-style: lower-roman } li::marker { font-variant: small-caps }",
        "ol { list-style: inside lower-roman } ul { list-style: square inside }",
        "ul, ol { display: contents } li { margin-left: 30pt }",
        "section, ul, ol { display: contents } body { display: grid } li { margin-left: 30pt }"
      })
  void tagsStayAsTheyAre(String css) throws Exception {
    byte[] pdf = pdf(css);
    String plain = PdfTagTree.of(TaggedPdf.of(pdf("")));
    String tags = PdfTagTree.of(TaggedPdf.of(pdf));
    assertEquals(readable(plain), readable(tags), css);
    assertEquals(List.of(), VeraPdf.faults(pdf), css);
  }

  /** Cells without boxes, alone or beside others; as they are read, whatever they look like. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "td { display: contents }",
        ".one { display: contents }",
        "tr, td { display: contents }",
        "tbody, tr { display: contents }",
        "th { display: contents }",
        "table { display: block } tbody { display: grid } tr { display: contents }",
        "td { display: contents } .one::before { content: '' }",
        "section { display: contents }",
        "section { display: contents } div { display: flow-root }"
      })
  void partsWithoutBoxesAreTaggedAsWithThem(String css) throws Exception {
    for (String cell : List.of("one", "<p>one</p>", "one <p>two</p>", "<b>one</b> two")) {
      String body =
          "<table><tbody><tr><th scope='row'>Head</th><td class='one'>CELL</td></tr>"
              + "<tr><th scope='row'>Row</th><td>three</td></tr></tbody></table>"
              + "<div><section>CELL<p>last</p></section></div>";
      String html = body.replace("CELL", cell);
      byte[] plain = PdfWriter.write(Documents.of("", html), "page", Documents.LIMITS).bytes();
      byte[] pdf = PdfWriter.write(Documents.of(css, html), "page", Documents.LIMITS).bytes();
      assertEquals(PdfTagTree.of(TaggedPdf.of(plain)), PdfTagTree.of(TaggedPdf.of(pdf)), css);
      assertEquals(List.of(), VeraPdf.faults(pdf), css);
    }
  }

  /** Without how items are numbered, and the blank that a marker in a line ends with. */
  private static String readable(String tags) {
    return tags.replaceAll(" ListNumbering=\\w+", "")
        .replaceAll("Lbl \"(i+)\\.", "Lbl \"2.")
        .replaceAll("Lbl \"\\d\\. ?\"", "Lbl")
        .replace("\u25AA", "\u2022");
  }

  @ParameterizedTest
  @CsvSource({"'', '1. First 2. Second in two'", "inside, '1. First 2. Second in two'"})
  void markersAreReadBeforeTheirItems(String position, String text) {
    String read = Documents.text(pdf("li { list-style-position: " + position + " }"));
    assertEquals(text, read.replaceAll("\\s+", " ").replaceAll(" (. )?Bullet.*", ""));
  }
}
