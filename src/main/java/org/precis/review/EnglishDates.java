package org.precis.review;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.precis.html.words.DateWords;
import org.precis.html.words.Words;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.workspace.TemplateFiles;
import org.precis.workspace.Workspace;

/** Dates and periods as English pages of an edition name them: 3 August 2025, May 2025, Q3 2026. */
final class EnglishDates {

  private static final String DATE = "[0-9]{4}(?:-[0-9]{2}){0,2}";
  private static final Pattern SPAN = Pattern.compile(DATE + "(?:/" + DATE + ")?");

  /** The words of the standard template, read when the first date is written. */
  private static final class English {

    private static final Words WORDS = words();

    static final DateWords MONTHS = new DateWords(WORDS, false);
    static final DateWords QUARTERS = new DateWords(WORDS, true);

    private static Words words() {
      String file = TemplateFiles.wordsFile("en");
      byte[] words =
          Workspace.bundled().template("standard").orElseThrow().bytes(file).orElseThrow();
      return Words.parse("en", file, new String(words, StandardCharsets.UTF_8));
    }
  }

  private final boolean quarters;

  private EnglishDates(boolean quarters) {
    this.quarters = quarters;
  }

  /** A day of ISO 8601. */
  static String day(String text) {
    return new EnglishDates(false).say(text);
  }

  static EnglishDates of(Edition edition) {
    return new EnglishDates(edition.masthead().scope().quarters());
  }

  /** What ISO 8601 says in digits; any other text as it is. */
  String say(String text) {
    if (!SPAN.matcher(text).matches()) {
      return text;
    }
    return (quarters ? English.QUARTERS : English.MONTHS).span(DateSpan.of(text));
  }
}
