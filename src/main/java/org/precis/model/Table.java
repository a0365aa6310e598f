package org.precis.model;

import java.util.List;

/**
 * A further table: a stub and columns of values. Absent texts are "".
 *
 * @param stub head of the label column
 * @param chart how it is drawn ({@code bar}), or ""
 * @param top how many rows are shown before the rest is added up as "other"; 0 for all
 * @param statedTotal the row in which the source states the totals, or null
 */
public record Table(
    String id,
    String title,
    String stub,
    String chart,
    int top,
    List<Column> columns,
    List<Row> rows,
    Row statedTotal,
    String source,
    String note) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The same with other rows. */
  public Table withRows(List<Row> others, Row total) {
    return new Table(id, title, stub, chart, top, columns, others, total, source, note);
  }

  /** A value column; {@code unit} is "" where its cells name their own or none. */
  public record Column(String id, String label, String unit) {}

  /** A row: its label and one value for each column. */
  public record Row(String label, List<Value> values) {
    public Row {
      values = List.copyOf(values);
    }
  }
}
