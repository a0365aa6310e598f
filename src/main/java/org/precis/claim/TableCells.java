package org.precis.claim;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Masthead;
import org.precis.model.Table;
import org.precis.quantity.Value;

/**
 * The cells of an edition's tables, each under the id that a text may name: {@code
 * table.by-state.losses-2023.new-mexico}. The rows in which the source states totals are among
 * them.
 */
public final class TableCells {

  private static final String TABLE = "table.";

  private final Edition edition;
  private final Map<String, Names> names = new LinkedHashMap<>();

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

    /** The cells of a table, row by row. */
    public static Stream<Cell> all(Table table) {
      return IntStream.range(0, table.allRows().size())
          .boxed()
          .flatMap(
              row ->
                  IntStream.range(0, table.columns().size())
                      .mapToObj(column -> new Cell(table, row, column)));
    }

    /** What it holds, in its own unit or that of its column. */
    public Value value() {
      return table
          .allRows()
          .get(row)
          .values()
          .get(column)
          .in(table.columns().get(column).counted());
    }

    /** What it is about: what its column or its row names, or else what the edition is about. */
    public Optional<DateSpan> period(Masthead edition) {
      return table
          .columns()
          .get(column)
          .period()
          .or(() -> table.allRows().get(row).period())
          .or(() -> Optional.ofNullable(edition.period()));
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
        .flatMap(table -> names(table).find(id.substring(TABLE.length() + table.id().length() + 1)))
        .findFirst();
  }

  /** The ids of the cells of a table, row by row. */
  public Set<String> ids(Table table) {
    Set<String> ids = new LinkedHashSet<>();
    rows(table).forEach(ids::addAll);
    return ids;
  }

  /** The id of a cell. */
  public String id(Cell cell) {
    return names(cell.table()).id(cell.row(), cell.column());
  }

  /**
   * The ids of the cells of a table: those of each of {@link Table#allRows}, by column. Each row is
   * made when it is asked for, as a large table prints few of its rows.
   */
  public List<List<String>> rows(Table table) {
    Names of = names(table);
    return new AbstractList<>() {
      @Override
      public List<String> get(int row) {
        return IntStream.range(0, of.columns.size()).mapToObj(at -> of.id(row, at)).toList();
      }

      @Override
      public int size() {
        return of.rows.size();
      }
    };
  }

  /**
   * Made only of a table that is asked for: names that are not Latin take long to write in Latin.
   */
  private Names names(Table table) {
    return names.computeIfAbsent(table.id(), unused -> namesOf(table));
  }

  private Names namesOf(Table table) {
    Slugs slugs = new Slugs();
    Map<String, Integer> places = new LinkedHashMap<>();
    for (List<String> labels : table.labelsOfRows()) {
      String name =
          labels.stream()
              .map(label -> edition.classes().names().getOrDefault(label, label))
              .collect(Collectors.joining(" "));
      places.put(slugs.next(name), places.size());
    }
    return new Names(table, columns(table), List.copyOf(places.keySet()), places);
  }

  /** The columns and rows of a table as they stand in ids, and at which place each row is. */
  private record Names(
      Table table, List<String> columns, List<String> rows, Map<String, Integer> places) {

    String id(int row, int column) {
      return TABLE + table.id() + "." + columns.get(column) + "." + rows.get(row);
    }

    /** The cell with the rest of an id: column and row. */
    Stream<Cell> find(String rest) {
      int dot = rest.indexOf('.');
      int column = dot < 0 ? -1 : columns.indexOf(rest.substring(0, dot));
      Integer row = places.get(rest.substring(dot + 1));
      return column < 0 || row == null ? Stream.of() : Stream.of(new Cell(table, row, column));
    }
  }

  /** The columns of a table as they stand in ids. */
  static List<String> columns(Table table) {
    Slugs slugs = new Slugs();
    return table.columns().stream().map(column -> slugs.next(column.id())).toList();
  }
}
