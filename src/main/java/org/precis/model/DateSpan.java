package org.precis.model;

/**
 * A time as a source states it: one date, or the interval from one to another (ISO 8601-1, 5.5).
 * One date is a span whose ends are equal.
 */
public record DateSpan(PartialDate from, PartialDate to) {

  public DateSpan {
    if (to.lastDay().isBefore(from.firstDay())) {
      throw new IllegalArgumentException("ends before it begins: " + from + "/" + to);
    }
  }

  public static DateSpan on(PartialDate date) {
    return new DateSpan(date, date);
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
