package org.precis.json;

import java.util.List;
import org.precis.model.Table;
import org.precis.model.Table.Column;
import org.precis.model.Table.Role;
import org.precis.model.Table.Row;
import org.precis.quantity.Unit;
import org.precis.text.JsonWriter;

/** Writes a table: its columns, and for each row a value under each column's id. */
final class TableJson {

  private final JsonWriter out;
  private final ValueJson values;

  TableJson(JsonWriter out) {
    this.out = out;
    this.values = new ValueJson(out);
  }

  void table(Table table) {
    out.text("id", table.id());
    out.text("title", table.title());
    out.text("label", table.stub());
    out.optional("chart", table.chart());
    if (table.top() > 0) {
      out.number("top", table.top());
    }
    out.array("columns", table.columns(), this::column);
    out.lines("rows", table.rows(), row -> row(row, table.columns()));
    table.total().ifPresent(total -> out.object("total", () -> total(total, table.columns())));
    out.optional("source", table.source());
    out.optional("note", table.note());
  }

  private void total(Table.Total total, List<Column> columns) {
    if (total.stated().isEmpty()) {
      out.list("sum", total.columns());
    } else {
      out.lines("stated", total.stated(), row -> row(row, columns));
      out.list("columns", total.columns());
    }
    if (total.rounding()) {
      out.flag("rounding", true);
    }
    out.optional("because", total.because());
    if (!total.denied().isEmpty()) {
      out.object(
          "denied", () -> total.denied().forEach((id, sum) -> values.value(id, sum, Unit.NONE)));
    }
  }

  private void column(Column column) {
    out.text("id", column.id());
    out.text("label", column.label());
    ValueJson.unit(out, column.counted());
    ValueJson.type(out, column.type());
  }

  private void row(Row row, List<Column> columns) {
    out.text("label", row.label());
    if (row.role() != Role.ROW) {
      out.text("role", row.role().word());
    }
    if (row.level() > 0) {
      out.number("level", row.level());
    }
    out.object(
        "values",
        () -> {
          for (int i = 0; i < columns.size(); i++) {
            values.value(columns.get(i).id(), row.values().get(i), columns.get(i).counted());
          }
        });
  }
}
