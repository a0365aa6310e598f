package org.precis.input;

import java.math.BigDecimal;
import java.util.List;
import org.precis.diagnostic.Fault;
import org.precis.model.Interval;
import org.precis.model.Quantity;
import org.precis.model.Table;

/** Compares the totals that a source states with what its rows make. */
final class TableTotalCheck {

  private TableTotalCheck() {}

  static void run(List<Placed<Table>> tables, Report report) {
    for (Placed<Table> placed : tables) {
      Table table = placed.value();
      for (int i = 0; table.statedTotal() != null && i < table.columns().size(); i++) {
        compare(table, i, placed.fields(), report);
      }
    }
  }

  private static void compare(Table table, int column, Fields fields, Report report) {
    Quantity stated = table.statedTotal().values().get(column).quantity();
    Interval sum = sum(table, column);
    if (stated instanceof Interval total && sum != null && Bounds.provenDifferent(total, sum)) {
      Place place = TablesReader.totalCell(fields, table.columns().get(column).id());
      report.add(Fault.TOTAL_DISAGREES, place, Bounds.words(total), Bounds.words(sum));
    }
  }

  /** The sum of a column; null where it means nothing: shares, rates, several units. */
  private static Interval sum(Table table, int column) {
    String unit = table.statedTotal().values().get(column).unit();
    Interval sum = (Interval) Quantity.exactly(BigDecimal.ZERO);
    boolean complete = true;
    for (Table.Row row : table.rows()) {
      if (!row.values().get(column).unit().equals(unit) || unit.startsWith("%")) {
        return null;
      }
      if (row.values().get(column).quantity() instanceof Interval part) {
        sum = sum.plus(part);
      } else {
        complete = false;
      }
    }
    // a row that states nothing may add anything
    return complete || sum.lower() == null ? (complete ? sum : null) : openAbove(sum);
  }

  private static Interval openAbove(Interval sum) {
    return new Interval(sum.lower(), sum.lowerClosed(), null, false, sum.estimate());
  }
}
