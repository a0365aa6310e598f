package org.precis.html.read;

import java.util.List;

/**
 * A block of a page's text: a heading, a paragraph, a list item, a table row with its cells, or the
 * alternative text of a drawing in square brackets.
 *
 * @param text on one line, white space as single spaces
 * @param section the heading of the section that it is in, or ""
 * @param label of the table or figure around it, as in "Table 1"; {@link #CARD}; or ""
 * @param refs the ids of the numbers that it prints, each once
 */
public record HtmlBlock(String text, String section, String label, List<String> refs) {

  /** The label of a large number with its name, which has no caption. */
  public static final String CARD = "card";

  public HtmlBlock {
    refs = List.copyOf(refs);
  }
}
