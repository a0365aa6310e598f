package org.precis.model;

/**
 * The exact words of a source.
 *
 * @param words as the source has them
 * @param paragraph where they stand in the source's text, counted from 1 over its blocks between
 *     blank lines; 0 where the pack does not hold the text or the words are not in it
 * @param page the page on which they stand, from 1; 0 where the text has no pages
 */
public record Quote(String words, int paragraph, int page) {

  /** Words of a text without pages. */
  public Quote(String words, int paragraph) {
    this(words, paragraph, 0);
  }
}
