package org.precis.input;

import java.util.ArrayList;
import java.util.List;

/**
 * One reading of a pack, in one language.
 *
 * @param languages all languages of the pack, the one of plain texts first
 * @param decimal the decimal mark of its numbers
 * @param texts what may hold references, as it is met
 */
record Reading(
    DataFiles files,
    Report report,
    String language,
    List<String> languages,
    char decimal,
    List<Node.Scalar> texts) {

  static Reading of(
      DataFiles files, Report report, String language, List<String> languages, char decimal) {
    return new Reading(files, report, language, languages, decimal, new ArrayList<>());
  }

  boolean inFirstLanguage() {
    return language.equals(languages.get(0));
  }
}
