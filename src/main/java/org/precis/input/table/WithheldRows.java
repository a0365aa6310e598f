package org.precis.input.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.file.Report;
import org.precis.input.value.NumberColumns;
import org.precis.input.value.Subtraction;
import org.precis.model.Table;
import org.precis.model.Table.Role;
import org.precis.quantity.Interval;
import org.precis.quantity.Quantity;

/** Finds rows that are withheld and that a stated total, a subtotal or a whole gives away. */
final class WithheldRows {

  private final Table table;
  private final TableBody body;
  private final Fields fields;

  private WithheldRows(Table table, TableBody body, Fields fields) {
    this.table = table;
    this.body = body;
    this.fields = fields;
  }

  /** Warns of those of a table. */
  static void check(Table table, TableBody body, Fields fields) {
    new WithheldRows(table, body, fields).check();
  }

  private void check() {
    List<Table.Row> stated = table.statedTotals();
    for (int i = 0; i < stated.size(); i++) {
      Role role = stated.get(i).role();
      if (role == Role.SUBTOTAL) {
        List<Table.Row> own = body.besideSubtotal(i).stream().map(table.rows()::get).toList();
        check(stated.get(i), List.of(own, table.rowsAdded()));
      } else if (role == Role.TOTAL) {
        check(stated.get(i), List.of(table.rowsAdded()));
      }
    }
    for (int i = 0; i < table.rows().size(); i++) {
      List<Table.Row> parts = table.partsOf(i);
      check(table.rows().get(i), parts.size() > 1 ? List.of(parts) : List.of());
    }
  }

  /**
   * Reports what a row gives away.
   *
   * @param parts the rows that it may be the sum of: one possibility after the other
   */
  private void check(Table.Row whole, List<List<Table.Row>> parts) {
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      parts.stream()
          .flatMap(rows -> givenAway(whole, rows, column).stream())
          .findFirst()
          .ifPresent(row -> report(row, whole));
    }
  }

  private void report(Table.Row withheld, Table.Row whole) {
    String title = table.title() + ": " + whole.label();
    Report report = fields.report();
    report.add(Fault.CONFIDENTIAL_DERIVED, fields.place(), withheld.label(), title);
  }

  private static Optional<Table.Row> givenAway(Table.Row whole, List<Table.Row> rows, int column) {
    List<Quantity> parts = rows.stream().map(row -> row.values().get(column).quantity()).toList();
    Quantity all = whole.values().get(column).quantity();
    return Subtraction.finds(all, parts)
        .filter(row -> whole.role() != Role.SUBTOTAL || !isOfPublished((Interval) all, parts))
        .map(rows::get);
  }

  /** Whether a subtotal is that of published rows only. */
  private static boolean isOfPublished(Interval all, List<Quantity> parts) {
    List<BigDecimal> published =
        parts.stream().flatMap(one -> one.interval().stream()).map(Interval::number).toList();
    return NumberColumns.isSumOfSome(all.number(), BigDecimal.ZERO, published);
  }
}
