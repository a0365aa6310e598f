package org.precis.html;

import org.precis.model.DateSpan;

/** The period names of {@code value@<period>} as dates. */
final class Periods {

  private Periods() {}

  static String label(String period, DateWords dates) {
    return dates.span(DateSpan.of(period));
  }
}
