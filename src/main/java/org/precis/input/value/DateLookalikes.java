package org.precis.input.value;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.model.PartialDate;

/** Common ways to write a date, read as ISO 8601 if unambiguous, to suggest it in a hint. */
final class DateLookalikes {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
  private static final Pattern SLASHES = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
  private static final Pattern NAMED =
      Pattern.compile("(?:([0-9]{1,2})(?:st|nd|rd|th)? )?([A-Za-z]{3,9})\\.?,? ([0-9]{4})");
  private static final Pattern CHINESE =
      Pattern.compile("([0-9]{4})年(?:([0-9]{1,2})月(?:([0-9]{1,2})日)?)?");
  private static final Pattern PART =
      Pattern.compile("([0-9]{4})[ -]?([QH][1-4])|([QH][1-4])[ /-]?([0-9]{4})");
  private static final Pattern INTERVAL =
      Pattern.compile("(?i)(?:from )?(.+?)(?: (?:to|until|bis|à|al?) | ?[–—] ?| - )(.+)");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private DateLookalikes() {}

  static Optional<PartialDate> read(String text) {
    for (Pattern yearFirst : List.of(YEAR_FIRST, CHINESE)) {
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
      String name = named.group(2).substring(0, 3).toLowerCase(Locale.ROOT);
      return date(named.group(3), "" + (MONTHS.indexOf(name) + 1), named.group(1));
    }
    return slashes(text);
  }

  /**
   * A quarter or a half-year (2026-Q1, H2 2026, first half of 2026) as an interval of months, and
   * two dates with a dash or a word between them as an interval.
   */
  static Optional<String> part(String text) {
    String half =
        text.replaceFirst("(?i)^first half(?:-year)?(?: of)? ", "H1 ")
            .replaceFirst("(?i)^second half(?:-year)?(?: of)? ", "H2 ");
    Matcher part = PART.matcher(half.toUpperCase(Locale.ROOT));
    if (!part.matches()) {
      return interval(text);
    }
    boolean yearFirst = part.group(1) != null;
    String year = part.group(yearFirst ? 1 : 4);
    String name = part.group(yearFirst ? 2 : 3);
    int months = name.charAt(0) == 'Q' ? 3 : 6;
    int last = (name.charAt(1) - '0') * months;
    return last > 12
        ? Optional.empty()
        : Optional.of(
            String.format(Locale.ROOT, "%s-%02d/%s-%02d", year, last - months + 1, year, last));
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
