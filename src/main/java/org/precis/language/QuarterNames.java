package org.precis.language;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How each language names the quarters of a year in texts, as regular expressions. */
public final class QuarterNames {

  private QuarterNames() {}

  /**
   * What matches the name of a quarter.
   *
   * @param languages their tags; one without such names has those of English
   * @param quarter from 1
   */
  public static String of(List<String> languages, int quarter) {
    return expression(languages.stream().flatMap(language -> names(language, quarter)));
  }

  /** What matches the name of a quarter in any language. */
  public static String of(int quarter) {
    return expression(names(Vocabulary.ofAll(), quarter));
  }

  private static Stream<String> names(String language, int quarter) {
    List<String> own = names(Vocabulary.of(List.of(language)), quarter).toList();
    return own.isEmpty() ? names(Vocabulary.of(List.of("en")), quarter) : own.stream();
  }

  private static Stream<String> names(Vocabulary words, int quarter) {
    String number = Integer.toString(quarter);
    return words.words(Sense.QUARTER).entrySet().stream()
        .filter(name -> name.getValue().equals(number))
        .map(name -> Vocabulary.expression(name.getKey()));
  }

  private static String expression(Stream<String> names) {
    return names.distinct().collect(Collectors.joining("|", "(?:", ")"));
  }
}
