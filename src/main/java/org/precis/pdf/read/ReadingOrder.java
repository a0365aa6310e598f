package org.precis.pdf.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Puts what is painted in the order in which it is read. Words are painted in that order, each at a
 * place of its own, but a word that is read from right to left is painted from left to right.
 *
 * @param <T> a glyph
 */
final class ReadingOrder<T> {

  private final Function<T, String> text;
  private final Consumer<T> reader;
  private final List<T> word = new ArrayList<>();
  private double x;
  private double y;
  private boolean movedLeft;

  ReadingOrder(Function<T, String> text, Consumer<T> reader) {
    this.text = text;
    this.reader = reader;
  }

  /** The next glyph of the present word. */
  void add(T glyph) {
    word.add(glyph);
  }

  /** A word begins at a place on the page. */
  void begin(double left, double baseline) {
    end();
    movedLeft = left < x && baseline == y;
    x = left;
    y = baseline;
  }

  /** The present word is complete. */
  void end() {
    boolean turns = false;
    boolean keeps = false;
    for (T glyph : word) {
      switch (direction(text.apply(glyph))) {
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
            turns = true;
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
            Character.DIRECTIONALITY_EUROPEAN_NUMBER,
            Character.DIRECTIONALITY_ARABIC_NUMBER,
            Character.DIRECTIONALITY_WHITESPACE ->
            keeps = true;
        default -> {}
      }
    }
    // Signs alone are of a text from right to left if they stand to the left of what is before them
    if (turns || movedLeft && !keeps) {
      Collections.reverse(word);
    }
    word.forEach(reader);
    word.clear();
  }

  private static int direction(String text) {
    return text.isEmpty()
        ? Character.DIRECTIONALITY_OTHER_NEUTRALS
        : Character.getDirectionality(text.codePointAt(0));
  }
}
