package org.precis.quantity;

import java.util.Map;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;

/**
 * The words that multiply the digits before them, and by what, in lower case. One that has two
 * sizes is taken as in English.
 */
public final class Magnitudes {

  private static final Map<String, Integer> IN_FULL = Vocabulary.ofAll().sizes(Sense.MAGNITUDE);
  private static final Map<String, Integer> SHORT = Vocabulary.ofAll().sizes(Sense.MAGNITUDE_SHORT);

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
}
