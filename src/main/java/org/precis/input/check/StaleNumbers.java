package org.precis.input.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.precis.model.Edition;
import org.precis.model.Interval;
import org.precis.model.Table;
import org.precis.totals.TableCells;
import org.precis.totals.TableCells.Cell;

/** The numbers of the earlier edition's tables that are others now. */
final class StaleNumbers {

  /**
   * A cell that had the number.
   *
   * @param now what it has in this edition
   */
  record Stale(String id, Interval now) {}

  private final TableCells current;
  private final TableCells earlier;
  private final Map<BigDecimal, List<Cell>> cells = new TreeMap<>();

  private StaleNumbers(Edition edition, Edition previous) {
    this.current = TableCells.of(edition);
    this.earlier = TableCells.of(previous);
    for (Table table : previous.tables()) {
      for (int row = 0; row < table.allRows().size(); row++) {
        for (int column = 0; column < table.columns().size(); column++) {
          add(new Cell(table, row, column));
        }
      }
    }
  }

  /** Those of an edition; empty where it is compared with none. */
  static Optional<StaleNumbers> of(Edition edition) {
    return edition.previous().map(previous -> new StaleNumbers(edition, previous));
  }

  private void add(Cell cell) {
    cell.value()
        .quantity()
        .interval()
        .ifPresent(one -> cells.computeIfAbsent(one.number(), n -> new ArrayList<>()).add(cell));
  }

  /** What had the number and has another now, where something did. */
  Optional<Stale> of(BigDecimal number) {
    return cells.getOrDefault(number, List.of()).stream()
        .flatMap(cell -> stale(earlier.id(cell), number).stream())
        .findFirst();
  }

  private Optional<Stale> stale(String id, BigDecimal number) {
    return current
        .find(id)
        .flatMap(cell -> cell.value().quantity().interval())
        .filter(now -> now.number().compareTo(number) != 0)
        .map(now -> new Stale(id, now));
  }
}
