package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.pdf.laws.Run;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** A list is divided as a paragraph is: no line of it stands alone where that can be helped. */
class ListsTest {

  private static final String CSS =
      """
      @page { size: 100mm 80mm; margin: 10mm }
      body, p, ul, ol, li { margin: 0; padding: 0; font-size: 10pt; line-height: 5mm }
      ul, ol { padding-left: 10mm }
      """;

  private static List<Run> items(String css, String body) {
    return TaggedPdf.of(
            PdfWriter.write(Documents.of(CSS + css, body), "page", Documents.LIMITS).bytes())
        .runs()
        .stream()
        .filter(run -> run.text().contains("item"))
        .toList();
  }

  private static long on(int page, List<Run> items) {
    return items.stream().filter(run -> run.page() == page).count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li>item</li><li>item</li><li>item</li><li>item</li></ul>",
        "<ol><li><p>item</p></li><li><p>item</p></li><li>item</li><li>item</li></ol>",
        "<ul><li>item<ul><li>item</li><li>item</li></ul></li><li>item</li></ul>"
      })
  void noLineOfAListStandsAlone(String list) {
    for (int before = 0; before < 14; before++) {
      List<Run> items = items("", "<p>line</p>".repeat(before) + list + "<p>line</p>".repeat(9));
      assertEquals(4, items.size());
      assertNotEquals(1, on(1, items), before + " lines before");
      assertNotEquals(1, on(2, items), before + " lines before");
    }
  }

  /** Half a page would stay white. */
  @Test
  void aLineStandsAloneBeforeMuchElseIsMoved() {
    String picture = "<p style=\"height: 29mm; break-after: avoid\">line</p>";
    String body = "<p>line</p>".repeat(5) + picture + "<ul><li>item</li><li>item</li></ul>";
    List<Run> items = items("", body + "<p>line</p>".repeat(9));
    assertEquals(1, on(1, items));
  }

  @Test
  void aSheetMayLetLinesStandAlone() {
    String list = "<ul><li>item</li><li>item</li><li>item</li></ul>";
    List<Run> items =
        items(
            "ul { orphans: 1; widows: 1 }",
            "<p>line</p>".repeat(10) + list + "<p>line</p>".repeat(9));
    assertEquals(2, on(1, items));
  }
}
