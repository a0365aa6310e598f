package org.precis.input.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.field.MachineKeys;
import org.precis.input.tree.Node;
import org.precis.model.Table;
import org.precis.model.Table.Column;

/**
 * The {@code total} of a table as its author asks for it.
 *
 * @param rows labels of the rows with stated totals
 * @param columns names of the columns that have a total
 * @param averages in the machine form, how many of the rows, the first, are averages
 * @param named whether the columns are listed; otherwise all that may be added have one
 * @param because why numbers that are usually not added are added here, or ""
 */
record AskedTotal(
    Form form,
    List<String> rows,
    int averages,
    List<String> columns,
    boolean named,
    boolean rounding,
    String because) {

  /** How a total is asked for. */
  enum Form {
    /** Nothing is declared. */
    UNSAID,
    /** There is no total, even if a row looks like one. */
    NONE,
    SUM,
    STATED
  }

  private static final String FORMS =
      "write 'sum', '{sum: [column, …]}', '{stated: row}', or 'false' where no row is a total";

  /**
   * Reads the key {@code total} of a table.
   *
   * @param columns the columns of the table
   */
  static AskedTotal of(Fields table, Set<String> columns) {
    if (!table.filled("total")) {
      return plain(Form.UNSAID);
    }
    if (table.get("total") instanceof Node.Scalar) {
      String word = table.word("total");
      if (!word.equals("sum") && !word.equals("false")) {
        table.report().add(Fault.UNKNOWN_WORD, table.placeOf("total"), word, "table total", FORMS);
      }
      return plain(word.equals("sum") ? Form.SUM : Form.NONE);
    }
    return table.thing("total", FORMS).map(own -> inFull(own, columns)).orElse(plain(Form.NONE));
  }

  private static AskedTotal plain(Form form) {
    return new AskedTotal(form, List.of(), 0, List.of(), false, false, "");
  }

  private static AskedTotal inFull(Fields own, Set<String> known) {
    if (own.has("sum")) {
      own.only(List.of("sum"), List.of("because"));
      own.required("sum", "name the columns to add up");
      List<String> columns = columns(own, "sum", known);
      return new AskedTotal(Form.SUM, List.of(), 0, columns, true, false, own.text("because"));
    }
    boolean machine = own.reading().machine();
    List<String> keys = new ArrayList<>(List.of("stated", "columns", "rounding"));
    if (machine) {
      keys.add(MachineKeys.AVERAGES);
    }
    own.only(keys, List.of("because"));
    own.required("stated", "write the label of the row");
    List<String> rows = labels(own);
    return new AskedTotal(
        Form.STATED,
        rows,
        machine ? own.count(MachineKeys.AVERAGES, 1, rows.size(), 0) : 0,
        columns(own, "columns", known),
        own.has("columns"),
        own.flag("rounding"),
        own.text("because"));
  }

  /**
   * The total of a table.
   *
   * @param stated its rows that are totals, whether declared or detected
   * @param first how many of these, the first, are averages
   */
  Optional<Table.Total> total(List<Table.Row> stated, int first, List<ColumnReader.Cells> all) {
    boolean found = form != Form.STATED && !stated.isEmpty();
    if (found) {
      // detected totals need not be sums of the other rows
      return Optional.of(new Table.Total(stated, first, List.of(), false, because));
    }
    List<String> added =
        all.stream().map(ColumnReader.Cells::column).filter(Column::added).map(Column::id).toList();
    return form == Form.SUM || form == Form.STATED
        ? Optional.of(new Table.Total(stated, first, named ? columns : added, rounding, because))
        : Optional.empty();
  }

  private static List<String> columns(Fields own, String key, Set<String> known) {
    for (Node.Scalar column : own.scalars(key)) {
      String name = column.text().strip();
      if (!known.contains(name)) {
        String hint = NearestName.hint(name, known);
        own.report().add(Fault.UNKNOWN_COLUMN, column.place(), name, hint);
      }
    }
    return own.scalars(key).stream()
        .map(column -> column.text().strip())
        .filter(known::contains)
        .distinct()
        .toList();
  }

  /** The labels of the stated rows, which the machine form has in full. */
  private static List<String> labels(Fields own) {
    return own.reading().machine()
        ? GroupedRows.stated(own).stream().map(row -> row.word("label")).toList()
        : own.scalars("stated").stream().map(row -> row.text().strip()).toList();
  }

  /** The labels of stated totals, read without reporting. */
  static Set<String> statedRows(Fields table) {
    return table.get("total") instanceof Node.Mapping own
        ? labels(new Fields(own, table.reading().quiet())).stream()
            .filter(label -> !label.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new))
        : Set.of();
  }
}
