package org.precis.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;

/** A piece of a section's text: what is printed as running text, or has a number and a title. */
public sealed interface Piece {

  /** Paragraphs, lists and headings. */
  record Prose(Node document) implements Piece {}

  /**
   * A table.
   *
   * @param title what stands below it after a colon, else the heading above it, else ""; Markdown
   * @param id by which texts refer to it, or ""
   */
  record Grid(TableBlock table, String title, String id) implements Piece {}

  /**
   * An image in a paragraph of its own.
   *
   * @param file its path
   * @param shows what those hear who do not see it, or ""
   * @param title its caption, or ""
   * @param id by which texts refer to it, or ""
   */
  record Picture(String file, String shows, String title, String id) implements Piece {}
}
