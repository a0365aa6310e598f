package org.precis.provenance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.language.Vocabulary.Found;

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
  static Optional<AlteringWords> beside(String text, int start, int end) {
    return before(text, start).or(() -> after(text, end));
  }

  private static Optional<AlteringWords> before(String text, int start) {
    String led = MONEY.matcher(text.substring(0, start)).replaceFirst("").stripTrailing();
    int from = Math.max(0, led.length() - REACH);
    while (from > 0 && from < led.length() && SourceWords.joined(led, from)) {
      from++;
    }
    String near = led.substring(from);
    List<Found> found = Vocabulary.ofAll().all(Sense.ALTERS, near);
    int first = from;
    return found.stream()
        .filter(word -> word.end() == near.length())
        .findFirst()
        .map(word -> new AlteringWords(first + word.start(), first + word.end()));
  }

  private static Optional<AlteringWords> after(String text, int end) {
    String near = text.substring(end, Math.min(text.length(), end + REACH));
    return Vocabulary.ofAll().after(Sense.ALTERS, near).stream()
        .filter(word -> BETWEEN.matcher(near.substring(0, word.start())).matches())
        .findFirst()
        .map(word -> new AlteringWords(end + word.start(), end + word.end()));
  }
}
