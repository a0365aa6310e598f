package org.precis.json;

import java.util.List;
import org.precis.claim.Total;
import org.precis.claim.Totals;
import org.precis.quantity.Unit;
import org.precis.text.JsonWriter;

/**
 * Writes the sums. A value of a dimension of which no case states a number has no line: a key that
 * is not there states nothing.
 */
final class TotalsJson {

  private final JsonWriter out;
  private final ValueJson values;

  TotalsJson(JsonWriter out) {
    this.out = out;
    this.values = new ValueJson(out);
  }

  void write(Totals totals) {
    List<Total> worthALine =
        totals.all().stream().filter(total -> total.by().isEmpty() || total.stated() > 0).toList();
    out.lines("totals", worthALine, this::total);
  }

  private void total(Total total) {
    out.text("id", total.id());
    out.text("measure", total.measure());
    out.text("by", total.by());
    out.text("key", total.key());
    out.text("unit", total.unit());
    values.value("value", total.value().withUnit(""), Unit.NONE);
    out.number("stated", total.stated());
    out.number("unstated", total.unstated());
    if (total.confidential() > 0) {
      out.number("confidential", total.confidential());
    }
  }
}
