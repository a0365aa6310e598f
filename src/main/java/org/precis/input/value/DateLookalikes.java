package org.precis.input.value;

import static org.precis.language.Vocabulary.any;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.language.MonthNames;
import org.precis.language.Sense;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;
import org.precis.model.PeriodName;

/** Common ways to write a date, read as ISO 8601 if unambiguous, to suggest it in a hint. */
final class DateLookalikes {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
  private static final Pattern SLASHES = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
  private static final Pattern NAMED =
      Pattern.compile(
          ("(?:([0-9]{1,2})" + any(Sense.ORDINAL) + "? )?")
              + "(\\p{L}[\\p{L}\\p{M}]{2,})\\.?,? ([0-9]{4})");
  private static final Pattern SIGNED =
      Pattern.compile(
          ("([0-9]{4})" + any(Sense.YEAR_SIGN) + "(?:([0-9]{1,2})" + any(Sense.MONTH_SIGN))
              + ("(?:([0-9]{1,2})" + any(Sense.DAY_SIGN) + ")?)?"));
  private static final Pattern INTERVAL =
      Pattern.compile(
          ("(?:" + any(Sense.FROM) + " )?(.+?)")
              + ("(?: " + any(Sense.UNTIL) + " | ?[–—] ?| - )(.+)"));

  /** What is left of a period in words whose months are not understood. */
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  /** So many letters of a misspelled name tell which month it is. */
  private static final int SHORT = 3;

  private DateLookalikes() {}

  static Optional<PartialDate> read(String text) {
    for (Pattern yearFirst : List.of(YEAR_FIRST, SIGNED)) {
      Matcher matcher = yearFirst.matcher(text);
      if (matcher.matches()) {
        return date(matcher.group(1), matcher.group(2), matcher.group(3));
      }
    }
    Matcher dots = DAY_FIRST.matcher(text);
    if (dots.matches()) {
      return date(dots.group(3), dots.group(2), dots.group(1));
    }
    Matcher named = NAMED.matcher(text);
    if (named.matches()) {
      String name = named.group(2);
      int month = Math.max(MonthNames.month(name), MonthNames.month(name.substring(0, SHORT)));
      return date(named.group(3), "" + month, named.group(1));
    }
    return slashes(text);
  }

  /**
   * What to write for a date, for two with a dash or a word between them, or for a period in words.
   * Of a year that is no calendar year, such as 2024/25, the months are not known.
   */
  static Optional<String> meant(String text) {
    Optional<String> date = read(text).map(PartialDate::toString).or(() -> interval(text));
    return date.or(
        () ->
            PeriodWords.alone(text)
                .map(DateSpan::toString)
                .filter(period -> PeriodWords.isFinancial(text) || !YEAR.matcher(period).matches())
                .map(period -> PeriodWords.isFinancial(text) ? months(period) : period)
                .map(
                    period ->
                        PeriodName.quarter(text) > 0 ? DateSpan.of(period).inQuarters() : period));
  }

  private static String months(String years) {
    int last = Integer.parseInt(years.substring(years.length() - 4));
    int first = years.length() > 4 ? Integer.parseInt(years.substring(0, 4)) : last - 1;
    return first
        + "-04/"
        + last
        + "-03 if the year begins in April, or its own first and last month";
  }

  private static Optional<String> interval(String text) {
    Matcher parts = INTERVAL.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Optional<PartialDate> last = read(parts.group(2));
    Optional<PartialDate> first =
        last.flatMap(end -> read(parts.group(1)).or(() -> read(parts.group(1) + " " + end.year())));
    return first
        .filter(begin -> begin.compareTo(last.orElseThrow()) < 0)
        .map(begin -> begin + "/" + last.orElseThrow());
  }

  /** A date with slashes whose order is known. */
  static Optional<PartialDate> slashes(String text, boolean dayFirst) {
    Matcher slashes = SLASHES.matcher(text);
    return slashes.matches()
        ? date(slashes.group(3), slashes.group(dayFirst ? 2 : 1), slashes.group(dayFirst ? 1 : 2))
        : Optional.empty();
  }

  /** The two dates that one with slashes may be. */
  static Optional<String> either(String text) {
    return slashes(text, true)
        .flatMap(one -> slashes(text, false).map(other -> one + " or " + other));
  }

  /** Dates with slashes have the month first or the day first. */
  private static Optional<PartialDate> slashes(String text) {
    Matcher slashes = SLASHES.matcher(text);
    if (!slashes.matches()) {
      return Optional.empty();
    }
    Optional<PartialDate> monthFirst = date(slashes.group(3), slashes.group(1), slashes.group(2));
    Optional<PartialDate> dayFirst = date(slashes.group(3), slashes.group(2), slashes.group(1));
    boolean one = monthFirst.isEmpty() || dayFirst.isEmpty() || monthFirst.equals(dayFirst);
    return one ? monthFirst.or(() -> dayFirst) : Optional.empty();
  }

  private static Optional<PartialDate> date(String year, String month, String day) {
    try {
      int ofMonth = day == null ? 0 : Integer.parseInt(day);
      int ofYear = month == null ? 0 : Integer.parseInt(month);
      boolean none = month != null && ofYear == 0 || day != null && ofMonth == 0;
      return none
          ? Optional.empty()
          : Optional.of(new PartialDate(Integer.parseInt(year), ofYear, ofMonth));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
