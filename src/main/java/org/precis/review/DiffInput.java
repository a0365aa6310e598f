package org.precis.review;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.precis.model.Edition;
import org.precis.model.Masthead;

/**
 * One of two briefings to be compared.
 *
 * @param name the path as typed
 * @param editions one, or one for each language and slice
 * @param lines supplies the text of a finished document, which takes time
 * @param builtBy supplies what it says that it was built with
 * @param pages what is known of its pages
 */
public record DiffInput(
    String name,
    Form form,
    List<Edition> editions,
    Supplier<List<String>> lines,
    Supplier<BuiltBy> builtBy,
    Pages pages) {

  public DiffInput {
    editions = List.copyOf(editions);
  }

  /** A pack. */
  public static DiffInput ofPack(String name, List<Edition> editions) {
    return new DiffInput(
        name, Form.PACK, editions, List::of, () -> new BuiltBy("", ""), Pages.NONE);
  }

  /** The same with what is known of its pages. */
  public DiffInput with(Pages known) {
    return new DiffInput(name, form, editions, lines, builtBy, known);
  }

  /** The same with other editions. */
  public DiffInput with(List<Edition> others) {
    return new DiffInput(name, form, others, lines, builtBy, pages);
  }

  /** The head of its first edition. */
  public Masthead head() {
    return editions.get(0).masthead();
  }

  /** Its title, and the date that distinguishes its editions. */
  String title() {
    LocalDate published = head().published();
    String date = published == null ? "" : ", " + EnglishDates.day(published.toString());
    return head().title() + date;
  }
}
