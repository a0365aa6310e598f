package org.precis.input.proposal;

import java.util.ArrayList;
import java.util.List;

/**
 * Which rows of a table are left out: headings among the others, and totals by formulas whose
 * results are not in the file.
 *
 * @param headings of those below them
 * @param skipped all that are left out
 * @param isTotalLost whether a total is among them
 */
record BodyRows(List<Integer> headings, List<Integer> skipped, boolean isTotalLost) {

  static BodyRows of(TableArea area, TableColumns columns) {
    List<Integer> headings = new ArrayList<>();
    List<Integer> skipped = new ArrayList<>();
    boolean lost = false;
    List<Integer> rows = area.belowHead();
    SheetRows own = new SheetRows(area.cells(), area.columns(), rows);
    int last = rows.stream().filter(row -> !own.isHeadingOfRows(row)).reduce(0, Math::max);
    for (int row : rows) {
      if (own.isHeadingOfRows(row) && row < last) {
        headings.add(row);
        skipped.add(row);
      } else if (isWithoutResults(area, columns, row)) {
        skipped.add(row);
        lost = true;
      }
    }
    return new BodyRows(headings, skipped, lost);
  }

  /** A row whose numbers are all by formulas without results (sums-of-no-result). */
  private static boolean isWithoutResults(TableArea area, TableColumns columns, int row) {
    Grid grid = area.grid();
    return area.filled(row).stream().anyMatch(column -> grid.isWithoutResult(row, column))
        && columns.numbers().stream()
            .filter(column -> area.cells().isNumber(row, column))
            .allMatch(column -> grid.isWithoutResult(row, column));
  }

  boolean isSkipped(int row) {
    return skipped.contains(row);
  }
}
