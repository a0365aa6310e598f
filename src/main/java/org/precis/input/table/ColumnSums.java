package org.precis.input.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.file.Place;
import org.precis.input.value.NonAdditiveKind;
import org.precis.quantity.Currencies;
import org.precis.quantity.Value;

/** Decides which columns of a table are added up, and rejects those whose sum has no meaning. */
public final class ColumnSums {

  private final AskedTotal asked;
  private final Fields table;

  ColumnSums(AskedTotal asked, Fields table) {
    this.asked = asked;
    this.table = table;
  }

  List<ColumnReader.Cells> decided(List<ColumnReader.Cells> columns) {
    List<ColumnReader.Cells> decided = new ArrayList<>();
    for (ColumnReader.Cells column : columns) {
      boolean usual = column.kind().isEmpty();
      boolean named = asked.columns().contains(column.id());
      boolean sumOfNamed = asked.form() == AskedTotal.Form.SUM && asked.named();
      decided.add(column.added(named || usual && !sumOfNamed));
      if (named || asked.form() == AskedTotal.Form.SUM && !asked.named()) {
        check(column, named, columns);
      }
    }
    return decided;
  }

  private void check(ColumnReader.Cells column, boolean named, List<ColumnReader.Cells> columns) {
    boolean explained = named && !asked.because().isEmpty();
    column
        .kind()
        .filter(kind -> !explained && (kind.certain() || !named))
        .ifPresent(kind -> refuse(column, kind, named, columns));
    if (asked.form() == AskedTotal.Form.SUM) {
      units(column);
    }
  }

  private void refuse(
      ColumnReader.Cells column,
      NonAdditiveKind kind,
      boolean named,
      List<ColumnReader.Cells> columns) {
    List<String> others =
        columns.stream().filter(one -> one.kind().isEmpty()).map(ColumnReader.Cells::id).toList();
    String hint =
        named
            ? "leave it out, or say why it can be added up: 'because: …'"
            : others.isEmpty()
                ? "remove 'total'"
                : "name the columns that can be added up: 'total: {sum: "
                    + TotalRows.written(others)
                    + "}'";
    Place place = table.placeOf("total").find(named ? column.id() : "sum", 0);
    table
        .report()
        .addHinted(Fault.NOT_ADDITIVE, place, hint, column.id(), kind.singular(), kind.plural());
  }

  private void units(ColumnReader.Cells column) {
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

  public static String listed(Set<String> units) {
    return units.stream()
        .map(unit -> unit.isEmpty() ? "no unit" : "'" + unit + "'")
        .collect(Collectors.joining(" and "));
  }
}
