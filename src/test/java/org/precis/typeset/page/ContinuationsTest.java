package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.pdf.laws.Run;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** What stands above the head of a table on its further pages stands nowhere else. */
class ContinuationsTest {

  private static final String PAPER =
      "@page { size: 120mm 80mm; margin: 15mm 10mm 10mm 20mm; }"
          + " body { margin: 0; font-size: 10pt; line-height: 14pt; } p { margin: 0; }";

  private List<Integer> pagesThatSaySo(String style) {
    String row = "<tr><th scope=\"row\">row</th><td>1</td></tr>";
    String table =
        "<p>before</p><table><caption data-continued=\"Table 1 (continued)\">Table 1</caption>"
            + "<thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Number</th></tr></thead>"
            + "<tbody>"
            + row.repeat(20)
            + "</tbody></table>";
    byte[] pdf = PdfWriter.write(Documents.of(PAPER + style, table), "x", Documents.LIMITS).bytes();
    return TaggedPdf.of(pdf).runs().stream()
        .filter(run -> run.text().contains("continued"))
        .map(Run::page)
        .toList();
  }

  @Test
  void onFurtherPages() {
    assertEquals(List.of(2, 3), pagesThatSaySo(""));
  }

  @Test
  void alsoWhereTheTableBeginsAtTheTopOfAPage() {
    assertEquals(List.of(3, 4), pagesThatSaySo(" caption { page-break-after: always; }"));
  }
}
