package org.precis.pdf.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Runs are measured on paper, in whatever units the text was set. */
class RunsTest {

  /** As browsers write it: in pixels from the upper corner, on a page turned upside down. */
  @Test
  void textSetInPixelsHasItsSizeInPoints() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage paper = new PDPage(PDRectangle.A4);
      pdf.addPage(paper);
      try (PDPageContentStream page = new PDPageContentStream(pdf, paper)) {
        page.transform(new Matrix(0.75f, 0, 0, -0.75f, 0, PDRectangle.A4.getHeight()));
        page.beginText();
        page.setFont(new PDType1Font(FontName.HELVETICA), 16);
        page.setTextMatrix(new Matrix(1, 0, 0, -1, 96, 96));
        page.showText("119,000");
        page.endText();
      }
      List<Run> runs = Runs.of(pdf);
      assertEquals(1, runs.size());
      Run run = runs.get(0);
      assertEquals(12, run.points(), 0.01);
      assertEquals(25.4, run.left(), 0.01);
      assertEquals(25.4, run.baseline(), 0.01);
      assertEquals(25.4 - 0.714 * 12 * 25.4 / 72, run.top(), 0.01);
    }
  }
}
