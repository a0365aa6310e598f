package org.precis.model;

/**
 * The exact words of a source, and where they stand in its text: on a page of a PDF, else in a
 * paragraph. Each is counted from 1, and 0 where it is not known.
 *
 * @param words as the source has them
 * @param paragraph over the blocks between blank lines
 * @param page of a text that has pages; such a quote has no paragraph, line and column
 * @param line of the file
 * @param column in characters
 */
public record Quote(String words, int paragraph, int page, int line, int column) {

  /** Words whose place is not known. */
  public Quote(String words) {
    this(words, 0, 0, 0, 0);
  }

  /** Words of a text without pages. */
  public static Quote in(String words, int paragraph, int line, int column) {
    return new Quote(words, paragraph, 0, line, column);
  }

  /** Words of a text with pages. */
  public static Quote onPage(String words, int page) {
    return new Quote(words, 0, page, 0, 0);
  }

  /** Whether it is known where they stand. */
  public boolean placed() {
    return paragraph > 0 || page > 0;
  }
}
