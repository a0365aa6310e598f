package org.precis.pdf.read;

import java.util.List;

/**
 * A block of text with the marked content that paints it.
 *
 * @param text see {@link PdfBlock#text}
 * @param drawn the words and numbers in a drawing, or ""
 * @param marks in reading order
 */
public record MarkedBlock(String text, String drawn, List<Mark> marks) {

  /**
   * A marked-content sequence.
   *
   * @param page from 1
   */
  public record Mark(int page, int mcid) {}

  public MarkedBlock {
    marks = List.copyOf(marks);
  }

  /** The page on which it begins, from 1; 0 if it is not painted. */
  public int page() {
    return marks.isEmpty() ? 0 : marks.get(0).page();
  }

  /** The text by which blocks of two documents are compared. */
  public String key() {
    return drawn.isEmpty() ? text : text + "\n" + drawn;
  }
}
