package org.precis.input.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.language.Sense;

/**
 * Which rows of a table are left out: headings among the others, a row that numbers the columns,
 * and totals by formulas whose results are not in the file.
 *
 * @param headings of those below them
 * @param skipped all that are left out
 * @param isTotalLost whether a total is among them
 */
record BodyRows(List<Integer> headings, List<Integer> skipped, boolean isTotalLost) {

  /** Those of a table whose labels and columns of numbers are known. */
  static BodyRows of(TableArea area, TableColumns columns) {
    List<Integer> headings = new ArrayList<>();
    List<Integer> skipped = new ArrayList<>();
    boolean lost = false;
    Grid grid = area.grid();
    SheetCells cells = area.cells();
    int label = columns.label();
    List<Integer> rows =
        area.around().rows().stream()
            .filter(row -> area.head().last() < row || !area.hasHead())
            .filter(row -> row >= (area.isPart() ? area.rows().first() : 1))
            .filter(row -> row <= area.rows().last() && !grid.isHidden(row))
            .filter(row -> row >= area.rows().first() || area.hasHead())
            .toList();
    Map<String, Integer> lastOf = new LinkedHashMap<>();
    rows.forEach(row -> lastOf.put(grid.text(row, label), row));
    boolean first = true;
    boolean afterTotal = false;
    int lastAgain = 0;
    SheetRows own = new SheetRows(cells, area.columns(), rows);
    for (int i = 0; i < rows.size(); i++) {
      int row = rows.get(i);
      List<Integer> filled = own.filled(row);
      String name = grid.text(row, label);
      boolean alone = filled.size() == 1 && !cells.isNumber(row, filled.get(0));
      boolean above = row < area.rows().first();
      boolean last = row == area.rows().last();
      boolean below =
          alone
              && i + 1 < rows.size()
              && grid.indent(rows.get(i + 1), filled.get(0)) > grid.indent(row, filled.get(0));
      boolean lead = alone && isLead(cells, grid.text(row, filled.get(0)));
      boolean heading =
          alone
              && !last
              && (grid.isMergedAcross(row)
                  || first
                  || afterTotal
                  || below
                  || lead
                  || lastAgain > row
                  || !headings.isEmpty());
      boolean formulas =
          filled.stream().anyMatch(column -> grid.isWithoutResult(row, column))
              && (cells.words().is(Sense.TOTAL, name)
                  || columns.numbers().stream()
                      .filter(column -> cells.isNumber(row, column))
                      .allMatch(column -> grid.isWithoutResult(row, column)));
      if (above && own.countsColumns(row)) {
        skipped.add(row);
      } else if (heading || own.isCodedSection(row) && !last) {
        headings.add(row);
        skipped.add(row);
      } else if (formulas) {
        skipped.add(row);
        lost = true;
      }
      afterTotal = cells.words().is(Sense.TOTAL, name);
      first &= afterTotal || headings.contains(row);
      lastAgain = Math.max(lastAgain, lastOf.getOrDefault(name, 0));
    }
    return new BodyRows(List.copyOf(headings), List.copyOf(skipped), lost);
  }

  private static boolean isLead(SheetCells cells, String text) {
    return text.matches(".*[:：]") || cells.words().isWhole(Sense.PART, text);
  }

  boolean isSkipped(int row) {
    return skipped.contains(row);
  }
}
