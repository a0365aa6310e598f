package org.precis.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.precis.diagnostic.Fault;
import org.precis.model.Table;
import org.precis.model.Value;

/** Reads the further tables. */
final class TablesReader {

  private static final List<String> KEYS =
      List.of("id", "file", "rows", "label", "chart", "top", "total", "source", "columns");
  private static final List<String> TEXTS = List.of("title", "unit", "note");
  private static final List<String> CHARTS = List.of("bar");
  private static final int MOST_SHOWN = 10_000;

  private final Reading reading;
  private final Dimension dimension;
  private boolean complete = true;

  TablesReader(Reading reading, Dimension dimension) {
    this.reading = reading;
    this.dimension = dimension;
  }

  List<Placed<Table>> read(Fields briefing) {
    Ids ids = new Ids(reading.report());
    List<Placed<Table>> tables = new ArrayList<>();
    for (Fields fields : briefing.list("tables", "write 'id: …', 'title: …' and 'file: …'")) {
      fields.only(KEYS, TEXTS);
      String id = ids.next(fields);
      fields.requiredTitle(id.isEmpty() ? "this table" : "table '" + id + "'");
      table(id, fields).ifPresent(table -> tables.add(new Placed<>(table, fields)));
    }
    return tables;
  }

  /**
   * Whether each table could be read; one may have no rows, which is no fault of its references.
   */
  boolean complete() {
    return complete;
  }

  /** The rows of a table. */
  static Optional<List<Fields>> rows(Fields table, Reading reading) {
    String key = table.filled("rows") ? "rows" : "file";
    if (!table.filled(key)) {
      return Optional.empty();
    }
    return Rows.of(table.get(key), key, reading);
  }

  /** Where a cell of the stated total stands. */
  static Place totalCell(Fields table, String column) {
    String stated = table.thing("total", "").map(total -> total.word("stated")).orElse("");
    for (Fields row : rows(table, table.reading()).orElse(List.of())) {
      if (row.keys().stream().anyMatch(key -> row.word(key).equals(stated))) {
        return row.placeOf(column);
      }
    }
    return table.placeOf("total");
  }

  /** Whether a row is the one that a table names as its total. */
  static boolean isStatedTotal(Fields row, Fields table) {
    String stated =
        table.get("total") instanceof Node.Mapping total
                && total.get("stated") instanceof Node.Scalar label
            ? label.text().strip()
            : "";
    String label = labelOf(row, table);
    return !stated.isEmpty() && label.equals(stated);
  }

  private static String labelOf(Fields row, Fields table) {
    String first = row.keys().stream().findFirst().orElse("");
    String label = table.get("label") instanceof Node.Scalar asked ? asked.text().strip() : first;
    return row.get(row.keys().contains(label) ? label : first) instanceof Node.Scalar cell
        ? cell.text().strip()
        : "";
  }

  private Optional<Table> table(String id, Fields fields) {
    if (!fields.filled("file") && !fields.filled("rows")) {
      fields.requiredWord("file", "name a .csv, .tsv, .xlsx, .yaml or .json file");
    }
    Optional<List<Fields>> read = rows(fields, reading);
    List<Fields> rows = read.orElse(List.of());
    if (rows.isEmpty()) {
      complete &= read.isPresent();
      if (fields.get("rows") instanceof Node.Sequence list && list.items().isEmpty()) {
        reading.report().add(Fault.NO_ROWS, list.place());
      }
      return Optional.empty();
    }
    boolean cut = reading.slice().isPresent() && rows.get(0).has(dimension.name());
    String label = labelColumn(fields, rows);
    List<ColumnReader.Cells> columns = columns(fields, rows, label);
    String stated = statedLabel(fields);
    List<Table.Row> body = new ArrayList<>();
    Table.Row total = null;
    for (int i = 0; i < rows.size(); i++) {
      Table.Row row = row(rows.get(i), i, label, columns);
      boolean isTotal = !stated.isEmpty() && rows.get(i).word(label).equals(stated);
      boolean ofAll = cut && dimension.of(rows.get(i)).isEmpty();
      total = isTotal && !ofAll ? row : total;
      if (!isTotal) {
        body.add(row);
      }
    }
    if (cut && body.isEmpty()) {
      return Optional.empty();
    }
    if (!stated.isEmpty() && total == null && !cut) {
      reportNoTotal(fields, stated, body);
    }
    int top = fields.count("top", 0, MOST_SHOWN, 0);
    checkLength(fields, id, top, body.size());
    return Optional.of(
        new Table(
            id,
            fields.text("title", id),
            stub(fields, label),
            chart(fields),
            top,
            columns.stream().map(ColumnReader.Cells::column).toList(),
            body,
            total,
            fields.word("source"),
            fields.text("note")));
  }

  private void checkLength(Fields fields, String id, int top, int rows) {
    if (top == 0 && rows > MOST_SHOWN) {
      Place at = fields.filled("file") ? fields.placeOf("file") : fields.place();
      reading.report().add(Fault.TABLE_LENGTH, at, id, rows, MOST_SHOWN);
    }
  }

  private void reportNoTotal(Fields fields, String stated, List<Table.Row> body) {
    List<String> labels = body.stream().map(Table.Row::label).toList();
    String hint = Nearest.hint(stated, labels);
    reading.report().add(Fault.NO_TOTAL_ROW, fields.placeOf("total"), stated, hint);
  }

  private String labelColumn(Fields fields, List<Fields> rows) {
    Set<String> names = rows.get(0).keys();
    String first = names.isEmpty() ? "" : names.iterator().next();
    Node label = fields.get("label");
    String asked = label instanceof Node.Scalar scalar ? scalar.text().strip() : "";
    if (asked.isEmpty() || names.contains(asked)) {
      return asked.isEmpty() ? first : asked;
    }
    reading
        .report()
        .add(Fault.UNKNOWN_COLUMN, fields.placeOf("label"), asked, Nearest.hint(asked, names));
    return first;
  }

  private static String stub(Fields fields, String label) {
    Optional<Fields> heads = heads(fields, label);
    return heads.map(head -> head.text("label", label)).orElse(label);
  }

  private static Optional<Fields> heads(Fields fields, String column) {
    return fields
        .thing("columns", "write the name of a column and below it 'label: …' or 'unit: …'")
        .flatMap(columns -> columns.thing(column, "write 'label: …' or 'unit: …'"));
  }

  private List<ColumnReader.Cells> columns(Fields fields, List<Fields> rows, String label) {
    Set<String> names = new LinkedHashSet<>();
    rows.forEach(row -> names.addAll(row.keys()));
    names.removeIf(
        name -> name.equals(label) || name.startsWith(label + "@") || name.startsWith("label@"));
    names.remove(dimension.name());
    checkHeads(fields, names, label);
    ColumnReader reader = new ColumnReader(rows, fields.text("unit"), reading);
    List<ColumnReader.Cells> columns = new ArrayList<>();
    names.forEach(name -> columns.add(reader.read(name, heads(fields, name))));
    return columns;
  }

  private void checkHeads(Fields fields, Set<String> names, String label) {
    Optional<Fields> heads = fields.thing("columns", "write the name of a column");
    if (heads.isPresent()) {
      List<String> known = new ArrayList<>(names);
      known.add(label);
      heads.get().only(known, List.of());
      for (String name : heads.get().keys()) {
        heads
            .get()
            .thing(name, "write 'label: …'")
            .ifPresent(head -> head.only(List.of(), List.of("label", "unit")));
      }
    }
  }

  private String statedLabel(Fields fields) {
    if (!fields.filled("total") || fields.get("total") instanceof Node.Scalar) {
      fields.flag("total");
      return "";
    }
    Optional<Fields> total = fields.thing("total", "write {stated: …}");
    total.ifPresent(own -> own.only(List.of("stated"), List.of()));
    return total.map(own -> own.requiredWord("stated", "write the label of the row")).orElse("");
  }

  private String chart(Fields fields) {
    String chart = fields.word("chart");
    if (!chart.isEmpty() && !CHARTS.contains(chart)) {
      String hint = Nearest.hint(chart, CHARTS);
      reading
          .report()
          .add(Fault.UNKNOWN_WORD, fields.placeOf("chart"), chart, "chart of a table", hint);
    }
    return chart;
  }

  private Table.Row row(Fields row, int index, String label, List<ColumnReader.Cells> columns) {
    row.required(label, "name what the row counts");
    String translated = row.text("label@" + reading.language());
    List<Value> cells = columns.stream().map(column -> column.values().get(index)).toList();
    return new Table.Row(translated.isEmpty() ? row.text(label) : translated, cells);
  }
}
