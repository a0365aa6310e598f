package org.precis.model;

/**
 * A section of the statistics.
 *
 * @param text what introduces it, Markdown, or ""
 * @param note what must be known of all its numbers, Markdown, or ""
 * @param total whether its statistics may be summed
 * @param because why numbers that are not usually added are, Markdown, or ""
 */
public record Group(
    String id, String title, String text, String note, boolean total, String because) {

  /** The same where its statistics are not summed. */
  public Group withoutTotal() {
    return new Group(id, title, text, note, false, because);
  }
}
