package org.precis.assertion;

import java.util.List;

/**
 * A word of a text that numbers deny.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param numbers that deny it, first the one that it is said of
 */
public record DeniedWord(int start, int end, List<Named> numbers) {

  public DeniedWord {
    numbers = List.copyOf(numbers);
  }
}
