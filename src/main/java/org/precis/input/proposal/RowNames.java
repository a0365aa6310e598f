package org.precis.input.proposal;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name for the rows of a table whose sheet gives them none. */
final class RowNames {

  private static final Map<String, Pattern> BY =
      Map.of(
          "en", Pattern.compile("(?i).*\\bby ([\\p{L}-]+).*"),
          "de", Pattern.compile("(?i).*\\bnach (\\p{Lu}[\\p{L}-]+).*"),
          "fr", Pattern.compile("(?i).*\\b(?:par|selon) (?:la |le |les |l’)?([\\p{L}-]+).*"));

  private static final Map<String, String> USUAL =
      Map.of(
          "en", "Row",
          "de", "Zeile",
          "fr", "Ligne",
          "es", "Fila",
          "ru", "Строка",
          "zh-Hans", "项目");

  private RowNames() {}

  /** What a title says the rows are, as in <em>Losses by region</em>, or a word for rows. */
  static String of(String title, String language) {
    Pattern by = BY.get(language);
    Matcher matcher = by == null ? null : by.matcher(title);
    if (matcher == null || !matcher.matches()) {
      return USUAL.getOrDefault(language, "Row");
    }
    String name = matcher.group(1);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
