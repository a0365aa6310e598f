package org.precis.input.tree;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a pack or a table writes numbers.
 *
 * @param decimal the decimal mark, {@code .} or {@code ,}
 * @param stated whether the pack says which it is
 * @param notStated words for a number that is not stated, such as {@code ..}
 * @param notApplicable words for a number that would have no meaning, such as {@code x}
 * @param zero words for zero, such as {@code –}
 * @param confidential words for a number that its source keeps back, such as {@code *}
 * @param brackets whether a number in brackets is below zero, as accountants write it
 * @param marks what stands after a number in place of a status mark, such as {@code (p)}, and the
 *     letters of that mark, or {@link #NOTE}
 */
public record Notation(
    char decimal,
    boolean stated,
    Set<String> notStated,
    Set<String> notApplicable,
    Set<String> zero,
    Set<String> confidential,
    boolean brackets,
    SortedMap<String, String> marks) {

  /** In place of the letters of a mark: what stands after the number refers to a note. */
  public static final String NOTE = "note";

  /** That of a pack that does not say it: a decimal point, and no words but those of every pack. */
  public static final Notation POINT = of('.', false, false, new TreeMap<>());

  public Notation {
    notStated = new TreeSet<>(notStated);
    notApplicable = new TreeSet<>(notApplicable);
    zero = new TreeSet<>(zero);
    confidential = new TreeSet<>(confidential);
    marks = new TreeMap<>(marks);
  }

  /** The notation that has only this decimal mark. */
  public static Notation of(char decimal) {
    return of(decimal, true, false, new TreeMap<>());
  }

  /** The notation that has no words. */
  public static Notation of(
      char decimal, boolean stated, boolean brackets, SortedMap<String, String> marks) {
    return new Notation(decimal, stated, Set.of(), Set.of(), Set.of(), Set.of(), brackets, marks);
  }

  /** Whether a text stands for no number, or for zero. */
  public boolean isWord(String text) {
    String word = text.strip();
    return notStated.contains(word)
        || notApplicable.contains(word)
        || zero.contains(word)
        || confidential.contains(word);
  }
}
