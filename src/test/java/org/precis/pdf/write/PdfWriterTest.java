package org.precis.pdf.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.pdf.laws.GeometryLaws;
import org.precis.pdf.laws.PdfPositions;
import org.precis.pdf.laws.PdfTagTree;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.laws.VeraPdf;

class PdfWriterTest {

  @Test
  void aDocumentKeepsPdfA3aAndPdfUa1() throws Exception {
    Pdf pdf = PdfWriter.write(Documents.sample(90), "sample", Documents.LIMITS);
    assertEquals(List.of(), VeraPdf.faults(pdf.bytes()));
    assertEquals(List.of(), pdf.warnings());
  }

  @Test
  void theTagsAreThoseThatAPersonWouldWrite() {
    byte[] pdf = PdfWriter.write(Documents.sample(2), "sample", Documents.LIMITS).bytes();
    assertEquals(Documents.resource("/pdf/sample.tags.txt"), PdfTagTree.of(TaggedPdf.of(pdf)));
  }

  @Test
  void aRepeatedTableHeadIsReadOnceAndStandsOnEachPage() {
    byte[] bytes = PdfWriter.write(Documents.sample(90), "sample", Documents.LIMITS).bytes();
    TaggedPdf pdf = TaggedPdf.of(bytes);
    String positions = PdfPositions.of(pdf);
    assertEquals(
        2, positions.lines().filter(l -> l.endsWith("repeated-head Table 1 (continued)")).count());
    assertEquals(
        1, Documents.text(bytes).lines().filter(line -> line.startsWith("Statistic |")).count());
    assertEquals(List.of(), GeometryLaws.broken(pdf));
  }

  @Test
  void theSameHtmlGivesTheSameBytes() {
    String html = Documents.sample(20);
    byte[] first = PdfWriter.write(html, "sample", Documents.LIMITS).bytes();
    assertArrayEquals(first, PdfWriter.write(html, "sample", Documents.LIMITS).bytes());
  }
}
