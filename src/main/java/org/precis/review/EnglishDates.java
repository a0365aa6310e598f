package org.precis.review;

import java.time.Month;
import java.util.Locale;
import java.util.regex.Pattern;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;

/** Dates and periods in plain English, as precise as they are stated: 3 August 2025, May 2025. */
final class EnglishDates {

  private static final String DATE = "[0-9]{4}(?:-[0-9]{2}){0,2}";
  private static final Pattern SPAN = Pattern.compile(DATE + "(?:/" + DATE + ")?");

  private EnglishDates() {}

  /** What ISO 8601 says in digits; any other text as it is. */
  static String of(String text) {
    if (!SPAN.matcher(text).matches()) {
      return text;
    }
    DateSpan span = DateSpan.of(text);
    PartialDate from = span.from();
    PartialDate to = span.to();
    if (!span.isInterval()) {
      return of(from, true);
    }
    boolean together = from.hasMonth() && to.hasMonth() && from.year() == to.year();
    return of(from, !together) + " to " + of(to, true);
  }

  private static String of(PartialDate date, boolean withYear) {
    if (!date.hasMonth()) {
      return Integer.toString(date.year());
    }
    String name = Month.of(date.month()).name();
    String month = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    return (date.hasDay() ? date.day() + " " : "") + month + (withYear ? " " + date.year() : "");
  }
}
