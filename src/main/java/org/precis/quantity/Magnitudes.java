package org.precis.quantity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;

/**
 * The words that multiply the digits before them, and by what, in lower case. One that has two
 * sizes is taken as in English.
 */
public final class Magnitudes {

  private static final Map<String, Integer> IN_FULL = Vocabulary.ofAll().sizes(Sense.MAGNITUDE);
  private static final Map<String, Integer> LETTERS =
      Vocabulary.ofAll().sizes(Sense.MAGNITUDE_LETTER);
  private static final Map<String, Integer> ABBREVIATIONS =
      Vocabulary.ofAll().sizes(Sense.MAGNITUDE_ABBREVIATION);
  private static final Map<String, Integer> SHORT =
      Stream.of(Vocabulary.ofAll().sizes(Sense.MAGNITUDE_SHORT), ABBREVIATIONS, LETTERS)
          .flatMap(words -> words.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private Magnitudes() {}

  /** The powers of ten of the words that mean nothing else: million, millones, 亿, करोड़. */
  public static Map<String, Integer> inFull() {
    return IN_FULL;
  }

  /**
   * The powers of ten of shorthands and of words that may also be a unit, such as the Spanish
   * <em>mil</em>: what a source means by them, but not clear enough for an author.
   */
  public static Map<String, Integer> inShort() {
    return SHORT;
  }

  /** The powers of ten of abbreviations without their full stop: bn, Mio, млн. */
  public static Map<String, Integer> abbreviations() {
    return ABBREVIATIONS;
  }

  /** The powers of ten of letters that multiply an amount of money, and are units elsewhere. */
  public static Map<String, Integer> letters() {
    return LETTERS;
  }

  /**
   * The word for a power of ten: in English, or else in a language that has one.
   *
   * @param zeros one that some language has a word for
   */
  public static String word(int zeros) {
    return Stream.concat(
            Vocabulary.of(List.of("en")).sizes(Sense.MAGNITUDE).entrySet().stream(),
            IN_FULL.entrySet().stream())
        .filter(word -> word.getValue() == zeros)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
