package org.precis.typeset.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.pdf.laws.Run;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

class GridRowsTest {

  private static final double MM = 25.4 / 72;

  private static final String CSS =
      """
      @page { size: 100mm 60mm; margin: 10mm }
      body { margin: 0; font-size: 10pt; line-height: 12pt }
      .grid { display: grid }
      .high { height: 48pt }
      """;

  /** CSS Grid 2, 12.6 and 12.7: rows grow no further than the greatest height of their grid. */
  @ParameterizedTest
  @CsvSource({
    "minmax(30pt; auto), 42",
    "minmax(30pt; max-content), 42",
    "minmax(10pt; 70pt), 42",
    "minmax(50pt; auto), 50",
    "auto, 60",
    "minmax(0; 2fr) minmax(0; 1fr), 36"
  })
  void rowsGrowWithinTheGreatestHeight(String rows, double top) {
    String css =
        CSS + ".grid { max-height: 54pt; grid-template-rows: " + rows.replace(';', ',') + " }";
    String body =
        "<div class=\"grid\"><div>first<div class=\"high\"></div></div><div>second</div></div>";
    List<Run> runs =
        TaggedPdf.of(PdfWriter.write(Documents.of(css, body), "grid", Documents.LIMITS).bytes())
            .runs();
    assertEquals(top, (runs.get(1).top() - runs.get(0).top()) / MM, 0.1);
  }
}
