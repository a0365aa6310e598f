package org.precis.input.table;

import java.util.ArrayList;
import java.util.List;
import org.precis.diagnostic.Location;
import org.precis.input.field.Fields;
import org.precis.input.file.CellPlace;
import org.precis.input.file.CsvField;
import org.precis.input.file.Place;
import org.precis.input.tree.Node;
import org.precis.model.Table;

/**
 * How deep rows are among the parts of the rows above them, going by how far their labels are
 * indented in their file.
 */
final class RowLevels {

  private RowLevels() {}

  /**
   * The level of each row: 0 where none is indented, or where a row is left out that may be the
   * whole of those below it.
   */
  static List<Integer> of(List<Fields> rows, String label) {
    List<Integer> indents = rows.stream().map(row -> indent(row, label)).toList();
    List<Integer> steps = indents.stream().distinct().sorted().toList();
    List<Integer> levels = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean deeper = i > 0 && indents.get(i) > indents.get(i - 1);
      boolean first = i == 0 && !indents.get(i).equals(steps.get(0));
      if (first || deeper && isApart(rows.get(i - 1), rows.get(i), label)) {
        return rows.stream().map(row -> 0).toList();
      }
      levels.add(Math.min(steps.indexOf(indents.get(i)), Table.Row.DEEPEST));
    }
    return levels;
  }

  private static int indent(Fields row, String label) {
    return row.get(label) instanceof Node.Scalar cell
        ? Math.max(cell.indent(), Node.Scalar.indentOf(cell.text()))
        : 0;
  }

  /** Whether rows of a sheet or of a CSV file lie between two. */
  private static boolean isApart(Fields above, Fields below, String label) {
    Place place = below.placeOf(label);
    boolean inRows = place instanceof CellPlace || place instanceof CsvField;
    return inRows && line(place) > line(above.placeOf(label)) + 1;
  }

  private static int line(Place place) {
    Location location = place.location();
    return location.cell().map(Location.Cell::row).orElse(location.line());
  }
}
