package org.precis.input.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.file.Place;
import org.precis.input.tree.Node;
import org.precis.input.tree.PlainLabel;
import org.precis.input.value.Values;
import org.precis.model.Table;
import org.precis.model.Table.Column;
import org.precis.quantity.Currencies;
import org.precis.quantity.NumberType;
import org.precis.quantity.Unit;
import org.precis.quantity.Value;

/**
 * The {@code total} of a table as its author asks for it.
 *
 * @param rows labels of the rows with stated totals, that of all rows last
 * @param columns names of the columns that have a total
 * @param named whether the columns are listed; otherwise all that may be added have one
 * @param because why numbers that are not added by their type are added here, or ""
 * @param denied what the rows of a machine form come to where they deny the total
 */
record AskedTotal(
    Form form,
    List<String> rows,
    List<String> columns,
    boolean named,
    boolean rounding,
    String because,
    Map<String, Value> denied) {

  /** How a total is asked for. */
  enum Form {
    /** Nothing is declared. */
    UNSAID,
    /** There is no total, and no row is one. */
    NONE,
    SUM,
    STATED
  }

  private static final List<String> KEYS = List.of("stated", "columns", "rounding");

  private static final String DENIED = "denied";
  private static final List<String> MACHINE_KEYS = List.of("stated", "columns", "rounding", DENIED);

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
    return new AskedTotal(form, List.of(), List.of(), false, false, "", Map.of());
  }

  private static AskedTotal inFull(Fields own, Set<String> known) {
    if (own.has("sum")) {
      own.only(List.of("sum"), List.of("because"));
      own.required("sum", "name the columns to add up");
      List<String> columns = columns(own, "sum", known);
      String because = own.text("because");
      return new AskedTotal(Form.SUM, List.of(), columns, true, false, because, Map.of());
    }
    boolean machine = own.reading().machine();
    own.only(machine ? MACHINE_KEYS : KEYS, List.of("because"));
    if (!machine) {
      own.required("stated", "write the label of the row");
    }
    return new AskedTotal(
        Form.STATED,
        machine
            ? List.of()
            : own.scalars("stated").stream().map(row -> PlainLabel.of(row.text())).toList(),
        columns(own, "columns", known),
        own.has("columns"),
        own.flag("rounding"),
        own.text("because"),
        machine ? denied(own) : Map.of());
  }

  private static Map<String, Value> denied(Fields own) {
    Map<String, Value> sums = new LinkedHashMap<>();
    own.thing(DENIED, "write {\"column\": { … }}")
        .ifPresent(
            said -> {
              Values values = new Values(own.reading());
              said.keys().forEach(id -> sums.put(id, values.value(said.get(id), Unit.NONE)));
            });
    return sums;
  }

  /**
   * What stands below the rows of a table.
   *
   * @param stated the rows that are not counted
   * @param inTime whether the rows follow one another in time
   */
  Optional<Table.Total> total(List<Table.Row> stated, List<Column> all, boolean inTime) {
    boolean asked = form == Form.SUM || form == Form.STATED;
    if (!asked && stated.isEmpty()) {
      return Optional.empty();
    }
    List<String> added =
        all.stream().filter(column -> isAdded(column, inTime)).map(Column::id).toList();
    List<String> summed = named ? columns : asked ? added : List.of();
    return Optional.of(new Table.Total(stated, summed, rounding, because, denied));
  }

  private static boolean isAdded(Column column, boolean inTime) {
    return inTime ? column.type().isAddedOverTime() : column.type().isAdded();
  }

  /**
   * Reports columns that are asked to be added up and cannot be.
   *
   * @param doubted whether it is reported that rows may overlap
   */
  void check(Fields table, List<ColumnReader.Cells> all, TableBody body, boolean doubted) {
    boolean inTime = body.isInTime();
    boolean added = false;
    for (ColumnReader.Cells cells : all) {
      Column column = cells.column();
      boolean asked = columns.contains(column.id());
      NumberType type = column.type();
      if (asked && because.isEmpty() && type.isSaid() && !isAdded(column, inTime)) {
        report(table, table.placeOf("total").find(column.id(), 0), column, body);
      }
      boolean isSummed = form == Form.SUM && (asked || !named && isAdded(column, inTime));
      if (isSummed) {
        checkUnits(table, cells);
      }
      added |= isSummed && type.isSaid();
    }
    boolean refused = form == Form.SUM && !named && !added && !all.isEmpty();
    if (refused && all.stream().allMatch(cells -> cells.column().type().isSaid())) {
      Column first = all.get(0).column();
      report(table, table.placeOf("total"), first, body);
    }
    if (added && !doubted && because.isEmpty()) {
      body.overlap().ifPresent(names -> reportOverlap(table, names));
    }
  }

  private static void report(Fields table, Place place, Column column, TableBody body) {
    NumberType type = column.type();
    String over =
        type.isAdded() ? "up over time ('" + body.namesOfPeriods().get(0) + "' is a period)" : "up";
    table.report().add(Fault.NOT_ADDED, place, column.id(), type.word(), over);
  }

  private static void reportOverlap(Fields table, List<String> names) {
    Place place = table.placeOf("total");
    String hint = DrawnPeriods.hint(names).orElse("");
    table.report().addHinted(Fault.OVERLAPPING_PERIODS, place, hint, names.toArray());
  }

  private static void checkUnits(Fields table, ColumnReader.Cells column) {
    Set<String> units = new LinkedHashSet<>();
    for (Value value : column.values()) {
      if (value.quantity().stated()) {
        units.add(value.unit().isEmpty() ? column.column().unit() : value.unit());
      }
    }
    // mixed currencies are reported elsewhere
    if (units.size() > 1 && !units.stream().allMatch(Currencies::isCode)) {
      Place place = table.placeOf("total");
      table.report().add(Fault.SEVERAL_UNITS, place, column.id(), listed(units));
    }
  }

  /** Units in words. */
  static String listed(Set<String> units) {
    return units.stream()
        .map(unit -> unit.isEmpty() ? "no unit" : "'" + unit + "'")
        .collect(Collectors.joining(" and "));
  }

  private static List<String> columns(Fields own, String key, Set<String> known) {
    List<String> columns = new ArrayList<>();
    for (Node.Scalar column : own.scalars(key)) {
      String name = column.text().strip();
      Optional<String> found = PlainLabel.in(known, name);
      if (found.isEmpty()) {
        String hint = NearestName.hint(name, known);
        own.report().add(Fault.UNKNOWN_COLUMN, column.place(), name, hint);
      } else if (!columns.contains(found.get())) {
        columns.add(found.get());
      }
    }
    return List.copyOf(columns);
  }
}
