package org.precis.input.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.input.proposal.SheetCells.Kind;
import org.precis.input.tree.Extent.Span;

/**
 * Finds the tables of a sheet. A table is a run of rows with a label and numbers; above it is its
 * head. Where an empty column parts it from other labels, it is several beside each other.
 */
final class TableFinder {

  private final SheetCells cells;
  private final List<TableArea> found = new ArrayList<>();

  private TableFinder(SheetCells cells) {
    this.cells = cells;
  }

  static List<TableArea> of(SheetCells cells) {
    TableFinder finder = new TableFinder(cells);
    SheetRows all = SheetRows.of(cells);
    finder.find(all, all, 1, Integer.MAX_VALUE, false);
    boolean several = finder.found.size() > 1;
    return finder.found.stream().map(area -> area.ranged(several)).toList();
  }

  /**
   * Finds the tables of some rows.
   *
   * @param titles the rows in which their titles are
   * @param last the last row in which one may be
   */
  private void find(SheetRows rows, SheetRows titles, int firstFree, int last, boolean beside) {
    int free = firstFree;
    for (int i = 0; i < rows.rows().size() && rows.row(i) <= last; i++) {
      if (rows.isData(i)) {
        int end = rows.end(i);
        table(rows, titles, i, end, free, beside);
        free = rows.row(end) + 1;
        i = end;
      }
    }
  }

  private void table(
      SheetRows rows, SheetRows titles, int start, int end, int free, boolean beside) {
    List<Integer> body = rows.rows().subList(start, end + 1);
    TreeSet<Integer> used = new TreeSet<>();
    body.forEach(row -> used.addAll(rows.filled(row)));
    Span columns = new Span(used.first(), used.last());
    Span head = rows.head(start, end, free, columns);
    Span span = new Span(body.get(0), body.get(body.size() - 1));
    for (int column = columns.first() + 1; column < columns.last(); column++) {
      if (isGap(column, body, head) && isLabel(column + 1, body)) {
        Span left = new Span(columns.first(), column - 1);
        Span right = new Span(column + 1, columns.last());
        boolean named =
            Stream.of(left, right).allMatch(side -> isTitled(rows, free, start, end, side));
        for (Span side : List.of(left, right)) {
          SheetRows own = rows.within(named ? free : head.first(), Integer.MAX_VALUE, side);
          find(own, named ? own : titles, named ? free : head.first(), span.last(), true);
        }
        return;
      }
    }
    found.addAll(
        TableParts.of(
            new TableArea(rows, titles, head, span, columns, free, 0, "", beside, false)));
  }

  private boolean isLabel(int column, List<Integer> body) {
    return body.stream().filter(row -> cells.isText(row, column)).count() * 2 > body.size();
  }

  /** Whether something stands above the head that some columns have of their own. */
  private boolean isTitled(SheetRows rows, int free, int start, int end, Span side) {
    Span head = new SheetRows(cells, side, rows.rows()).head(start, end, free, side);
    return !rows.within(free, head.first() - 1, side).rows().isEmpty();
  }

  private boolean isGap(int column, List<Integer> body, Span head) {
    Set<Integer> rows = new TreeSet<>(body);
    IntStream.rangeClosed(head.first(), head.last()).forEach(rows::add);
    return rows.stream().allMatch(row -> cells.kind(row, column) == Kind.NOTHING);
  }
}
