package org.precis.input.value;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.precis.model.UnspacedScripts;
import org.precis.quantity.Magnitudes;

/** How a literal says by what its number is multiplied: 5.4 million, 5,4 millones de, 12亿. */
final class MagnitudeWords {

  /** What the word for a number is joined by to what is counted: 5 millones de, 3 millions d’. */
  static final String JOINT = "(?i: de(?= )| d[’'])?";

  /** One of the words, alone where its language has spaces. */
  static final String PATTERN =
      Magnitudes.inFull().keySet().stream()
          .sorted((one, other) -> other.length() - one.length())
          .map(
              word ->
                  Pattern.quote(word)
                      + (UnspacedScripts.has(word.codePointAt(0)) ? "" : "(?![\\p{L}\\p{M}])"))
          .collect(Collectors.joining("|", "(?iu:", ")"));

  private MagnitudeWords() {}

  /** The power of ten that a word stands for; 0 if it is none. */
  static int zeros(String word) {
    return word == null ? 0 : Magnitudes.inFull().getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }
}
