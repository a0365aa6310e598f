package org.precis.html.data;

import java.util.List;

/**
 * A row of a table.
 *
 * @param note what notes say about it, or ""
 */
public record DataRow(List<DataCell> cells, String note) {

  public DataRow {
    cells = List.copyOf(cells);
  }
}
