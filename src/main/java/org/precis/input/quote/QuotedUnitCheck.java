package org.precis.input.quote;

import java.util.List;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Reading;
import org.precis.model.Interval;
import org.precis.provenance.QuotedUnit;
import org.precis.provenance.QuotedWords;

/** Checks that the quoted words do not have a number in other money, or per cent for a count. */
record QuotedUnitCheck(Claim claim, Reading reading) {

  /** One number of the quotes that may be in the unit of the value is enough. */
  boolean agrees(Interval value, List<QuotedWords> quotes) {
    String unit = claim.reported().value().unit();
    List<QuotedUnit> units =
        quotes.stream().flatMap(quote -> quote.units(value, reading.decimal()).stream()).toList();
    boolean agrees = units.isEmpty() || units.stream().anyMatch(one -> !contradicts(one, unit));
    if (!agrees) {
      reading.report().add(Fault.QUOTE_UNIT, claim.value(), unit, units.get(0).words());
    }
    return agrees;
  }

  private boolean contradicts(QuotedUnit quoted, String unit) {
    return quoted.contradicts(unit, reading.language());
  }
}
