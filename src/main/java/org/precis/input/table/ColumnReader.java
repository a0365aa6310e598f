package org.precis.input.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.field.Reading;
import org.precis.input.field.Suggestion;
import org.precis.input.file.Place;
import org.precis.input.tree.Node;
import org.precis.input.value.CurrencyCheck;
import org.precis.input.value.FloorCheck;
import org.precis.input.value.LiteralReader;
import org.precis.input.value.MixedSeparators;
import org.precis.input.value.Scale;
import org.precis.input.value.TypeReader;
import org.precis.input.value.UnitObjections;
import org.precis.input.value.UnitReader;
import org.precis.input.value.Values;
import org.precis.language.Vocabulary;
import org.precis.model.DateSpan;
import org.precis.model.Table;
import org.precis.quantity.Currencies;
import org.precis.quantity.NumberType;
import org.precis.quantity.Unit;
import org.precis.quantity.Value;

/** Reads a value column of a table: label, unit and cells. */
final class ColumnReader {

  /** A column with a value for each row, by what they are multiplied. */
  record Cells(Table.Column column, List<Value> values, Scale scale) {

    String id() {
      return column.id();
    }

    /** The same with what its numbers are about. */
    Cells during(Optional<DateSpan> period) {
      return new Cells(
          new Table.Column(id(), column.label(), column.counted(), column.type(), period),
          values,
          scale);
    }

    /** The same with numbers of which nothing is formed. */
    Cells unsaid() {
      return new Cells(column.of(NumberType.UNSAID), values, scale);
    }

    NumberType type() {
      return column.type();
    }
  }

  private final List<Fields> rows;
  private final Fields table;
  private final Unit unitOfTable;
  private final Scale scaleOfTable;
  private final Values values;
  private final Reading reading;
  private final UnitObjections objections;
  private final NumberType usual;

  /**
   * A reader of the columns of a table.
   *
   * @param ofPack the type of all numbers of the pack
   */
  ColumnReader(List<Fields> rows, Fields table, Reading reading, NumberType ofPack) {
    this.rows = rows;
    this.table = table;
    this.unitOfTable = UnitReader.of(table);
    this.scaleOfTable = Scale.of(table, Scale.ONE);
    this.values = new Values(reading);
    this.reading = reading;
    this.objections = new UnitObjections(reading);
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
    MixedSeparators separators = new MixedSeparators(reading.decimal());
    for (Fields row : rows) {
      if (row.get(name) instanceof Node.Scalar cell) {
        separators.add(cell);
      }
    }
    separators.report(reading.report());
    if (scale.zeros() > 0) {
      checkScaled(name, scale);
    }
    cells.replaceAll(scale::of);
    boolean said = head.filter(fields -> fields.filled(Scale.KEY)).isPresent();
    objections.column(name, label, unit.text(), scale, said, placeOfHead(name));
    CurrencyCheck currency = new CurrencyCheck("a column", reading.report());
    FloorCheck floor = new FloorCheck(reading.report());
    for (int i = 0; i < rows.size(); i++) {
      currency.next(cells.get(i), rows.get(i).placeOf(name));
      floor.next(cells.get(i), rows.get(i).placeOf(name));
    }
    floor.report();
    NumberType type = type(name, head, unit.text(), cells);
    return new Cells(new Table.Column(name, label, unit, type, Optional.empty()), cells, scale);
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
    NumberType type = TypeReader.of(head, usual, common, names, placeOfHead(name), reading);
    if (!type.isSaid() && usual.isAdded()) {
      suggest(name, TypeReader.suggested(names, Vocabulary.of(reading.languages())));
    }
    return type;
  }

  private void suggest(String column, NumberType type) {
    Suggestion.Kind kind = Suggestion.Kind.TYPE;
    String id = table.word("id");
    reading
        .files()
        .questions()
        .suggest(new Suggestion(table.place(), id, kind, column, type.word(), true));
  }

  private Place placeOfHead(String name) {
    return rows.stream().filter(row -> row.has(name)).findFirst().orElseThrow().placeOfKey(name);
  }

  /** Reports numbers that have a magnitude of their own, which would be multiplied twice. */
  private void checkScaled(String name, Scale scale) {
    for (Fields row : rows) {
      if (row.get(name) instanceof Node.Scalar cell && LiteralReader.isScaled(cell)) {
        reading.report().add(Fault.CELL_SCALED, cell.place(), cell.text().strip(), scale.word());
      }
    }
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
    List<Value> cells = cells(name, Unit.NONE);
    boolean shown = true;
    for (int i = 0; i < cells.size(); i++) {
      Value cell = cells.get(i);
      if (cell.quantity().stated()) {
        named.add(cell.unit());
        boolean number = rows.get(i).get(name) instanceof Node.Scalar text && text.number();
        shown &= cell.unit().isEmpty() || number && Currencies.isCode(cell.unit());
      }
    }
    if (shown && named.size() == 2) {
      named.remove(""); // accounts show the currency beside the first number and the total only
    }
    String first = named.isEmpty() ? "" : named.iterator().next();
    boolean other = Currencies.isCode(first) && Currencies.isCode(unitOfTable.text());
    return named.size() == 1 && !first.isEmpty() && !other ? Unit.of(first) : unitOfTable;
  }
}
