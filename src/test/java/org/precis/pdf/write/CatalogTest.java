package org.precis.pdf.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the catalog of a PDF says of it, which readers, archives and verifiers go by. */
class CatalogTest {

  private PDDocument pdf;
  private COSDictionary catalog;

  @BeforeEach
  void write() throws IOException {
    byte[] bytes = PdfWriter.write(Documents.sample(3), "sample", Documents.LIMITS).bytes();
    pdf = Loader.loadPDF(bytes);
    catalog = pdf.getDocumentCatalog().getCOSObject();
  }

  @AfterEach
  void close() throws IOException {
    pdf.close();
  }

  /** ISO 19005-3, annex E: a machine knows that this is what the document was made from. */
  @Test
  void theDataIsTheSourceOfTheDocument() {
    COSArray associated = catalog.getCOSArray(COSName.getPDFName("AF"));
    assertEquals(1, associated.size());
    COSDictionary file = (COSDictionary) associated.getObject(0);
    assertEquals("Source", file.getNameAsString("AFRelationship"));
    assertEquals("briefing.json", file.getString(COSName.F));
    assertEquals("briefing.json", file.getString(COSName.UF));
    assertEquals("the data of this document", file.getString(COSName.DESC));
  }

  /** A reader lists the attachment by its name in the name tree; it is the associated file. */
  @Test
  void theDataIsAttachedUnderItsName() {
    COSArray names =
        catalog
            .getCOSDictionary(COSName.NAMES)
            .getCOSDictionary(COSName.EMBEDDED_FILES)
            .getCOSArray(COSName.NAMES);
    assertEquals("briefing.json", names.getString(0));
    COSDictionary file = (COSDictionary) names.getObject(1);
    assertSame(catalog.getCOSArray(COSName.getPDFName("AF")).getObject(0), file);
    COSDictionary embedded = file.getCOSDictionary(COSName.EF);
    COSStream stream = embedded.getCOSStream(COSName.F);
    assertSame(stream, embedded.getCOSStream(COSName.UF));
    assertEquals("application/json", stream.getNameAsString(COSName.SUBTYPE));
    COSDictionary about = stream.getCOSDictionary(COSName.PARAMS);
    assertEquals("D:20180907000000+00'00'", about.getString(COSName.MOD_DATE));
  }

  /** ISO 19005-3, 6.2.3: colours are those of sRGB on every screen and printer. */
  @Test
  void itsColoursAreOfSrgb() {
    COSArray intents = catalog.getCOSArray(COSName.OUTPUT_INTENTS);
    assertEquals(1, intents.size());
    COSDictionary intent = (COSDictionary) intents.getObject(0);
    assertEquals("GTS_PDFA1", intent.getNameAsString(COSName.S));
    assertEquals("sRGB IEC61966-2.1", intent.getString(COSName.OUTPUT_CONDITION_IDENTIFIER));
    assertEquals(3, intent.getCOSStream(COSName.DEST_OUTPUT_PROFILE).getInt(COSName.N));
  }

  /** ISO 14289-1, 6.2, 7.1 and 7.2: read by its tags, in its language, under its title. */
  @Test
  void itIsReadByItsTagsInItsLanguageUnderItsTitle() {
    assertEquals(
        true,
        catalog
            .getCOSDictionary(COSName.MARK_INFO)
            .getBoolean(COSName.getPDFName("Marked"), false));
    assertEquals("en", catalog.getString(COSName.LANG));
    COSDictionary preferences = catalog.getCOSDictionary(COSName.VIEWER_PREFERENCES);
    assertEquals(true, preferences.getBoolean(COSName.getPDFName("DisplayDocTitle"), false));
    assertEquals("Sample briefing: every part of a page", pdf.getDocumentInformation().getTitle());
  }

  /** The conformance that it claims (ISO 19005-3, 6.6.4; ISO 14289-1, 5). */
  @Test
  void itClaimsWhatItKeeps() throws IOException {
    byte[] packet = pdf.getDocumentCatalog().getMetadata().toByteArray();
    String xmp = new String(packet, StandardCharsets.UTF_8);
    for (String claim :
        List.of(
            "<pdfaid:part>3</pdfaid:part>",
            "<pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfuaid:part>1</pdfuaid:part>")) {
      assertEquals(2, xmp.split(claim, -1).length, claim);
    }
  }
}
