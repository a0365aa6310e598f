package org.precis.html.words;

import java.time.LocalDate;
import java.util.List;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;

/** Dates in the words of a language, at the precision stated: 7 September 2018, June 2018, 2017. */
public final class DateWords {

  private final Words words;

  /** Whether quarters of a year are named as such. */
  private final boolean quarters;

  /** What the calendar of the language adds to a year of the Common Era. */
  private final int era;

  public DateWords(Words words) {
    this(words, false);
  }

  /**
   * @param quarters whether quarters of a year are named as such, and not by their months
   */
  public DateWords(Words words, boolean quarters) {
    this.words = words;
    this.quarters = quarters;
    String added = words.get("date.era");
    if (!added.matches("-?[0-9]{1,4}")) {
      throw words.invalid(
          "date.era", "write how many years the calendar is ahead, as in 543, or 0");
    }
    this.era = Integer.parseInt(added);
  }

  /** A year as the calendar of the language counts it, in Latin digits. */
  public int year(int commonEra) {
    return commonEra + era;
  }

  /** The year of the Common Era that the calendar of the language counts so. */
  int commonEra(int year) {
    return year - era;
  }

  public String date(LocalDate date) {
    return date == null ? "" : date(PartialDate.of(date));
  }

  public String date(PartialDate date) {
    return date(date, "", true);
  }

  private String date(PartialDate date, String form, boolean withYear) {
    if (!date.hasMonth()) {
      return words.get("date.year", year(date.year()));
    }
    // some languages inflect a month after a day: 7 сентября, but сентябрь
    String month = words.get((date.hasDay() ? "month-day" : "month") + form + "." + date.month());
    String key = "date." + (date.hasDay() ? "day" : "month");
    return withYear
        ? words.get(key + form, year(date.year()), month, day(date))
        : words.get(key + "-no-year" + form, month, day(date));
  }

  /** The first of a month is an ordinal in some languages. */
  private String day(PartialDate date) {
    return date.day() == 1 ? words.get("day.first") : words.digits(Integer.toString(date.day()));
  }

  /**
   * A quarter of a year of the Common Era.
   *
   * @param quarter from 1
   */
  String quarter(int year, int quarter) {
    return words.get("date.quarter", year(year), quarter(quarter));
  }

  private String quarter(int quarter) {
    return words.get("quarter." + quarter);
  }

  /** A date or an interval, with parts common to both ends printed once: February – August 2018. */
  public String span(DateSpan span) {
    return span(span, "", true);
  }

  /**
   * A period as short as may be: years and years of two halves by their last two digits, others
   * without their year if {@code withYear} does not ask for it.
   */
  public String shortest(DateSpan span, boolean withYear) {
    if (!span.isYear()) {
      return shortSpan(span, withYear);
    }
    String from = ofCentury(span.from());
    return span.from().year() == span.to().year()
        ? words.get("date.year-of-century", from)
        : words.get("date.years-of-century", from, ofCentury(span.to()));
  }

  private String ofCentury(PartialDate date) {
    int year = Math.floorMod(year(date.year()), 100);
    return words.digits((year < 10 ? "0" : "") + year);
  }

  /** The same, or without the year. */
  public String span(DateSpan span, boolean withYear) {
    return span(span, "", withYear);
  }

  /** With abbreviated months, for narrow columns and charts. */
  public String shortSpan(DateSpan span, boolean withYear) {
    return span(span, "-short", withYear);
  }

  private String span(DateSpan span, String form, boolean withYear) {
    if (!span.isInterval()) {
      return date(span.from(), form, withYear);
    }
    String suffix = form.isEmpty() ? "" : "-short";
    if (namesQuarters(span)) {
      return inQuarters(span, suffix, withYear);
    }
    return sharesMonth(span)
        ? range(
            "date.range-month" + suffix,
            date(span.from(), form, withYear),
            words.get("date.day-only", day(span.from())),
            date(span.to(), form, withYear),
            words.get("date.day-only", day(span.to())))
        : range(
            "date.range" + suffix,
            date(span.from(), form, withYear),
            date(span.from(), form, withYear && !sharesYear(span)),
            date(span.to(), form, withYear),
            date(span.to(), form, withYear && !sharesYear(span)));
  }

  /** Whether a span is named by the quarters that it is of. */
  public boolean namesQuarters(DateSpan span) {
    return quarters && span.isOfQuarters() && !span.isYear();
  }

  private String inQuarters(DateSpan span, String suffix, boolean withYear) {
    PartialDate from = span.from();
    PartialDate to = span.to();
    String first =
        withYear ? quarter(from.year(), span.firstQuarter()) : quarter(span.firstQuarter());
    String last = withYear ? quarter(to.year(), span.lastQuarter()) : quarter(span.lastQuarter());
    if (span.isQuarter()) {
      return first;
    }
    if (from.year() != to.year()) {
      return words.get("date.range" + suffix, first, last);
    }
    // the year is said once, at the end that has it outside
    String before = words.get("quarter-before." + span.firstQuarter());
    boolean yearFirst = words.get("date.quarter").startsWith("{0}");
    return withYear && yearFirst
        ? words.get(
            "date.range" + suffix,
            words.get("date.quarter", year(from.year()), before),
            quarter(span.lastQuarter()))
        : words.get("date.range" + suffix, before, last);
  }

  /** Common parts are printed at the last end, or in some languages at the first. */
  private String range(String key, String from, String fromAlone, String to, String toAlone) {
    boolean first = words.get("date.shared").equals("first");
    return first ? words.get(key, from, toAlone) : words.get(key, fromAlone, to);
  }

  private static boolean sharesYear(DateSpan span) {
    return span.from().year() == span.to().year() && span.from().hasMonth() && span.to().hasMonth();
  }

  private static boolean sharesMonth(DateSpan span) {
    return span.from().hasDay()
        && span.to().hasDay()
        && span.from().year() == span.to().year()
        && span.from().month() == span.to().month();
  }

  public String month(int month) {
    return words.get("month-short." + month);
  }

  /** What a month is called in texts: by itself, and after a day. */
  List<String> names(int month) {
    return List.of(words.get("month." + month), words.get("month-day." + month));
  }
}
