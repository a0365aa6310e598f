package org.precis.input.part;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.precis.input.field.Fields;
import org.precis.input.field.Reading;
import org.precis.input.file.Report;
import org.precis.input.value.Currency;
import org.precis.input.value.Nature;
import org.precis.input.value.UnitReader;
import org.precis.input.value.Values;
import org.precis.model.Currencies;
import org.precis.model.Table;
import org.precis.model.Unit;
import org.precis.model.Value;

/** Reads a value column of a table: its head, its unit and its cells. */
final class ColumnReader {

  /**
   * A column with one value for each row that was read.
   *
   * @param nature what its numbers are, where they are none to be added up
   */
  record Cells(Table.Column column, List<Value> values, Optional<Nature> nature) {

    String id() {
      return column.id();
    }

    Cells added(boolean added) {
      Table.Column other = new Table.Column(id(), column.label(), column.counted(), added);
      return new Cells(other, values, nature);
    }
  }

  private final List<Fields> rows;
  private final Unit unitOfTable;
  private final Values values;
  private final Report report;
  private final List<String> languages;

  ColumnReader(List<Fields> rows, Unit unitOfTable, Reading reading) {
    this.rows = rows;
    this.unitOfTable = unitOfTable;
    this.values = new Values(reading);
    this.report = reading.report();
    this.languages = reading.languages();
  }

  /**
   * @param head what the author says of the column besides its name
   */
  Cells read(String name, Optional<Fields> head) {
    String own = head.map(fields -> fields.text("label")).orElse("");
    String label = own.isEmpty() ? Fields.printedKey(rows, name) : own;
    Unit asked = head.map(UnitReader::of).orElse(Unit.NONE);
    Unit unit = asked.isEmpty() ? unit(name) : asked;
    List<Value> cells = cells(name, unit);
    Currency currency = new Currency("a column", report);
    for (int i = 0; i < rows.size(); i++) {
      currency.next(cells.get(i), rows.get(i).placeOf(name));
    }
    Optional<Nature> nature = nature(name, head, unit.text(), cells);
    return new Cells(new Table.Column(name, label, unit, nature.isEmpty()), cells, nature);
  }

  private Optional<Nature> nature(
      String name, Optional<Fields> head, String unit, List<Value> cells) {
    Set<String> texts = new LinkedHashSet<>(List.of(name, unit));
    head.ifPresent(own -> texts.addAll(own.inEveryLanguage("label")));
    head.ifPresent(own -> texts.addAll(own.inEveryLanguage("unit")));
    cells.forEach(cell -> texts.add(cell.unit()));
    return Nature.of(texts, languages);
  }

  private List<Value> cells(String name, Unit unit) {
    List<Value> cells = new ArrayList<>(rows.size());
    rows.forEach(row -> cells.add(values.published(row.get(name), unit)));
    return cells;
  }

  /**
   * The unit that all cells name themselves, such as a column of shares; else that of the table.
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
