package org.precis.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

  @Test
  void aDocumentKeepsPdfA3aAndPdfUa1() throws Exception {
    Pdf pdf = PdfWriter.write(Documents.sample(90), "sample", Documents.LIMITS);
    assertEquals(List.of(), VeraPdf.faults(pdf.bytes()));
    assertEquals(List.of(), pdf.warnings());
  }

  @Test
  void theSameHtmlGivesTheSameBytes() {
    String html = Documents.sample(20);
    byte[] first = PdfWriter.write(html, "sample", Documents.LIMITS).bytes();
    assertArrayEquals(first, PdfWriter.write(html, "sample", Documents.LIMITS).bytes());
  }
}
