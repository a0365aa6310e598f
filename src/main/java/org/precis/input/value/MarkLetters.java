package org.precis.input.value;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.precis.input.tree.Notation;
import org.precis.quantity.Mark;

/** The marks that stand in a cell of their own, such as <em>p</em> or <em>bu</em>. */
public final class MarkLetters {

  private MarkLetters() {}

  /**
   * The letters of the marks that a text says, such as {@code b,p} for <em>bp</em>, and none of one
   * that refers to a note; empty if it says something else, or one mark twice.
   *
   * @param signs what stands in place of a mark, and the letters of that mark
   */
  public static Optional<String> of(String text, Map<String, String> signs) {
    String whole = signs.getOrDefault(text, text);
    if (Mark.of(whole).isPresent()) {
      return Optional.of(whole);
    }
    if (whole.equals(Notation.NOTE) && signs.containsKey(text)) {
      return Optional.of("");
    }
    List<Optional<Mark>> marks =
        Arrays.stream(text.split("[,;\\s]+|(?<=\\p{L})(?=\\p{L})"))
            .map(sign -> Mark.of(signs.getOrDefault(sign, sign)))
            .toList();
    boolean once = marks.stream().distinct().count() == marks.size();
    return once && !marks.isEmpty() && marks.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            marks.stream()
                .flatMap(Optional::stream)
                .map(Mark::letters)
                .collect(Collectors.joining(",")))
        : Optional.empty();
  }
}
