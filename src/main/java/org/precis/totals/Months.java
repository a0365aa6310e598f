package org.precis.totals;

import java.util.Comparator;
import org.precis.model.Case;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;

/**
 * The month in which a case was discovered, as precisely as it is known: {@code 2018-05}; {@code
 * 2018} where only the year is; {@code 2018-05/2018-07} where it lies in one of several months.
 */
final class Months {

  private static final PartialDate LAST = new PartialDate(9999, 12, 31);

  private Months() {}

  static String key(Case told) {
    return told.opened() == null ? "" : span(told).toString();
  }

  /** In time; cases without a date last. */
  static Comparator<Case> inTime() {
    return Comparator.comparing((Case told) -> told.opened() == null ? LAST : span(told).from())
        .thenComparing(told -> told.opened() == null ? LAST : span(told).to());
  }

  private static DateSpan span(Case told) {
    return new DateSpan(month(told.opened().from()), month(told.opened().to()));
  }

  private static PartialDate month(PartialDate date) {
    return new PartialDate(date.year(), date.month(), 0);
  }
}
