package org.precis.compare;

import java.util.ArrayList;
import java.util.List;
import org.precis.model.Table;
import org.precis.model.Table.Column;
import org.precis.model.Table.Role;
import org.precis.model.Table.Row;
import org.precis.quantity.Value;

/** Describes a table, its columns and its rows. */
final class TableItems {

  private TableItems() {}

  static DiffItem table(Table table) {
    DiffItem.Builder builder =
        new DiffItem.Builder()
            .words("title", table.title())
            .words("label", table.stub())
            .words("chart", table.chart())
            .words("top", table.top() == 0 ? "" : table.top())
            .words("source", table.source())
            .words("note", table.note());
    table.total().ifPresent(total -> total(builder, total, table));
    return builder.of(Part.TABLE, "", table.id(), table.title());
  }

  private static void total(DiffItem.Builder builder, Table.Total total, Table table) {
    builder
        .words("total.columns", String.join(", ", total.columns()))
        .words("total.rounding", total.rounding() ? "true" : "")
        .words("total.because", total.because());
    for (Column column : table.columns()) {
      Value sum = total.denied().get(column.id());
      if (sum != null) {
        builder.number("total of rows." + column.id(), sum, column.counted());
      }
    }
    int last = total.stated().size() - 1;
    for (int i = 0; i <= last; i++) {
      String name = i == last ? "total." : "total " + (i + 1) + ".";
      builder.words(name + "label", total.stated().get(i).label());
      builder.words(name + "role", total.stated().get(i).role().word());
      cells(builder, name, total.stated().get(i), table.columns());
    }
  }

  static List<DiffItem> columns(Table table) {
    return table.columns().stream()
        .map(
            column ->
                new DiffItem.Builder()
                    .words("label", column.label())
                    .words("unit", column.unit())
                    .of(Part.COLUMN, table.id(), column.id(), column.label()))
        .toList();
  }

  /** The rows of a table, called by names of both editions. */
  static List<DiffItem> rows(Table table, RowNames names) {
    List<DiffItem> rows = new ArrayList<>();
    List<String> titles = names.of(table.rows());
    List<String> ids = names.numbered(table.rows());
    for (Row row : table.rows()) {
      DiffItem.Builder builder =
          new DiffItem.Builder()
              .words("label", row.label())
              .words("role", row.role() == Role.ROW ? "" : row.role().word())
              .words("level", row.level() == 0 ? "" : row.level());
      cells(builder, "", row, table.columns());
      int at = rows.size();
      rows.add(builder.of(Part.ROW, table.id(), ids.get(at), titles.get(at)));
    }
    return rows;
  }

  private static void cells(
      DiffItem.Builder builder, String before, Row row, List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      builder.number(before + column.id(), row.values().get(i), column.counted());
    }
  }
}
