package org.precis.html.inline;

import java.util.List;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;

/** A part of the text of a section of the author, in words. */
public sealed interface SectionPart {

  /** Running text. */
  record Text(Content content) implements SectionPart {}

  /**
   * A table.
   *
   * @param title its own, or ""
   * @param numeric which columns are set flush with their ends, as numbers are
   * @param rows of as many cells as there are heads
   */
  record Grid(Phrase title, List<Boolean> numeric, List<Content> heads, List<List<Content>> rows)
      implements SectionPart {

    public Grid {
      numeric = List.copyOf(numeric);
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * An image.
   *
   * @param file its path in the pack
   */
  record Picture(String file, String shows, Phrase title) implements SectionPart {}
}
