package org.precis.html.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.precis.model.UnspacedScripts;

/**
 * Labels of residual groups, which no sentence names as the largest: <i>Other offences</i>, <i>Not
 * known</i>. They begin or end with one of the words that a language has for them.
 */
public final class RestLabels {

  private final List<String> words;

  public RestLabels(Words words) {
    this.words =
        Stream.concat(
                Stream.of(words.get("finding.rest").split("\\|")),
                Stream.of(words.get("dimension.not-stated")))
            .map(word -> word.strip().toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
  }

  /** Whether a label, as it is printed, is one. */
  public boolean is(String label) {
    String text = label.strip().toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(word -> begins(text, word) || ends(text, word));
  }

  private static boolean begins(String text, String word) {
    return text.startsWith(word) && areApart(text, word.length());
  }

  private static boolean ends(String text, String word) {
    return text.endsWith(word) && areApart(text, text.length() - word.length());
  }

  /** Whether no word goes on over an index; Chinese and Thai have no spaces between words. */
  private static boolean areApart(String text, int index) {
    return index == 0
        || index == text.length()
        || !Character.isLetter(text.charAt(index - 1))
        || !Character.isLetter(text.charAt(index))
        || UnspacedScripts.has(text.charAt(index));
  }
}
