package org.precis.review;

import java.util.List;
import org.precis.model.Edition;
import org.precis.model.Masthead;

/**
 * One of two briefings that are compared.
 *
 * @param name the path as the reviewer typed it
 * @param editions one, or one for each language and slice
 * @param lines the text of a finished document; none of a pack or of a machine form
 */
public record Side(String name, Form form, List<Edition> editions, List<String> lines) {

  public Side {
    editions = List.copyOf(editions);
    lines = List.copyOf(lines);
  }

  /** The head of its first edition. */
  public Masthead head() {
    return editions.get(0).masthead();
  }

  /** Its title, and the date that tells it from other editions. */
  String title() {
    String date = head().published() == null ? "" : ", " + head().published();
    return head().title() + date;
  }
}
