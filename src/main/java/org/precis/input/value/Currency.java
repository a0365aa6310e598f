package org.precis.input.value;

import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.model.Currencies;
import org.precis.model.Value;

/** The one currency of amounts that would be added. */
public final class Currency {

  private final String thing;
  private final Report report;
  private String code = "";

  /**
   * Amounts whose currency is not known yet.
   *
   * @param thing what has one currency, with its article
   */
  public Currency(String thing, Report report) {
    this.thing = thing;
    this.report = report;
  }

  /** Reports the next amount if its currency is another. */
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
