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
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a page is read aloud (ISO 32000-1, 14.8.2.2). */
class MarkedTextTest {

  private static Map<Integer, String> read(String content) throws IOException {
    return read(content, "");
  }

  /** Reads a page that may draw a form, {@code X}; {@code S} is a font of symbols. */
  private static Map<Integer, String> read(String content, String drawn) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
      resources.put(COSName.getPDFName("S"), new PDType1Font(Standard14Fonts.FontName.SYMBOL));
      PDFormXObject form = new PDFormXObject(pdf);
      try (OutputStream out = form.getStream().createOutputStream()) {
        out.write(drawn.getBytes(US_ASCII));
      }
      resources.put(COSName.getPDFName("X"), form);
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

  /** The font, the place in the line and the marks of the page are after a form as before it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/P <</MCID 4>> BDC BT /S 9 Tf 50 -90 Td (a) Tj ET EMC",
        "/P <</MCID 4>> BDC BT /S 9 Tf (a) Tj ET",
        "/P <</MCID 4>> BDC BT /S 9 Tf (a) Tj ET EMC EMC EMC"
      })
  void whatAFormSetsEndsWithIt(String form) throws IOException {
    String page = "BT /F 9 Tf /P <</MCID 3>> BDC (Oth) Tj ET /X Do BT (er) Tj ET EMC";
    assertEquals(Map.of(3, "Other", 4, "\u03b1"), read(page, form));
  }
}
