package org.precis.html.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Plain words of the page with the ids of the numbers in them. A template prints it as a text and
 * its {@link #refs} as {@code data-ref} of the element.
 */
public record Phrase(String text, List<String> ids) {

  public Phrase {
    ids = List.copyOf(ids);
  }

  /** Words without a number. */
  public static Phrase of(String text) {
    return new Phrase(text, List.of());
  }

  /** Words made of others, with all their numbers. */
  public static Phrase of(String text, Object... from) {
    List<String> ids = new ArrayList<>();
    Arrays.stream(from).filter(Phrase.class::isInstance).forEach(p -> ids.addAll(((Phrase) p).ids));
    return new Phrase(text, ids);
  }

  /** The same numbers in other words. */
  public Phrase map(UnaryOperator<String> change) {
    return new Phrase(change.apply(text), ids);
  }

  /** The ids, separated by spaces; or "". */
  public String refs() {
    return String.join(" ", new LinkedHashSet<>(ids));
  }

  /** The words as markup, for a text that has markup beside them. */
  public Markup markup() {
    Markup escaped = Markup.escape(text);
    return ids.isEmpty()
        ? escaped
        : new Markup("<span" + Markup.refs(ids) + ">" + escaped.html() + "</span>");
  }

  @Override
  public String toString() {
    return text;
  }
}
