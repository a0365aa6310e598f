package org.precis.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/**
 * Turns the day numbers of a spreadsheet into dates of ISO 8601 (18.17.4.1).
 *
 * @param from1904 whether day 0 is 1904-01-01; else day 1 is 1900-01-01
 */
record Serial(boolean from1904) {

  private static final BigDecimal LAST = new BigDecimal("2958466");
  private static final int SECONDS = 86_400;

  /** The day that Lotus 1-2-3 took for 1900-02-29, and every spreadsheet since. */
  private static final int NO_DAY = 60;

  /** Whether a number that is shown as a date or time can be one. */
  boolean isDate(BigDecimal number, NumberFormat format) {
    boolean first = from1904 || format.kind() == NumberFormat.Kind.TIME;
    return number.compareTo(first ? BigDecimal.ZERO : BigDecimal.ONE) >= 0
        && number.compareTo(LAST) < 0;
  }

  /** As precise as the format shows it. */
  String date(BigDecimal number, NumberFormat format) {
    BigDecimal days = number.setScale(0, RoundingMode.DOWN);
    BigDecimal part = number.subtract(days).multiply(BigDecimal.valueOf(SECONDS));
    int seconds = Math.min(SECONDS - 1, part.setScale(0, RoundingMode.HALF_UP).intValue());
    String day = day(days.intValue());
    return switch (format.kind()) {
      case YEAR -> day.substring(0, 4);
      case MONTH -> day.substring(0, 7);
      case TIME -> time(seconds);
      case DAY_AND_TIME -> seconds == 0 ? day : day + "T" + time(seconds);
      default -> day;
    };
  }

  private String day(int number) {
    if (from1904) {
      return LocalDate.of(1904, 1, 1).plusDays(number).toString();
    }
    if (number == NO_DAY) {
      return "1900-02-29";
    }
    // the days after it are one further than they are called
    return LocalDate.of(1899, 12, number > NO_DAY ? 30 : 31).plusDays(number).toString();
  }

  private static String time(int seconds) {
    LocalTime time = LocalTime.ofSecondOfDay(seconds);
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
  }
}
