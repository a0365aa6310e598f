package org.precis.input.value;

import java.math.BigDecimal;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/**
 * Checks that among numbers of which some are below zero none has an upper bound alone: that begins
 * at zero only where things are counted.
 */
public final class FloorCheck {

  private final Report report;
  private boolean isBelow;
  private Interval open;
  private Place place;

  public FloorCheck(Report report) {
    this.report = report;
  }

  /** Takes the next number of those that belong together. */
  public void next(Value value, Place at) {
    Quantity quantity = value.quantity();
    if (!(quantity instanceof Interval number)) {
      return;
    }
    isBelow |= number.least().compareTo(BigDecimal.ZERO) < 0;
    if (open == null && number.lower() == null && !number.estimate()) {
      open = number;
      place = at;
    }
  }

  /** Reports the first with an upper bound alone, after the last was taken. */
  public void report() {
    if (isBelow && open != null) {
      report.add(Fault.NO_FLOOR, place, Literal.of(open));
    }
  }
}
