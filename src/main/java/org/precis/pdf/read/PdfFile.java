package org.precis.pdf.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;

/**
 * A finished PDF, read again: the attached data, and the text a screen reader would say. Parsed
 * strictly: a file that a viewer would have to repair is refused.
 */
public final class PdfFile implements AutoCloseable {

  /** The name of the attachment with the data, of relationship Source. */
  static final String DATA = "briefing.json";

  private static final int MOST_BYTES = 64 << 20;

  private final String name;
  private final PDDocument pdf;

  private PdfFile(String name, PDDocument pdf) {
    this.name = name;
    this.pdf = pdf;
  }

  /**
   * Opens a PDF.
   *
   * @param name of the file, as the user typed it
   * @throws FaultyInputException if it is damaged or encrypted
   */
  public static PdfFile open(String name, byte[] bytes) {
    try {
      PDDocument pdf = new PDFParser(new RandomAccessReadBuffer(bytes)).parse(false);
      Optional<String> excess = PdfBounds.excess(pdf);
      if (excess.isPresent()) {
        throw new FaultyInputException(
            List.of(Fault.BRIEFING_BOUNDS.at(Location.ofFile(name), "", name, excess.get())));
      }
      return new PdfFile(name, pdf);
    } catch (FaultyInputException e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw fault(Fault.PDF_LOCKED, name);
    } catch (IOException | RuntimeException e) {
      // PDFBox throws exceptions of every kind for broken objects
      throw fault(Fault.PDF_DAMAGED, name);
    }
  }

  private static FaultyInputException fault(Fault fault, String name) {
    return new FaultyInputException(List.of(fault.at(Location.ofFile(name), "", name)));
  }

  /**
   * The attached data; empty if there is none.
   *
   * @throws FaultyInputException if it cannot be read
   */
  public Optional<String> data() {
    return read(
        () -> {
          PDEmbeddedFile file = attachment();
          return file == null ? Optional.empty() : Optional.of(text(file));
        });
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  /** PDFBox throws exceptions of every kind for broken objects. */
  private <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (FaultyInputException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw fault(Fault.PDF_DAMAGED, name);
    }
  }

  private PDEmbeddedFile attachment() {
    List<COSDictionary> attached = attachments();
    return attached.isEmpty()
        ? null
        : new PDComplexFileSpecification(attached.get(0)).getEmbeddedFile();
  }

  /** How many files with the name of the data are attached. */
  public int copies() {
    return read(() -> attachments().size());
  }

  /** The files of that name in the name tree (ISO 32000-1, 7.9.6), in order. */
  private List<COSDictionary> attachments() {
    List<COSDictionary> found = new ArrayList<>();
    COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    COSDictionary root = names == null ? null : names.getCOSDictionary(COSName.EMBEDDED_FILES);
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> open = new ArrayDeque<>();
    if (root != null) {
      open.push(root);
    }
    while (!open.isEmpty()) {
      if (!(open.pop() instanceof COSDictionary node) || !seen.add(node)) {
        continue;
      }
      COSArray pairs = node.getCOSArray(COSName.NAMES);
      for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
        if (DATA.equals(pairs.getString(i)) && pairs.getObject(i + 1) instanceof COSDictionary d) {
          found.add(d);
        }
      }
      COSArray kids = node.getCOSArray(COSName.KIDS);
      for (int i = kids == null ? -1 : kids.size() - 1; i >= 0; i--) {
        if (kids.getObject(i) instanceof COSDictionary kid) {
          open.push(kid);
        }
      }
    }
    return found;
  }

  private String text(PDEmbeddedFile file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = file.createInputStream()) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes.write(buffer, 0, read);
        if (bytes.size() > MOST_BYTES) {
          Diagnostic tooLarge =
              Fault.BRIEFING_SIZE.at(Location.ofFile(name), "", name, MOST_BYTES >> 20);
          throw new FaultyInputException(List.of(tooLarge));
        }
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * Its text in reading order; empty if it is not tagged.
   *
   * @throws FaultyInputException if it cannot be read
   */
  public List<PdfBlock> blocks() {
    return read(
        () ->
            PdfText.of(pdf, 1).stream()
                .map(block -> new PdfBlock(block.text(), block.page()))
                .toList());
  }

  /**
   * The last block of text; "" if it is not tagged.
   *
   * @throws FaultyInputException if it cannot be read
   */
  public String lastLine() {
    List<MarkedBlock> blocks = read(() -> PdfText.of(pdf, Math.max(1, pdf.getNumberOfPages() - 1)));
    return blocks.isEmpty() ? "" : blocks.get(blocks.size() - 1).text();
  }

  public int pages() {
    return pdf.getNumberOfPages();
  }

  public PDDocument document() {
    return pdf;
  }

  @Override
  public void close() {
    try {
      pdf.close();
    } catch (IOException e) {
      throw fault(Fault.PDF_DAMAGED, name);
    }
  }
}
