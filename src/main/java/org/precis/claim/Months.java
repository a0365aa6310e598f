package org.precis.claim;

import org.precis.model.Case;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;

/**
 * The month in which a case began, as precisely as it is known: {@code 2018-05}; {@code 2018} where
 * only the year is; {@code 2018-05/2018-07} where it lies in one of several months.
 */
final class Months {

  private static final DateSpan LAST = DateSpan.on(new PartialDate(9999, 12, 31));

  private Months() {}

  static String key(Case caseItem) {
    return caseItem.opened() == null ? "" : span(caseItem).toString();
  }

  /** Compares by time; cases without a date are last. */
  static int inTime(NumberedCase one, NumberedCase other) {
    DateSpan first = one.caseItem().opened() == null ? LAST : span(one.caseItem());
    DateSpan second = other.caseItem().opened() == null ? LAST : span(other.caseItem());
    int byStart = first.from().compareTo(second.from());
    return byStart != 0 ? byStart : first.to().compareTo(second.to());
  }

  private static DateSpan span(Case caseItem) {
    return new DateSpan(month(caseItem.opened().from()), month(caseItem.opened().to()));
  }

  private static PartialDate month(PartialDate date) {
    return new PartialDate(date.year(), date.month(), 0);
  }
}
