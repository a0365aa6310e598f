package org.precis.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as precise as its source states it: a year, a month or a day (ISO 8601-1, 5.2.2).
 *
 * @param month 1 to 12, or 0 where only the year is stated
 * @param day 1 to 31, or 0 where no day is stated
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  public PartialDate {
    if (year < 1 || year > 9999 || month < 0 || month > 12 || month == 0 && day != 0) {
      throw new DateTimeException("not a date: " + year + "-" + month + "-" + day);
    }
    if (day != 0) {
      LocalDate.of(year, month, day);
    }
  }

  // By hand, since the methods that a record brings take milliseconds to link at a cold start
  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate date
        && year == date.year
        && month == date.month
        && day == date.day;
  }

  @Override
  public int hashCode() {
    return (year * 31 + month) * 31 + day;
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * The date written so.
   *
   * @param iso as {@link #toString} writes it
   */
  public static PartialDate of(String iso) {
    String[] parts = iso.split("-", -1);
    return new PartialDate(number(parts, 0), number(parts, 1), number(parts, 2));
  }

  private static int number(String[] parts, int index) {
    return index < parts.length ? Integer.parseInt(parts[index]) : 0;
  }

  /** The same, no more precise than another date. */
  public PartialDate asPreciseAs(PartialDate other) {
    return new PartialDate(
        year, other.hasMonth() ? month : 0, other.hasMonth() && other.hasDay() ? day : 0);
  }

  public boolean hasMonth() {
    return month != 0;
  }

  public boolean hasDay() {
    return day != 0;
  }

  /** The first day that may be meant. */
  public LocalDate firstDay() {
    return LocalDate.of(year, hasMonth() ? month : 1, hasDay() ? day : 1);
  }

  /** The last day that may be meant. */
  public LocalDate lastDay() {
    if (hasDay()) {
      return firstDay();
    }
    return YearMonth.of(year, hasMonth() ? month : 12).atEndOfMonth();
  }

  /** By first day; of two that start together the more precise is later. */
  @Override
  public int compareTo(PartialDate other) {
    int byYear = Integer.compare(year, other.year);
    int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
    return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
  }

  /** ISO 8601: {@code 2018}, {@code 2018-06} or {@code 2018-06-14}. */
  @Override
  public String toString() {
    String text = digits(year, 4);
    text = hasMonth() ? text + "-" + digits(month, 2) : text;
    return hasDay() ? text + "-" + digits(day, 2) : text;
  }

  private static String digits(int number, int width) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, width - text.length())) + text;
  }
}
