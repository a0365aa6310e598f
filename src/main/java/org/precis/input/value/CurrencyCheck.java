package org.precis.input.value;

import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.quantity.Currencies;
import org.precis.quantity.Value;

/** Checks that amounts to be added are in one currency. */
public final class CurrencyCheck {

  private final String thing;
  private final Report report;
  private String code = "";

  /**
   * A check of amounts that belong together.
   *
   * @param thing what they belong to, with its article
   */
  public CurrencyCheck(String thing, Report report) {
    this.thing = thing;
    this.report = report;
  }

  /** Takes the next amount, and reports it if its currency differs. */
  public void next(Value value, Place place) {
    String unit = value.unit();
    if (!Currencies.isCode(unit)) {
      return;
    }
    if (!code.isEmpty() && !code.equals(unit)) {
      report.add(Fault.MIXED_CURRENCIES, place.find(unit, 0), unit, code, thing);
    } else {
      code = unit;
    }
  }
}
