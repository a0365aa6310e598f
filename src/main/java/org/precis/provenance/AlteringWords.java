package org.precis.provenance;

import java.util.Optional;
import java.util.regex.Pattern;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;

/**
 * The words right beside a number that make another of it: "half of 40", "not 40", "40 times as".
 *
 * @param start where they begin in the words
 * @param end where they end
 */
record AlteringWords(int start, int end) {

  private static final int REACH = 30;
  private static final Pattern MONEY = Pattern.compile("(?:[A-Z]{3}|\\p{Sc}) ?$");
  private static final Pattern BETWEEN = Pattern.compile("[ -]?|\\p{IsHan}{1,2}");

  /**
   * Those beside a number.
   *
   * @param start where it begins, with its qualifier
   * @param end where it ends
   */
  static Optional<AlteringWords> beside(Vocabulary words, String text, int start, int end) {
    return before(words, text, start).or(() -> after(words, text, end));
  }

  private static Optional<AlteringWords> before(Vocabulary words, String text, int start) {
    int first = Math.max(0, start - REACH);
    while (first > 0 && first < start && WordBounds.joined(text, first)) {
      first++;
    }
    int from = first;
    String near = MONEY.matcher(text.substring(from, start)).replaceFirst("");
    return words
        .ending(Sense.ALTERS, near)
        .map(word -> new AlteringWords(from + word.start(), from + word.end()));
  }

  private static Optional<AlteringWords> after(Vocabulary words, String text, int end) {
    String near = text.substring(end, Math.min(text.length(), end + REACH));
    return words.after(Sense.ALTERS, near).stream()
        .filter(word -> BETWEEN.matcher(near.substring(0, word.start())).matches())
        .findFirst()
        .map(word -> new AlteringWords(end + word.start(), end + word.end()));
  }
}
