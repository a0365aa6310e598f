package org.precis.html.words;

import org.precis.model.DateSpan;

/** The period names of {@code value@<period>} as dates. */
public final class Periods {

  private Periods() {}

  public static String label(String period, DateWords dates) {
    return dates.span(DateSpan.of(period));
  }
}
