package org.precis.pdf.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.precis.pdf.document.Description;
import org.precis.typeset.file.Xmp;

/**
 * Makes a PDF conform to PDF/A-3 (ISO 19005-3): metadata, output intent and attachment, all taken
 * from the document and nothing from the environment.
 */
final class Archive {

  static final String PRODUCER = "Precis (openhtmltopdf, Apache PDFBox)";

  private final PDDocument pdf;
  private final PDDocumentCatalog catalog;
  private final Description description;

  private Archive(PDDocument pdf, Description description) {
    this.pdf = pdf;
    this.catalog = pdf.getDocumentCatalog();
    this.description = description;
  }

  static void complete(PDDocument pdf, Description description) throws IOException {
    Archive archive = new Archive(pdf, description);
    pdf.setDocumentInformation(archive.information());
    archive.metadata();
    archive.catalog();
    archive.outputIntent();
    if (description.data().isPresent()) {
      archive.attach("briefing.json", "application/json", description.data().get());
    }
  }

  private PDDocumentInformation information() {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(stated(description.title()));
    information.setAuthor(stated(description.author()));
    information.setSubject(stated(description.subject()));
    information.setKeywords(stated(description.keywords()));
    information.setCreator(stated(description.generator()));
    information.setProducer(PRODUCER);
    description.date().ifPresent(date -> information.setCreationDate(midnight(date)));
    description.date().ifPresent(date -> information.setModificationDate(midnight(date)));
    return information;
  }

  private static String stated(String text) {
    return text.isEmpty() ? null : text;
  }

  private static Calendar midnight(LocalDate date) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    return calendar;
  }

  private void metadata() throws IOException {
    byte[] packet = Xmp.packet(head(), PRODUCER);
    // Uncompressed, so that plain tools find it (ISO 16684-1, 7.3)
    catalog.setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(packet)));
  }

  private org.precis.typeset.file.Description head() {
    return new org.precis.typeset.file.Description(
        description.language(),
        description.title(),
        description.author(),
        description.subject(),
        description.keywords(),
        description.generator(),
        description.date());
  }

  private void catalog() {
    PDMarkInfo marks = new PDMarkInfo();
    marks.setMarked(true);
    catalog.setMarkInfo(marks);
    catalog.setLanguage(description.language());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }

  private void outputIntent() throws IOException {
    COSStream profile = pdf.getDocument().createCOSStream();
    profile.setInt(COSName.N, 3);
    try (InputStream in = Archive.class.getResourceAsStream("srgb.icc");
        var out = profile.createOutputStream(COSName.FLATE_DECODE)) {
      in.transferTo(out);
    }
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setName(COSName.S, "GTS_PDFA1");
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
    intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    COSArray intents = new COSArray();
    intents.add(intent);
    catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
  }

  /** Attaches the source of the document (ISO 19005-3, 6.8 and annex E). */
  private void attach(String name, String type, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    PDEmbeddedFile file =
        new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    file.setSubtype(type);
    file.setSize(bytes.length);
    description.date().ifPresent(date -> file.setModDate(midnight(date)));
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(name);
    specification.setFileUnicode(name);
    specification.setFileDescription("the data of this document");
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    specification.getCOSObject().setName("AFRelationship", "Source");
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(name, specification));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
    names.setEmbeddedFiles(tree);
    catalog.setNames(names);
    COSArray associated = new COSArray();
    associated.add(specification);
    catalog.getCOSObject().setItem("AF", associated);
  }
}
