package org.precis.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.model.Table;
import org.precis.model.Table.Column;
import org.precis.model.Table.Row;

/** Describes a table, its columns and its rows. */
final class TableThings {

  private TableThings() {}

  static List<Thing> tables(List<Table> tables) {
    return tables.stream().map(TableThings::table).toList();
  }

  private static Thing table(Table table) {
    Describing told =
        new Describing()
            .words("title", table.title())
            .words("label", table.stub())
            .words("chart", table.chart())
            .words("top", table.top() == 0 ? "" : table.top())
            .words("source", table.source())
            .words("note", table.note());
    table.total().ifPresent(total -> total(told, total, table));
    return told.of(Part.TABLE, "", table.id(), table.title());
  }

  private static void total(Describing told, Table.Total total, Table table) {
    told.words("total.columns", String.join(", ", total.columns()))
        .words("total.rounding", total.rounding() ? "true" : "")
        .words("total.because", total.because());
    int last = total.stated().size() - 1;
    for (int i = 0; i <= last; i++) {
      String name = i == last ? "total." : "total " + (i + 1) + ".";
      told.words(name + "label", total.stated().get(i).label());
      cells(told, name, total.stated().get(i), table.columns());
    }
  }

  static List<Thing> columns(Table table) {
    return table.columns().stream()
        .map(
            column ->
                new Describing()
                    .words("label", column.label())
                    .words("unit", column.unit())
                    .of(Part.COLUMN, table.id(), column.id(), column.label()))
        .toList();
  }

  /** The rows by their labels; of several of one label each has its number. */
  static List<Thing> rows(Table table) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    List<Thing> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      int count = seen.merge(row.label(), 1, Integer::sum);
      String id = count == 1 ? row.label() : row.label() + " (" + count + ")";
      Describing told = new Describing().words("label", row.label());
      cells(told, "", row, table.columns());
      rows.add(told.of(Part.ROW, table.id(), id, row.label()));
    }
    return rows;
  }

  private static void cells(Describing told, String before, Row row, List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      told.number(before + column.id(), row.values().get(i), column.unit());
    }
  }
}
