package org.precis.golden;

import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What is said around a number in a language.
 *
 * @param before words that open a quantity: more than, CNY
 * @param after words that close one: million, %, or more
 */
record QualifierWords(Set<String> before, Set<String> after) {

  static QualifierWords of(String language) {
    Properties words = WordsFile.of(language);
    Set<String> before = new TreeSet<>(Set.of("CNY", "USD", "EUR", "GBP"));
    Set<String> after = new TreeSet<>(before);
    after.add("%");
    for (String magnitude : words.getProperty("number.magnitudes").split(" ", -1)) {
      after.add(magnitude.split(":", -1)[1]);
    }
    for (String key : words.stringPropertyNames()) {
      add(key, Pattern.compile("qualifier\\..*\\.before"), words, before);
      add(
          key,
          Pattern.compile("qualifier\\..*\\.after|magnitude\\..*|currency\\..*"),
          words,
          after);
    }
    return new QualifierWords(before, after);
  }

  private static void add(String key, Pattern wanted, Properties words, Set<String> to) {
    if (wanted.matcher(key).matches() && !words.getProperty(key).isBlank()) {
      to.add(words.getProperty(key));
    }
  }
}
