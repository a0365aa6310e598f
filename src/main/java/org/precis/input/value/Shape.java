package org.precis.input.value;

import static org.precis.language.Vocabulary.any;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.precis.language.MonthNames;
import org.precis.language.Sense;
import org.precis.model.PeriodName;

/**
 * What stays of a text from one edition to the next: its words, with a sign in place of each month,
 * quarter, week, day and year.
 */
public final class Shape {

  private static final String PERIOD = "~";

  private static final Pattern MONTHS =
      Pattern.compile(
          MonthNames.all().keySet().stream()
              .sorted(Comparator.comparingInt(String::length).reversed())
              .map(Pattern::quote)
              .collect(
                  Collectors.joining(
                      "|", "(?iu)(?<![\\p{L}\\p{M}])(?:", ")\\.?(?![\\p{L}\\p{M}])")));

  /**
   * Numbers that name years, dates and their parts: in digits beside a word for the part, or alone.
   */
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?iu)[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}|[12][0-9]{3}[-/–][0-9]{2,4}|[12][0-9]{3}"
              + "|\\b[QTHSWM][0-9]{1,2}\\b|\\b[1-4][QT]\\b|[0-9]{1,3}(?="
              + any(Sense.YEAR_SIGN, Sense.MONTH_SIGN, Sense.DAY_SIGN, Sense.PART_OF_YEAR)
              + ")"
              + ("|[0-9]{1,2}(?=(?:-?\\p{L}{1,2}|[º°])?\\.? ?" + any(Sense.PART_OF_YEAR) + ")")
              + ("|(?<=" + any(Sense.WEEK) + " )[0-9]{1,2}")
              + "|(?<!\\p{Nd})[0-9]{1,2}(?= ?"
              + PERIOD
              + ")|(?<="
              + PERIOD
              + " )[0-9]{1,2}(?!\\p{Nd})"
              + "|"
              + any(Sense.QUARTER));

  private static final Pattern REPEATED = Pattern.compile(PERIOD + "(?:[ .,/]*" + PERIOD + ")+");

  private Shape() {}

  /** The shape of a text. */
  public static String of(String text) {
    String plain = PeriodName.latin(text).replaceAll("[\\s\\p{Zs}]+", " ").strip();
    String months = MONTHS.matcher(plain).replaceAll(PERIOD);
    String numbers = NUMBERS.matcher(months).replaceAll(PERIOD);
    return REPEATED.matcher(numbers).replaceAll(PERIOD);
  }
}
