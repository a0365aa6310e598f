package org.precis.input.proposal;

import org.precis.language.Sense;
import org.precis.language.Vocabulary;

/**
 * What the labels of rows and columns propose; in any language, as a sheet does not name its own.
 */
final class RowWords {

  private RowWords() {}

  /** Whether a row is called a total, and nothing else. */
  static boolean isTotal(String label) {
    return Vocabulary.ofAll().is(Sense.TOTAL, label);
  }
}
