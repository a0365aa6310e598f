package org.precis.pdf;

import com.openhtmltopdf.render.BlockBox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Turns one HTML document into one tagged, archival PDF (PDF/A-3a, PDF/UA-1). */
public final class PdfWriter {

  /**
   * A table that is let loose moves those after it, so pages are looked at again, but not for ever.
   */
  private static final int MOST_LAYOUTS = 4;

  private PdfWriter() {}

  /**
   * The PDF of a self-contained HTML document in XML syntax. The same HTML gives the same bytes.
   *
   * @param name what the author calls the document, for the place of a fault
   * @throws org.precis.diagnostic.FaultyInput where it is not well-formed, goes beyond a limit, or
   *     would break PDF/UA-1
   */
  public static Pdf write(String html, String name, PdfLimits limits) {
    Guard guard = new Guard(name, limits);
    byte[] source = html.getBytes(StandardCharsets.UTF_8);
    guard.bytes(source.length);
    Document document = Xhtml.parse(name, html);
    Description description = Description.of(document);
    Preparation.prepare(document);
    for (int layout = 1; ; layout++) {
      Optional<Pdf> pdf =
          laidOut(document, description, identifier(source), guard, layout < MOST_LAYOUTS);
      if (pdf.isPresent()) {
        return pdf.get();
      }
    }
  }

  /** The PDF, or nothing where the document is to be laid out again with other page breaks. */
  private static Optional<Pdf> laidOut(
      Document document, Description description, long identifier, Guard guard, boolean mayChange) {
    try (PDDocument pdf = new PDDocument()) {
      pdf.setVersion(1.7f);
      pdf.setDocumentId(identifier);
      try (Engine engine = new Engine(document, pdf, guard)) {
        BlockBox root = engine.layOut();
        if (mayChange && isToBeLaidOutAgain(root)) {
          return Optional.empty();
        }
        Promises.check(guard.name(), description, engine.paint(root));
        Archive.complete(pdf, description);
        byte[] bytes = save(pdf, guard);
        return Optional.of(new Pdf(bytes, pdf.getNumberOfPages(), engine.warnings()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isToBeLaidOutAgain(BlockBox root) {
    boolean again = ThinPages.loosen(root);
    again |= StrandedHeads.move(root);
    return again;
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
