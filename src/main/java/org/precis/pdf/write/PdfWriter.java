package org.precis.pdf.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.FaultyInputException;
import org.precis.pdf.document.Description;
import org.precis.pdf.document.Places;
import org.precis.pdf.document.Xhtml;
import org.precis.pdf.layout.Engine;
import org.precis.pdf.layout.LimitWatchdog;
import org.precis.pdf.layout.Pagination;
import org.precis.pdf.layout.PdfLimits;
import org.precis.pdf.tag.PdfUaPreflight;
import org.precis.pdf.tag.Tag;
import org.precis.text.Sha256;
import org.w3c.dom.Document;

/** Turns one HTML document into one tagged, archival PDF (PDF/A-3a, PDF/UA-1). */
public final class PdfWriter {

  private PdfWriter() {}

  /**
   * The PDF of a self-contained HTML document in XML syntax. The same HTML gives the same bytes.
   *
   * @param name what the author calls the document, for the location of a fault
   * @throws org.precis.diagnostic.FaultyInputException if it is not well-formed, exceeds a limit,
   *     violates PDF/UA-1, or has illegible text or pictures on its pages
   */
  public static Pdf write(String html, String name, PdfLimits limits) {
    return write(html, name, limits, unheard -> {});
  }

  /**
   * The same.
   *
   * @param step hears which page is being made, as it begins
   */
  public static Pdf write(String html, String name, PdfLimits limits, Consumer<String> step) {
    LimitWatchdog guard = new LimitWatchdog(name, limits, step);
    byte[] source = html.getBytes(StandardCharsets.UTF_8);
    guard.bytes(source.length);
    Document document = Xhtml.parse(name, html);
    Description description = Description.of(document);
    Preparation.prepare(document);
    try (PDDocument pdf = new PDDocument()) {
      pdf.setVersion(1.7f);
      pdf.setDocumentId(identifier(source));
      Places places = new Places(name);
      try (Engine engine = new Engine(document, pdf, guard, places)) {
        Tag tags = Pagination.paint(engine, name);
        List<Diagnostic> faults =
            new ArrayList<>(PdfUaPreflight.broken(places, document, description, tags));
        faults.addAll(engine.unreadable());
        if (!faults.isEmpty()) {
          throw new FaultyInputException(faults);
        }
        Archive.complete(pdf, description);
        return new Pdf(save(pdf, guard), pdf.getNumberOfPages(), engine.warnings());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] save(PDDocument pdf, LimitWatchdog guard) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    guard.bytes(out.size());
    return out.toByteArray();
  }

  /**
   * The seed of the file identifier, which PDFBox would take from the clock (ISO 32000-1, 14.4).
   */
  private static long identifier(byte[] source) {
    return ByteBuffer.wrap(Sha256.of(source)).getLong();
  }
}
