package org.precis.pdf.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.precis.pdf.read.ReadingBudget;

/**
 * How a PDF differs from the one it should be. All lists are empty if only the encoding of the file
 * differs.
 *
 * @param saves how often it was saved: once, and again for each incremental update
 * @param added numbers of pages that should not be there, from 1
 * @param missing numbers of pages that are missing, counted in the expected file
 * @param changed pages that are drawn differently
 * @param parts what else differs, in a reviewer's words
 */
public record PdfComparison(
    int saves, List<Integer> added, List<Integer> missing, List<Page> changed, List<String> parts) {

  public PdfComparison {
    added = List.copyOf(added);
    missing = List.copyOf(missing);
    changed = List.copyOf(changed);
    parts = List.copyOf(parts);
  }

  /**
   * A page that is drawn differently.
   *
   * @param number from 1
   * @param found its lines of text
   * @param expected the lines that should be there; the same if no letter differs
   */
  public record Page(int number, List<String> found, List<String> expected) {

    public Page {
      found = List.copyOf(found);
      expected = List.copyOf(expected);
    }
  }

  /**
   * Compares part by part; pages are aligned at both ends.
   *
   * @throws IOException if the found file cannot be read
   */
  public static PdfComparison of(byte[] found, byte[] expected) throws IOException {
    try (PDDocument here = read(found);
        PDDocument there = read(expected)) {
      PdfParts is = PdfParts.of(here);
      PdfParts shouldBe = PdfParts.of(there);
      int head = sameAtHead(is.drawn(), shouldBe.drawn());
      int tail = sameAtTail(is.drawn(), shouldBe.drawn(), head);
      int endHere = is.drawn().size() - tail;
      int endThere = shouldBe.drawn().size() - tail;
      int both = Math.min(endHere, endThere);
      return new PdfComparison(
          PdfParts.saves(found),
          numbers(both, endHere),
          numbers(both, endThere),
          changed(here, there, head, both),
          is.differences(shouldBe));
    }
  }

  /** Strictly, so that nothing is repaired before it is compared. */
  private static PDDocument read(byte[] bytes) throws IOException {
    return new PDFParser(new RandomAccessReadBuffer(bytes)).parse(false);
  }

  private static int sameAtHead(List<String> here, List<String> there) {
    int most = Math.min(here.size(), there.size());
    int same = 0;
    while (same < most && here.get(same).equals(there.get(same))) {
      same++;
    }
    return same;
  }

  private static int sameAtTail(List<String> here, List<String> there, int head) {
    int most = Math.min(here.size(), there.size()) - head;
    int same = 0;
    while (same < most
        && here.get(here.size() - 1 - same).equals(there.get(there.size() - 1 - same))) {
      same++;
    }
    return same;
  }

  private static List<Integer> numbers(int from, int to) {
    return IntStream.range(from, to).map(page -> page + 1).boxed().toList();
  }

  private static List<Page> changed(PDDocument here, PDDocument there, int from, int to)
      throws IOException {
    List<Page> changed = new ArrayList<>();
    for (int page = from + 1; page <= to; page++) {
      changed.add(changed(here, there, page));
    }
    return changed;
  }

  private static Page changed(PDDocument here, PDDocument there, int page) throws IOException {
    try {
      return new Page(page, lines(here, page), lines(there, page));
    } catch (ReadingBudget.ExceededException | UncheckedIOException e) {
      // a page that draws without end has no text to report
      return new Page(page, List.of(), List.of());
    }
  }

  /** The text of a page in drawing order, including artifacts. */
  private static List<String> lines(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new BoundedStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper
        .getText(pdf)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Reads a page up to a limit far above any page of a briefing. */
  private static final class BoundedStripper extends PDFTextStripper {

    private static final long MOST_STEPS = 2_000_000;

    private final ReadingBudget budget = new ReadingBudget(MOST_STEPS);

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      budget.take(operator);
      super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      try {
        budget.take(10);
      } catch (ReadingBudget.ExceededException e) {
        throw new UncheckedIOException(e);
      }
      super.processTextPosition(text);
    }
  }
}
