package org.precis.input.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Placed;
import org.precis.input.file.Report;
import org.precis.input.part.Draft;
import org.precis.input.value.NumberColumns;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.model.Table.Role;
import org.precis.quantity.Absent;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;

/** Finds confidential numbers that can be derived from a published total. */
final class ConfidentialSumCheck {

  private ConfidentialSumCheck() {}

  /** Checks that no total reveals the only part that is not published. */
  static void run(Draft draft, Report report) {
    Map<String, List<Placed<Statistic>>> parts = new LinkedHashMap<>();
    Map<String, Statistic> byId = new LinkedHashMap<>();
    for (Placed<Statistic> placed : draft.statistics()) {
      byId.putIfAbsent(placed.value().id(), placed.value());
      parts.computeIfAbsent(placed.value().partOf(), whole -> new ArrayList<>()).add(placed);
    }
    parts.forEach(
        (id, own) -> {
          if (byId.containsKey(id)) {
            sums(byId.get(id), own, report);
          }
        });
    draft.tables().forEach(table -> sums(table, report));
  }

  private static void sums(Statistic whole, List<Placed<Statistic>> parts, Report report) {
    List<Quantity> quantities = parts.stream().map(part -> part.value().quantity()).toList();
    if (givesAway(whole.quantity(), quantities)) {
      Placed<Statistic> part = parts.get(quantities.indexOf(Absent.CONFIDENTIAL));
      report.add(
          Fault.CONFIDENTIAL_DERIVED,
          part.fields().placeOf("value"),
          part.value().label(),
          whole.label());
    }
  }

  private static void sums(Placed<Table> placed, Report report) {
    Table table = placed.value();
    table.statedTotals().stream()
        .filter(row -> row.role() == Role.TOTAL || row.role() == Role.SUBTOTAL)
        .forEach(sum -> sums(placed, sum, table.rowsAdded(), report));
    for (int i = 0; i < table.rows().size(); i++) {
      sums(placed, table.rows().get(i), table.partsOf(i), report);
    }
  }

  private static void sums(
      Placed<Table> placed, Table.Row whole, List<Table.Row> rows, Report report) {
    Table table = placed.value();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      List<Quantity> parts = rows.stream().map(row -> row.values().get(column).quantity()).toList();
      Quantity all = whole.values().get(i).quantity();
      if (givesAway(all, parts)
          && !(whole.role() == Role.SUBTOTAL && isOfPublished((Interval) all, parts))) {
        String row = rows.get(parts.indexOf(Absent.CONFIDENTIAL)).label();
        String title = table.title() + ": " + whole.label();
        report.add(Fault.CONFIDENTIAL_DERIVED, placed.fields().place(), row, title);
      }
    }
  }

  /** Whether a subtotal is that of published rows only. */
  private static boolean isOfPublished(Interval all, List<Quantity> parts) {
    List<BigDecimal> published =
        parts.stream().flatMap(one -> one.interval().stream()).map(Interval::number).toList();
    return NumberColumns.isSumOfSome(all.number(), BigDecimal.ZERO, published);
  }

  /** Whether all but one of the parts are published, so that subtraction reveals the last one. */
  private static boolean givesAway(Quantity whole, List<Quantity> parts) {
    return whole.stated()
        && parts.size() > 1
        && parts.contains(Absent.CONFIDENTIAL)
        && parts.stream().filter(one -> !one.stated()).count() == 1;
  }
}
