package org.precis.html;

import org.precis.model.DateSpan;
import org.precis.model.PartialDate;

/** The period names of {@code value@<period>} as dates. */
final class Periods {

  private Periods() {}

  static DateSpan span(String period) {
    int slash = period.indexOf('/');
    return slash < 0
        ? DateSpan.on(date(period))
        : new DateSpan(date(period.substring(0, slash)), date(period.substring(slash + 1)));
  }

  private static PartialDate date(String iso) {
    String[] parts = iso.split("-", -1);
    return new PartialDate(number(parts, 0), number(parts, 1), number(parts, 2));
  }

  private static int number(String[] parts, int index) {
    return index < parts.length ? Integer.parseInt(parts[index]) : 0;
  }

  static String label(String period, DateWords dates) {
    return dates.span(span(period));
  }
}
