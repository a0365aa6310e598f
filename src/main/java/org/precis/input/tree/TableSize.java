package org.precis.input.tree;

import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;

/** How much of a sheet or of a CSV file has been kept, and when it is too much. */
final class TableSize {

  private static final int MOST_ROWS = 100_000;
  private static final int MOST_CELLS = 1_000_000;

  private final String file;
  private final Report report;
  private int cells;
  private boolean exceeded;

  TableSize(String file, Report report) {
    this.file = file;
    this.report = report;
  }

  /**
   * Whether no further row can be kept, which is reported.
   *
   * @param rows the number of rows below the first
   * @param more the number of cells in the next row
   */
  boolean isFull(int rows, int more, Place at) {
    report.time().check();
    cells += more;
    if (rows == MOST_ROWS) {
      report.add(Fault.TOO_MANY_ROWS, at, MOST_ROWS);
    } else if (cells > MOST_CELLS) {
      report.addFile(Fault.TOO_MANY_VALUES, file, MOST_CELLS + " values");
    }
    exceeded = rows == MOST_ROWS || cells > MOST_CELLS;
    return exceeded;
  }

  /** Whether there was more than can be kept, so that what was kept is no table. */
  boolean isExceeded() {
    return exceeded;
  }
}
