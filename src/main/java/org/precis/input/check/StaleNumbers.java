package org.precis.input.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.precis.claim.TableCells;
import org.precis.claim.TableCells.Cell;
import org.precis.model.Edition;
import org.precis.model.Table;
import org.precis.quantity.Interval;

/** Numbers in tables of the previous edition that have since changed. */
final class StaleNumbers {

  /**
   * A cell that had the number.
   *
   * @param current its value in this edition
   */
  record Stale(String id, Interval current) {}

  private final TableCells current;
  private final TableCells earlier;
  private final Map<BigDecimal, List<Cell>> cells = new TreeMap<>();

  private StaleNumbers(Edition edition, Edition previous) {
    this.current = TableCells.of(edition);
    this.earlier = TableCells.of(previous);
    for (Table table : previous.tables()) {
      Cell.all(table).forEach(this::add);
    }
  }

  /** The stale numbers of an edition; empty if it is compared with none. */
  static Optional<StaleNumbers> of(Edition edition) {
    return edition.previous().map(previous -> new StaleNumbers(edition, previous));
  }

  private void add(Cell cell) {
    cell.value()
        .quantity()
        .interval()
        .ifPresent(one -> cells.computeIfAbsent(one.number(), n -> new ArrayList<>()).add(cell));
  }

  /** A cell that had the number and has a different one now. */
  Optional<Stale> of(BigDecimal number) {
    return cells.getOrDefault(number, List.of()).stream()
        .flatMap(cell -> stale(earlier.id(cell), number).stream())
        .findFirst();
  }

  private Optional<Stale> stale(String id, BigDecimal number) {
    return current
        .find(id)
        .flatMap(cell -> cell.value().quantity().interval())
        .filter(interval -> interval.number().compareTo(number) != 0)
        .map(interval -> new Stale(id, interval));
  }
}
