package org.precis.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A PDF taken apart into the parts that a reviewer knows (ISO 32000-1, 7.7), each by the digest of
 * what it says.
 */
final class PdfParts {

  private static final Map<String, String> OF_A_PAGE =
      new TreeMap<>(
          Map.of(
              "Contents", "what is drawn",
              "Resources", "the fonts and pictures",
              "Annots", "the links and notes"));
  private static final Map<String, String> OF_THE_CATALOG =
      Map.ofEntries(
          Map.entry("Metadata", "the metadata"),
          Map.entry("StructTreeRoot", "the tags that are read aloud"),
          Map.entry("Outlines", "the bookmarks"),
          Map.entry("OCProperties", "the layers"),
          Map.entry("OpenAction", "an action on opening"),
          Map.entry("AA", "an action"),
          Map.entry("AcroForm", "a form or a signature"),
          Map.entry("Perms", "a signature"),
          Map.entry("AF", "the attached files"),
          Map.entry("Names", "the names of attachments, places and scripts"),
          Map.entry("OutputIntents", "the colour profile"));

  /** The pages are parts of their own. */
  private static final Set<String> NOT_A_PART = Set.of("Pages");

  private final Map<PdfPart, String> digests = new LinkedHashMap<>();
  private final int pages;
  private final int revisions;

  private PdfParts(int pages, int revisions) {
    this.pages = pages;
    this.revisions = revisions;
  }

  /**
   * Takes a PDF apart.
   *
   * @throws IOException where it cannot be read
   */
  static PdfParts of(byte[] bytes) throws IOException {
    try (PDDocument pdf = new PDFParser(new RandomAccessReadBuffer(bytes)).parse(false)) {
      PdfParts parts = new PdfParts(pdf.getNumberOfPages(), revisions(bytes));
      Map<COSBase, Integer> numbered = numbered(pdf);
      for (PDPage page : pdf.getPages()) {
        parts.add(page.getCOSObject(), numbered);
      }
      parts.addCatalog(pdf, numbered);
      COSBase information = pdf.getDocument().getTrailer().getItem(COSName.INFO);
      parts.put(PdfPart.ofDocument("the document information"), information, numbered);
      return parts;
    }
  }

  /** Each save that only adds to a file ends with a mark of its own (ISO 32000-1, 7.5.6). */
  private static int revisions(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int count = 0;
    for (int at = text.indexOf("startxref"); at >= 0; at = text.indexOf("startxref", at + 1)) {
      count++;
    }
    return count;
  }

  private static Map<COSBase, Integer> numbered(PDDocument pdf) {
    Map<COSBase, Integer> numbered = new IdentityHashMap<>();
    for (PDPage page : pdf.getPages()) {
      numbered.put(page.getCOSObject(), numbered.size() + 1);
    }
    return numbered;
  }

  private void add(COSDictionary page, Map<COSBase, Integer> numbered) throws IOException {
    int number = numbered.get(page);
    COSDictionary rest = new COSDictionary(page);
    for (Map.Entry<String, String> part : OF_A_PAGE.entrySet()) {
      COSName key = COSName.getPDFName(part.getKey());
      put(new PdfPart(part.getValue(), number), page.getItem(key), numbered);
      rest.removeItem(key);
    }
    put(new PdfPart("the size or another property", number), rest, numbered);
  }

  private void addCatalog(PDDocument pdf, Map<COSBase, Integer> numbered) throws IOException {
    COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
    for (COSName key : catalog.keySet()) {
      if (!NOT_A_PART.contains(key.getName())) {
        String name = OF_THE_CATALOG.getOrDefault(key.getName(), "the entry " + key.getName());
        put(PdfPart.ofDocument(name), catalog.getItem(key), numbered);
      }
    }
  }

  private void put(PdfPart part, COSBase what, Map<COSBase, Integer> numbered) throws IOException {
    digests.put(part, CosForm.of(what, numbered));
  }

  int pages() {
    return pages;
  }

  int revisions() {
    return revisions;
  }

  /** The parts that only one of the two has, or that say different things, in order. */
  List<PdfPart> differences(PdfParts other) {
    Map<PdfPart, String> all = new LinkedHashMap<>(digests);
    other.digests.forEach(all::putIfAbsent);
    List<PdfPart> different = new ArrayList<>();
    for (PdfPart part : all.keySet()) {
      String here = digests.get(part);
      if (here == null || !here.equals(other.digests.get(part))) {
        different.add(part);
      }
    }
    return different;
  }
}
