package org.precis.typeset.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** A link is one annotation of its page, and is where its lines are (ISO 32000-1, 12.5.6.5). */
class LinksTest {

  private static final COSName QUADS = COSName.getPDFName("QuadPoints");

  private COSDictionary link(String words) throws IOException {
    String body = "<p style=\"width: 90px\"><a href=\"https://example.org/\">" + words + "</a></p>";
    byte[] bytes = PdfWriter.write(Documents.of("", body), "test", Documents.LIMITS).bytes();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      COSArray annotations = pdf.getPage(0).getCOSObject().getCOSArray(COSName.ANNOTS);
      assertEquals(1, annotations.size());
      return (COSDictionary) annotations.getObject(0);
    }
  }

  @Test
  void aLinkOnOneLineIsWhereItsRectangleIs() throws IOException {
    assertNull(link("Reports").getCOSArray(QUADS));
  }

  @Test
  void aLinkOnTwoLinesSaysWhereEachIs() throws IOException {
    COSDictionary link = link("Reports received");
    float[] quads = link.getCOSArray(QUADS).toFloatArray();
    assertEquals(2 * 8, quads.length);
    float[] box = link.getCOSArray(COSName.RECT).toFloatArray();
    assertEquals(box[3], quads[1], "the first line is at the top");
    assertEquals(box[1], quads[8 + 5], "the last line is at the bottom");
    assertTrue(quads[5] >= quads[8 + 1], "neither lies over the other");
  }

  /** It is on the next page. */
  @Test
  void whatHasNoHeightAtTheEndOfAPageIsFound() throws IOException {
    String css = "#next { break-before: page } #flat { line-height: 0; margin: 0 }";
    String body =
        "<p><a href=\"#place\">place</a></p><div><p id=\"flat\">flat</p></div>"
            + "<div id=\"next\"><p>words</p><div id=\"place\"></div></div>"
            + "<p style=\"break-before: page\">last</p>";
    byte[] bytes = PdfWriter.write(Documents.of(css, body), "test", Documents.LIMITS).bytes();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      COSArray annotations = pdf.getPage(0).getCOSObject().getCOSArray(COSName.ANNOTS);
      COSArray place = ((COSDictionary) annotations.getObject(0)).getCOSArray(COSName.DEST);
      assertEquals(pdf.getPage(2).getCOSObject(), place.getObject(0));
    }
    assertEquals("place\nflat\nwords\nlast\n", Documents.text(bytes));
  }
}
