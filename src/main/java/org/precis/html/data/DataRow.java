package org.precis.html.data;

import java.util.List;

/**
 * A row of a table.
 *
 * @param note what notes say about it, or ""
 * @param level how deep it is among the parts of the rows above it; 0 of most
 */
public record DataRow(List<DataCell> cells, String note, int level) {

  public DataRow(List<DataCell> cells, String note) {
    this(cells, note, 0);
  }

  public DataRow {
    cells = List.copyOf(cells);
  }
}
