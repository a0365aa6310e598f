package org.precis.pdf.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.pdf.laws.Run;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

class KinsokuTest {

  /** At some width the stop would be the first that does not fit. */
  @Test
  void noLineBeginsWithAStopAtAnyWidth() {
    StringBuilder body = new StringBuilder();
    for (int width = 20; width < 80; width++) {
      body.append("<p style=\"width: ").append(width).append("mm\">");
      body.append("Police broke up <b>250</b>, then (<b>1,128</b>) and <b>33</b>. More ");
      body.append("<span lang=\"zh\">抓获<b>3.3万</b>余人，共（<b>2.2万</b>）起<b>案</b>。</span></p>");
    }
    byte[] pdf =
        PdfWriter.write(Documents.of("", body.toString()), "stops", Documents.LIMITS).bytes();
    List<Run> runs = TaggedPdf.of(pdf).runs();
    assertTrue(runs.size() > 200);
    for (Run run : runs) {
      if (run.left() < 24) {
        assertTrue(",.)，。）".indexOf(run.text().strip().charAt(0)) < 0, run.toString());
      }
      assertTrue(!run.text().strip().endsWith("（") && !run.text().strip().endsWith("("));
    }
  }

  @Test
  void theTextStaysTheSame() {
    String body = "<p>One <b>two</b>, (<i>three</i>). <a href=\"#x\"><b>four</b></a>; five.</p>";
    byte[] pdf = PdfWriter.write(Documents.of("", body), "stops", Documents.LIMITS).bytes();
    assertEquals("One two, (three). four; five.\n", Documents.text(pdf));
  }
}
