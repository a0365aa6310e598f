package org.precis.html.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Plain words with the ids of the numbers in them. Where it fills an element a template prints it
 * as a text and its {@link #refs} as {@code data-ref} of the element.
 */
public record Phrase(String text, List<String> ids) implements Content {

  /** No words. */
  public static final Phrase NONE = of("");

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

  @Override
  public boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public void writeTo(ContentWriter writer) {
    writer.phrase(this);
  }

  @Override
  public String toString() {
    return text;
  }
}
