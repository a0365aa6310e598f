package org.precis.pdf.read;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** What of a page is read aloud (ISO 32000-1, 14.8.2.2). */
class MarkedTextTest {

  private static Map<Integer, String> read(String content) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
      page.setResources(resources);
      PDStream stream = new PDStream(pdf);
      try (OutputStream out = stream.createOutputStream()) {
        out.write(content.getBytes(US_ASCII));
      }
      page.setContents(stream);
      Map<Integer, String> texts = new TreeMap<>();
      MarkedText.of(page, MarkedText.noFonts())
          .forEach((mark, text) -> texts.put(mark, text.toString()));
      return texts;
    }
  }

  @Test
  void whatIsMarkedIsReadAndSoIsWhatIsMarkedInIt() throws IOException {
    String words = "/P <</MCID 3>> BDC BT /F 9 Tf /Span BMC (Reports) Tj EMC ET EMC";
    assertEquals(Map.of(3, "Reports"), read(words));
  }

  @Test
  void whatIsMarkedInAnArtifactIsNotRead() throws IOException {
    String words = "BT /F 9 Tf /P <</MCID 3>> BDC (Page 3) Tj EMC ET";
    assertEquals(Map.of(3, "Page 3"), read(words));
    assertEquals(Map.of(), read("/Artifact BMC " + words + " EMC"));
  }
}
