package org.precis.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Turns one HTML document into one tagged, archival PDF (PDF/A-3a, PDF/UA-1). */
public final class PdfWriter {

  private PdfWriter() {}

  /**
   * The PDF of a self-contained HTML document in XML syntax. The same HTML gives the same bytes.
   *
   * @param name what the author calls the document, for the place of a fault
   * @throws org.precis.diagnostic.FaultyInput where it is not well-formed or goes beyond a limit
   */
  public static Pdf write(String html, String name, PdfLimits limits) {
    Guard guard = new Guard(name, limits);
    byte[] source = html.getBytes(StandardCharsets.UTF_8);
    guard.bytes(source.length);
    Document document = Xhtml.parse(name, html);
    Description description = Description.of(document);
    Preparation.prepare(document);
    try (PDDocument pdf = new PDDocument()) {
      pdf.setVersion(1.7f);
      pdf.setDocumentId(identifier(source));
      try (Engine engine = new Engine(document, pdf, guard)) {
        engine.run();
        Archive.complete(pdf, description);
        return new Pdf(save(pdf, guard), pdf.getNumberOfPages(), engine.warnings());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] save(PDDocument pdf, Guard guard) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    guard.bytes(out.size());
    return out.toByteArray();
  }

  /**
   * The file identifier's seed, which PDFBox would else take from the clock (ISO 32000-1, 14.4).
   */
  private static long identifier(byte[] source) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(source)).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
