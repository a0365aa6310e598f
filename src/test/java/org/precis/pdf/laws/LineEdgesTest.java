package org.precis.pdf.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

class LineEdgesTest {

  @Test
  void aStopMayNotBeginALine() {
    assertBroken("begins with", "<p>抓获</p><p>，侦破</p>");
  }

  @Test
  void aBracketMayNotEndALine() {
    assertBroken("ends with", "<p>抓获（</p><p>三名）</p>");
  }

  @Test
  void aStopAfterAnElementStaysOnItsLine() {
    String words = "侦破刑事案件<b>2.2万余起</b>，（抓获<b>3.3万余名</b>）。“<b>清理</b>”；";
    StringBuilder lines = new StringBuilder();
    for (int width = 40; width < 100; width++) {
      lines.append("<p style=\"width: ").append(width).append("mm\">");
      lines.append(words).append("</p>");
    }
    assertEquals(List.of(), broken(lines.toString()));
  }

  @Test
  void aGermanQuotationEndsWithWhatBeginsAnEnglishOne() {
    String quotation = "<p>„412 Ausbrüche“</p>";
    assertEquals(List.of(), broken(quotation, "de"));
    assertEquals(1, broken(quotation, "en").size());
    assertEquals(1, broken("<p>sagte „</p><p>so“</p>", "de").size());
  }

  private static void assertBroken(String law, String body) {
    List<String> broken = broken(body);
    assertTrue(broken.stream().anyMatch(line -> line.contains(law)), law + " in " + broken);
  }

  private static List<String> broken(String body) {
    return broken(body, "zh-Hans");
  }

  private static List<String> broken(String body, String language) {
    byte[] pdf =
        PdfWriter.write(Documents.of("p { line-height: 1.5 }", body), "edges", Documents.LIMITS)
            .bytes();
    return LineEdges.broken(TaggedPdf.of(pdf), language);
  }
}
