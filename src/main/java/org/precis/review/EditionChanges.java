package org.precis.review;

import java.util.Optional;
import java.util.stream.IntStream;
import org.precis.claim.TableCells.Cell;
import org.precis.compare.Comparison;
import org.precis.compare.TableChange;
import org.precis.compare.ValueChange;
import org.precis.model.Edition;
import org.precis.model.Masthead;
import org.precis.model.Statistic;
import org.precis.quantity.Value;

/** How the numbers of an edition differ from those of the previous one. */
record EditionChanges(Comparison comparison) {

  static EditionChanges of(Edition previous, Edition current) {
    return new EditionChanges(Comparison.of(previous, current));
  }

  /** The change of a statistic that both editions have. */
  Optional<Explanation.Change> of(Statistic statistic) {
    return comparison.inBoth().stream()
        .filter(one -> one.id().equals(statistic.id()))
        .map(one -> change(one.value(), one.former()))
        .findFirst();
  }

  /** The change of a cell whose row and column both editions have. */
  Optional<Explanation.Change> of(Cell cell) {
    String column = cell.table().columns().get(cell.column()).id();
    return comparison.tables().stream()
        .filter(table -> table.current().id().equals(cell.table().id()))
        .flatMap(table -> cell(table, cell.row(), column).stream())
        .map(value -> change(value, Optional.empty()))
        .findFirst();
  }

  private static Optional<ValueChange> cell(TableChange table, int row, String column) {
    return IntStream.range(0, table.columns().size())
        .filter(i -> table.columns().get(i).id().equals(column))
        .boxed()
        .flatMap(
            i ->
                table.rows().stream().filter(one -> one.at() == row).map(one -> one.cells().get(i)))
        .findFirst();
  }

  private Explanation.Change change(ValueChange value, Optional<Value> former) {
    Masthead previous = comparison.previous().masthead();
    String published = previous.published() == null ? "" : previous.published().toString();
    return new Explanation.Change(previous.id(), published, value, former);
  }
}
