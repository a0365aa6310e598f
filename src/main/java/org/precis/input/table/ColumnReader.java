package org.precis.input.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.precis.input.field.Fields;
import org.precis.input.field.Reading;
import org.precis.input.file.Place;
import org.precis.input.value.CurrencyCheck;
import org.precis.input.value.Scale;
import org.precis.input.value.TypeReader;
import org.precis.input.value.UnitReader;
import org.precis.input.value.Values;
import org.precis.model.DateSpan;
import org.precis.model.Table;
import org.precis.quantity.Currencies;
import org.precis.quantity.NumberType;
import org.precis.quantity.Unit;
import org.precis.quantity.Value;

/** Reads a value column of a table: label, unit and cells. */
final class ColumnReader {

  /** A column with a value for each row. */
  record Cells(Table.Column column, List<Value> values) {

    String id() {
      return column.id();
    }

    /** The same with what its numbers are about. */
    Cells during(Optional<DateSpan> period) {
      return new Cells(
          new Table.Column(id(), column.label(), column.counted(), column.type(), period), values);
    }

    /** The same with numbers of which nothing is formed. */
    Cells unsaid() {
      return new Cells(column.of(NumberType.UNSAID), values);
    }
  }

  private final List<Fields> rows;
  private final Unit unitOfTable;
  private final Scale scaleOfTable;
  private final Values values;
  private final Reading reading;
  private final NumberType usual;

  /**
   * A reader of the columns of a table.
   *
   * @param ofPack the type of all numbers of the pack
   */
  ColumnReader(List<Fields> rows, Fields table, Reading reading, NumberType ofPack) {
    this.rows = rows;
    this.unitOfTable = UnitReader.of(table);
    this.scaleOfTable = Scale.of(table, Scale.ONE);
    this.values = new Values(reading);
    this.reading = reading;
    this.usual = TypeReader.said(table, TypeReader.KEY).orElse(ofPack);
  }

  /**
   * The column of this name.
   *
   * @param head the label, unit and scale declared for it
   */
  Cells read(String name, Optional<Fields> head) {
    String own = head.map(fields -> fields.text("label")).orElse("");
    String label = own.isEmpty() ? Fields.printedKey(rows, name) : own;
    Unit asked = head.map(UnitReader::of).orElse(Unit.NONE);
    Unit unit = asked.isEmpty() ? unit(name) : asked;
    Scale scale = head.map(fields -> Scale.of(fields, scaleOfTable)).orElse(scaleOfTable);
    List<Value> cells = new ArrayList<>(cells(name, unit));
    cells.replaceAll(scale::of);
    CurrencyCheck currency = new CurrencyCheck("a column", reading.report());
    for (int i = 0; i < rows.size(); i++) {
      currency.next(cells.get(i), rows.get(i).placeOf(name));
    }
    NumberType type = type(name, head, unit.text(), cells);
    return new Cells(new Table.Column(name, label, unit, type, Optional.empty()), cells);
  }

  private NumberType type(String name, Optional<Fields> head, String unit, List<Value> cells) {
    Set<String> names = new LinkedHashSet<>(List.of(name));
    head.ifPresent(own -> names.addAll(own.inEveryLanguage("label")));
    head.ifPresent(own -> names.addAll(own.inEveryLanguage("unit")));
    names.add(unit);
    String common = unit;
    for (Value cell : cells) {
      names.add(cell.unit());
      common = common.isEmpty() ? cell.unit() : common;
    }
    Place place =
        rows.stream().filter(row -> row.has(name)).findFirst().orElseThrow().placeOfKey(name);
    return TypeReader.of(head, usual, common, names, place, reading);
  }

  private List<Value> cells(String name, Unit unit) {
    List<Value> cells = new ArrayList<>(rows.size());
    rows.forEach(row -> cells.add(values.published(row.get(name), unit)));
    return cells;
  }

  /**
   * The unit that all cells have themselves, as in a column of percentages; otherwise that of the
   * table.
   */
  private Unit unit(String name) {
    Set<String> named = new LinkedHashSet<>();
    for (Value cell : cells(name, Unit.NONE)) {
      if (cell.quantity().stated()) {
        named.add(cell.unit());
      }
    }
    String first = named.isEmpty() ? "" : named.iterator().next();
    boolean other = Currencies.isCode(first) && Currencies.isCode(unitOfTable.text());
    return named.size() == 1 && !first.isEmpty() && !other ? Unit.of(first) : unitOfTable;
  }
}
