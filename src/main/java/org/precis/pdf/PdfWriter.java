package org.precis.pdf;

import com.openhtmltopdf.pdfboxout.fontstore.FontNotFoundException;
import com.openhtmltopdf.render.BlockBox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInput;
import org.precis.diagnostic.Location;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Turns one HTML document into one tagged, archival PDF (PDF/A-3a, PDF/UA-1). */
public final class PdfWriter {

  /** What is moved moves what comes after it, so pages are looked at again, but not for ever. */
  private static final int MOST_LAYOUTS = 6;

  /** A book is laid out again once: what is even on its pages matters less than that it is made. */
  private static final int MOST_LAYOUTS_OF_A_BOOK = 2;

  private static final int PAGES_OF_A_BOOK = 100;

  private PdfWriter() {}

  /**
   * The PDF of a self-contained HTML document in XML syntax. The same HTML gives the same bytes.
   *
   * @param name what the author calls the document, for the place of a fault
   * @throws org.precis.diagnostic.FaultyInput where it is not well-formed, goes beyond a limit,
   *     would break PDF/UA-1, or has text or pictures on its pages that cannot be read
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
      Places places = new Places(name);
      try (Engine engine = new Engine(document, pdf, guard, places)) {
        Tag tags = engine.paint(evenPages(engine));
        List<Diagnostic> faults =
            new ArrayList<>(Promises.broken(places, document, description, tags));
        faults.addAll(engine.unreadable());
        if (!faults.isEmpty()) {
          throw new FaultyInput(faults);
        }
        Archive.complete(pdf, description);
        return new Pdf(save(pdf, guard), pdf.getNumberOfPages(), engine.warnings());
      }
    } catch (FontNotFoundException e) {
      throw new FaultyInput(List.of(Fault.NO_SUCH_FONT.at(Location.ofFile(name), "")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lays out until no page is thin, no head is stranded and no table ends with a single row. */
  private static BlockBox evenPages(Engine engine) {
    BlockBox root = engine.layOut();
    boolean book = root.getLayer().getPages().size() > PAGES_OF_A_BOOK;
    int most = book ? MOST_LAYOUTS_OF_A_BOOK : MOST_LAYOUTS;
    for (int layout = 1; layout < most; layout++) {
      List<Element> changed = ThinPages.loosen(root);
      if (changed.isEmpty()) {
        changed = StrandedHeads.move(root);
      }
      if (changed.isEmpty()) {
        changed = ShortTails.move(root);
      }
      if (changed.isEmpty()) {
        return root;
      }
      root = engine.layOutAgain(changed);
    }
    return root;
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
