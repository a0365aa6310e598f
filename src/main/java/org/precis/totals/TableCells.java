package org.precis.totals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.precis.model.Edition;
import org.precis.model.Table;
import org.precis.model.Value;

/**
 * The cells of an edition's tables, each under the id that a text may name: {@code
 * table.by-state.losses-2023.new-mexico}. The rows in which the source states totals are among
 * them.
 */
public final class TableCells {

  private static final String TABLE = "table.";

  private final Edition edition;
  private final Map<String, Map<String, Cell>> found = new LinkedHashMap<>();

  private TableCells(Edition edition) {
    this.edition = edition;
  }

  /**
   * A cell of a table.
   *
   * @param row from 0, the rows that are stated totals after all others
   * @param column from 0
   */
  public record Cell(Table table, int row, int column) {

    /** What it holds, in its own unit or that of its column. */
    public Value value() {
      Value value = table.allRows().get(row).values().get(column);
      return value.unit().isEmpty() ? value.withUnit(table.columns().get(column).unit()) : value;
    }
  }

  public static TableCells of(Edition edition) {
    return new TableCells(edition);
  }

  public Optional<Cell> find(String id) {
    if (!id.startsWith(TABLE)) {
      return Optional.empty();
    }
    return edition.tables().stream()
        .filter(table -> id.startsWith(TABLE + table.id() + "."))
        .map(table -> in(table).get(id))
        .filter(cell -> cell != null)
        .findFirst();
  }

  /** The ids of the cells of a table, row by row. */
  public Set<String> ids(Table table) {
    return in(table).keySet();
  }

  /** The id of a cell. */
  public String id(Cell cell) {
    return rows(cell.table()).get(cell.row()).get(cell.column());
  }

  /** The ids of the cells of a table: those of each of {@link Table#allRows}, by column. */
  public List<List<String>> rows(Table table) {
    List<String> ids = List.copyOf(ids(table));
    int columns = table.columns().size();
    return IntStream.range(0, table.allRows().size())
        .mapToObj(row -> ids.subList(row * columns, (row + 1) * columns))
        .toList();
  }

  /**
   * Made only of a table that is asked for: names that are not Latin take long to write in Latin.
   */
  private Map<String, Cell> in(Table table) {
    return found.computeIfAbsent(table.id(), unused -> cells(table));
  }

  private Map<String, Cell> cells(Table table) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    List<String> columns = columns(table);
    Slugs slugs = new Slugs();
    List<Table.Row> rows = table.allRows();
    for (int row = 0; row < rows.size(); row++) {
      String label = rows.get(row).label();
      String slug = slugs.next(edition.names().getOrDefault(label, label));
      for (int column = 0; column < columns.size(); column++) {
        String id = TABLE + table.id() + "." + columns.get(column) + "." + slug;
        cells.put(id, new Cell(table, row, column));
      }
    }
    return cells;
  }

  /** The columns of a table as they stand in ids. */
  static List<String> columns(Table table) {
    Slugs slugs = new Slugs();
    return table.columns().stream().map(column -> slugs.next(column.id())).toList();
  }
}
