package org.precis.pdf;

import java.io.IOException;
import java.util.List;

/**
 * In what a PDF differs from the one that it should be.
 *
 * @param pages how many it has, and should have
 * @param revisions how often it was saved: once, and again for each change that was added at its end
 * @param parts those that differ on the pages that both have, and in the document as a whole; none
 *     where only the way in which the file is written differs
 */
public record PdfComparison(Pages pages, int revisions, List<PdfPart> parts) {

  public PdfComparison {
    parts = List.copyOf(parts);
  }

  /** How many pages there are, and should be. */
  public record Pages(int found, int expected) {}

  /**
   * Compares part by part.
   *
   * @throws IOException where the found one cannot be read
   */
  public static PdfComparison of(byte[] found, byte[] expected) throws IOException {
    PdfParts here = PdfParts.of(found);
    PdfParts there = PdfParts.of(expected);
    int both = Math.min(here.pages(), there.pages());
    List<PdfPart> parts =
        here.differences(there).stream().filter(part -> part.page() <= both).toList();
    return new PdfComparison(new Pages(here.pages(), there.pages()), here.revisions(), parts);
  }
}
