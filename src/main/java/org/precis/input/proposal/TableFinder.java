package org.precis.input.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
    finder.find(SheetRows.of(cells), Optional.empty(), 1, Integer.MAX_VALUE);
    boolean several = finder.found.size() > 1;
    return finder.found.stream().map(area -> area.ranged(several)).toList();
  }

  /**
   * Finds the tables of some rows.
   *
   * @param shared the rows of the title that they share with others beside them
   * @param last the last row in which one may begin
   */
  private void find(SheetRows rows, Optional<SheetRows> shared, int firstFree, int last) {
    int free = firstFree;
    for (int i = 0; i < rows.rows().size() && rows.row(i) <= last; i++) {
      if (rows.isData(i)) {
        int end = rows.end(i);
        table(rows, shared, i, end, free);
        free = rows.row(end) + 1;
        i = end;
      }
    }
  }

  private void table(SheetRows rows, Optional<SheetRows> shared, int start, int end, int free) {
    List<Integer> body = rows.rows().subList(start, end + 1);
    TreeSet<Integer> used = new TreeSet<>();
    body.forEach(row -> used.addAll(rows.filled(row)));
    Span columns = new Span(used.first(), used.last());
    Span head = rows.head(start, end, free, columns);
    SheetRows titles = shared.orElseGet(() -> rows.within(free, head.first() - 1, rows.columns()));
    int last = body.get(body.size() - 1);
    for (int column = columns.first() + 1; column < columns.last(); column++) {
      if (isGap(column, body, head) && isLabel(column + 1, body)) {
        List<Span> sides =
            List.of(new Span(columns.first(), column - 1), new Span(column + 1, columns.last()));
        boolean titled = sides.stream().allMatch(side -> isTitled(rows, free, start, end, side));
        int first = titled ? free : head.first();
        for (Span side : sides) {
          SheetRows own = rows.within(first, Integer.MAX_VALUE, side);
          find(own, titled ? Optional.empty() : Optional.of(titles), first, last);
        }
        return;
      }
    }
    Span span = new Span(body.get(0), last);
    found.addAll(
        TableParts.of(
            new TableArea(rows, titles, shared.isPresent(), head, span, columns, 0, "", false)));
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
