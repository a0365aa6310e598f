package org.precis.model;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as a source states it: one date, or the interval from one to another (ISO 8601-1, 5.5).
 * One date is a span whose ends are equal.
 */
public record DateSpan(PartialDate from, PartialDate to) {

  private static final Pattern IN_QUARTERS =
      Pattern.compile("([0-9]{4})-Q([1-4])(?:\\s*/\\s*([0-9]{4})-Q([1-4]))?");

  private static final int MONTHS_OF_QUARTER = 3;

  public DateSpan {
    if (to.lastDay().isBefore(from.firstDay())) {
      throw new IllegalArgumentException("ends before it begins: " + from + "/" + to);
    }
  }

  // By hand, as in PartialDate
  @Override
  public boolean equals(Object other) {
    return other instanceof DateSpan span && from.equals(span.from) && to.equals(span.to);
  }

  @Override
  public int hashCode() {
    return from.hashCode() * 31 + to.hashCode();
  }

  public static DateSpan on(PartialDate date) {
    return new DateSpan(date, date);
  }

  /**
   * The span written so.
   *
   * @param iso as {@link #toString} or {@link #inQuarters} writes it
   */
  public static DateSpan of(String iso) {
    String months = inMonths(iso);
    int slash = months.indexOf('/');
    return slash < 0
        ? on(PartialDate.of(months))
        : new DateSpan(
            PartialDate.of(months.substring(0, slash)),
            PartialDate.of(months.substring(slash + 1)));
  }

  /**
   * A quarter of a year.
   *
   * @param quarter from 1
   */
  public static DateSpan quarter(int year, int quarter) {
    int last = quarter * MONTHS_OF_QUARTER;
    return new DateSpan(
        new PartialDate(year, last - MONTHS_OF_QUARTER + 1, 0), new PartialDate(year, last, 0));
  }

  /** Quarters as {@link #toString} writes them, by their months; any other text as it is. */
  public static String inMonths(String written) {
    Matcher quarters = written.indexOf('Q') < 0 ? null : IN_QUARTERS.matcher(written);
    if (quarters == null || !quarters.matches()) {
      return written;
    }
    boolean several = quarters.group(3) != null;
    int first = (Integer.parseInt(quarters.group(2)) - 1) * MONTHS_OF_QUARTER + 1;
    int last = Integer.parseInt(quarters.group(several ? 4 : 2)) * MONTHS_OF_QUARTER;
    return String.format(
        Locale.ROOT,
        "%s-%02d/%s-%02d",
        quarters.group(1),
        first,
        quarters.group(several ? 3 : 1),
        last);
  }

  /** Whether a text is one or more quarters, as {@link #inQuarters} writes them. */
  public static boolean isInQuarters(String text) {
    return text.indexOf('Q') >= 0 && IN_QUARTERS.matcher(text).matches();
  }

  /**
   * From the beginning of the first to the end of the last: as precise as the dates that say so, so
   * that 2018 and 2018-03 come to 2018.
   *
   * @param spans at least one
   */
  public static DateSpan over(Collection<DateSpan> spans) {
    PartialDate first = spans.stream().map(DateSpan::from).min(naturalOrder()).orElseThrow();
    PartialDate last =
        spans.stream()
            .map(DateSpan::to)
            .max(comparing(PartialDate::lastDay).thenComparing(reverseOrder()))
            .orElseThrow();
    boolean within = on(first).contains(on(last));
    return within ? on(first) : new DateSpan(first, last);
  }

  /** Whether the other lies inside it. */
  public boolean contains(DateSpan other) {
    return !other.from.firstDay().isBefore(from.firstDay())
        && !other.to.lastDay().isAfter(to.lastDay());
  }

  /** Whether both are the same days, however they are written: 2024, or 2024-01/2024-12. */
  public boolean isSameAs(DateSpan other) {
    return contains(other) && other.contains(this);
  }

  /** Whether some day lies in both. */
  public boolean overlaps(DateSpan other) {
    return !other.from.firstDay().isAfter(to.lastDay())
        && !other.to.lastDay().isBefore(from.firstDay());
  }

  /** Whether both last as many months, or, where one ends within a month, as many days. */
  public boolean lastsAsLongAs(DateSpan other) {
    boolean months = !to.hasDay() && !from.hasDay() && !other.to.hasDay() && !other.from.hasDay();
    return months ? months() == other.months() : days() == other.days();
  }

  /** Whether it is twelve months, wherever in the calendar these begin. */
  public boolean isYear() {
    return from.firstDay().plusYears(1).equals(to.lastDay().plusDays(1));
  }

  /** Whether it is one or more quarters of a year, stated by their months. */
  public boolean isOfQuarters() {
    return from.hasMonth()
        && to.hasMonth()
        && !from.hasDay()
        && !to.hasDay()
        && from.month() % MONTHS_OF_QUARTER == 1
        && to.month() % MONTHS_OF_QUARTER == 0;
  }

  /** Whether it is one quarter of a year, stated by its months. */
  public boolean isQuarter() {
    return isOfQuarters() && months() == MONTHS_OF_QUARTER;
  }

  /** Whether it is the first or the second half of a year, stated by its months. */
  public boolean isHalfYear() {
    return isOfQuarters() && quarters() == 2 && firstQuarter() % 2 == 1;
  }

  /** How many quarters it is of, if it is of quarters. */
  public long quarters() {
    return months() / MONTHS_OF_QUARTER;
  }

  /** Its last quarter, if it is of quarters. */
  public DateSpan endingQuarter() {
    return quarter(to.year(), lastQuarter());
  }

  /** The quarter that it begins in, from 1, if it is of quarters. */
  public int firstQuarter() {
    return from.month() / MONTHS_OF_QUARTER + 1;
  }

  /** The quarter that it ends with, from 1, if it is of quarters. */
  public int lastQuarter() {
    return to.month() / MONTHS_OF_QUARTER;
  }

  /**
   * In quarters if it is of quarters, as in the time formats of SDMX (section 6, 4.2): {@code
   * 2026-Q3} or {@code 2025-Q4/2026-Q3}.
   */
  public String inQuarters() {
    if (!isOfQuarters()) {
      return toString();
    }
    String first = from.year() + "-Q" + firstQuarter();
    String last = to.year() + "-Q" + lastQuarter();
    return first.equals(last) ? first : first + "/" + last;
  }

  /**
   * The span moved on by as much as it lasts.
   *
   * @param times how often; -1 for back
   */
  public DateSpan moved(int times) {
    if (!from.hasMonth() && !to.hasMonth()) {
      return movedByYears((to.year() - from.year() + 1) * times);
    }
    boolean months = isOfWholeMonths() && from.hasMonth() && to.hasMonth();
    return months ? movedByMonths(months() * times) : movedByDays(times);
  }

  /** The same days of another year. */
  public DateSpan movedByYears(int years) {
    return new DateSpan(
        PartialDate.of(from.firstDay().plusYears(years)).asPreciseAs(from),
        to.hasDay() && isOfWholeMonths()
            ? PartialDate.of(endOfMonth(to.lastDay().plusYears(years)))
            : PartialDate.of(to.firstDay().plusYears(years)).asPreciseAs(to));
  }

  private DateSpan movedByMonths(long months) {
    return new DateSpan(
        PartialDate.of(from.firstDay().plusMonths(months)).asPreciseAs(from),
        PartialDate.of(endOfMonth(to.firstDay().plusMonths(months))).asPreciseAs(to));
  }

  private static LocalDate endOfMonth(LocalDate day) {
    return YearMonth.from(day).atEndOfMonth();
  }

  private DateSpan movedByDays(int times) {
    long days = (days() + 1) * times;
    return new DateSpan(
        PartialDate.of(from.firstDay().plusDays(days)),
        PartialDate.of(to.lastDay().plusDays(days)));
  }

  /** Whether it begins with a month and ends with one. */
  public boolean isOfWholeMonths() {
    return from.firstDay().getDayOfMonth() == 1 && to.lastDay().equals(endOfMonth(to.lastDay()));
  }

  /** By the months that it begins and ends in. */
  public DateSpan inMonths() {
    return new DateSpan(monthOf(from.firstDay()), monthOf(to.lastDay()));
  }

  private static PartialDate monthOf(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), 0);
  }

  private long months() {
    return ChronoUnit.MONTHS.between(from.firstDay(), to.lastDay().plusDays(1));
  }

  private long days() {
    return ChronoUnit.DAYS.between(from.firstDay(), to.lastDay());
  }

  /** Whether both ends are known to the day. */
  public boolean isToTheDay() {
    return from.hasDay() && to.hasDay();
  }

  public boolean isInterval() {
    return from.compareTo(to) != 0; // the first equals of a record costs 10 ms of a cold start
  }

  /** ISO 8601: {@code 2018-06-14} or {@code 2018-06-14/2018-07-15}. */
  @Override
  public String toString() {
    return isInterval() ? from + "/" + to : from.toString();
  }
}
