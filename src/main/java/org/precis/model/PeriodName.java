package org.precis.model;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How tables name periods without words: dates and intervals of ISO 8601, years, also two in one
 * ({@code 2024/25}), quarters and the like ({@code 2025-Q1}, {@code Q1 2025}).
 */
public final class PeriodName {

  private static final Pattern DATES =
      Pattern.compile("[12][0-9]{3}(-[0-9]{2}){0,2}(/[12][0-9]{3}(-[0-9]{2}){0,2})?");

  private static final Pattern YEARS = Pattern.compile("[12][0-9]{3}([/–-]([12][0-9])?[0-9]{2}|年)");

  /** Quarters, half-years (H, S), terms (T) and weeks. */
  private static final String PART = "[QHSTW][0-9]{1,2}";

  private static final Pattern PART_OF_YEAR =
      Pattern.compile("[12][0-9]{3}[ -]?" + PART + "|" + PART + "([ /-]?[12][0-9]{3})?");

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])[12][0-9]{3}(?![0-9])");

  private PeriodName() {}

  /** Whether a text in Latin digits is one. */
  public static boolean is(String text) {
    return date(text).isPresent()
        || YEARS.matcher(text).matches()
        || PART_OF_YEAR.matcher(text.toUpperCase(Locale.ROOT)).matches();
  }

  /** Whether both are periods, or the same words with a year each: losses in 2023 and in 2024. */
  public static boolean areAlike(String one, String other) {
    return is(one) && is(other)
        || !year(one).isEmpty() && withoutYear(one).equals(withoutYear(other));
  }

  /** Whether one of two that are alike is later than the other. */
  public static boolean isLater(String one, String other) {
    int years = year(one).compareTo(year(other));
    return years == 0 ? one.compareTo(other) > 0 : years > 0;
  }

  private static String year(String text) {
    Matcher year = YEAR.matcher(text);
    return year.find() ? year.group() : "";
  }

  private static String withoutYear(String text) {
    return YEAR.matcher(text).replaceFirst("{}");
  }

  /** The period that is named as a date or an interval. */
  public static Optional<DateSpan> date(String text) {
    if (!DATES.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(DateSpan.of(text));
    } catch (DateTimeException | IllegalArgumentException notADate) {
      return Optional.empty();
    }
  }
}
