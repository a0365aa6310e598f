package org.precis.typeset.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.pdf.laws.Run;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

class FixedTableTest {

  /** CSS 2.2, 17.5.2.1: a cell of a later row that asks for more does not widen the table. */
  @Test
  void onlyTheFirstRowSaysHowWideATableOfFixedLayoutIs() {
    String css =
        """
        @page { size: 100mm 60mm; margin: 10mm }
        body { margin: 0 }
        table { table-layout: fixed; width: 100%; border-spacing: 0 }
        th, td { padding: 0 }
        .name { width: 50mm } .number { width: 30mm; text-align: right }
        .further { padding-left: 20mm }
        """;
    String body =
        """
        <table><tr><th class="name" scope="col">Name</th><th class="number" scope="col">1</th></tr>
        <tr><td class="name further">Part</td><td class="number">2</td></tr></table>
        """;
    List<Run> runs =
        TaggedPdf.of(PdfWriter.write(Documents.of(css, body), "table", Documents.LIMITS).bytes())
            .runs();
    for (Run run : runs) {
      if (run.text().matches("[12]")) {
        assertEquals(90, run.right(), 0.3, run.text());
      }
    }
  }
}
