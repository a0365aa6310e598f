package org.precis.html.data;

import java.util.List;

/**
 * A table in its printed order, or the numbers of a figure.
 *
 * @param id its anchor on the page, which later editions keep: {@code table-by-state}
 * @param number as the page prints it ({@code Table 3}); "" for one that is not numbered
 * @param headnote what is said above it, or ""
 * @param columns one for each cell of a row
 * @param note what is said below it, or ""
 */
public record DataTable(
    String id,
    String number,
    String title,
    String headnote,
    List<DataColumn> columns,
    List<DataRow> rows,
    String note) {

  public DataTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (DataRow row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException("a row has a cell for each column");
      }
    }
  }

  /** Whether some of its rows are parts of those above them. */
  public boolean hasLevels() {
    return rows.stream().anyMatch(row -> row.level() > 0);
  }

  /** Whether there is a number in it. */
  public boolean hasNumbers() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.number().isPresent());
  }
}
