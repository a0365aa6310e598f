package org.precis.input.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;

/**
 * Extracts the text of a PDF, each page followed by a form feed. A file that takes too much time or
 * memory is rejected.
 */
record PdfSource(String name, Place at, Report report) {

  private static final int MOST_PAGES = 2000;
  private static final int MOST_CHARACTERS = 32 << 20;
  private static final long MOST_NANOSECONDS = 20_000_000_000L;
  private static final String PLAIN = "give its text as a .txt file";

  /**
   * The text; empty if it cannot be read, which is reported.
   *
   * @param file the path as the user would type it
   */
  Optional<SourceFile> read(String file, byte[] bytes) {
    if (DecompressionBomb.isBomb(bytes)) {
      return refused("part of it unpacks to far more than the file", PLAIN);
    }
    FontMappers.set(new FallbackFontMapper());
    try (PDDocument pdf =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      return pdf.getNumberOfPages() > MOST_PAGES
          ? refused("it has more than " + MOST_PAGES + " pages", PLAIN)
          : Optional.of(SourceFile.plain(file, pages(pdf)));
    } catch (InvalidPasswordException e) {
      return refused("it is password-protected", "save it without a password, or " + PLAIN);
    } catch (TooMuchTextException e) {
      return refused("reading it takes too much time or memory", PLAIN);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox throws exceptions of all kinds on malformed objects
      return refused("it is damaged", "open it in a viewer and save it again, or " + PLAIN);
    }
  }

  private Optional<SourceFile> refused(String why, String hint) {
    report.add(Fault.SOURCE_UNREADABLE, at, name, "PDF", why, hint);
    return Optional.empty();
  }

  private static String pages(PDDocument pdf) throws IOException {
    Stripper stripper = new Stripper();
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      text.append(SourceText.withLineFeeds(stripper.getText(pdf)).replace('\f', ' '));
      text.append("\n\f\n");
    }
    return text.toString();
  }

  /** Aborts an extraction that takes too long. */
  private static final class TooMuchTextException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Extracts one page after another, within limits. */
  private static final class Stripper extends PDFTextStripper {

    private final long start = System.nanoTime();
    private int characters;

    Stripper() {
      setLineSeparator("\n");
      setPageEnd("");
      setPageStart("");
      setParagraphStart("");
      setParagraphEnd("");
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      characters++;
      super.processTextPosition(text);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (characters > MOST_CHARACTERS || System.nanoTime() - start > MOST_NANOSECONDS) {
        throw new TooMuchTextException();
      }
      super.processOperator(operator, operands);
    }
  }
}
