package org.precis.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.precis.sheet.UnreadableWorkbookException.Reason;

/** Reads the rows of one sheet, and then which of its cells are merged. */
final class SheetReader {

  private static final int MOST_MERGED = 10_000;

  private final Xml xml;
  private final CellReader cells;
  private final List<Area> merged = new ArrayList<>();
  private int row;

  SheetReader(Xml xml, CellReader cells) {
    this.xml = xml;
    this.cells = cells;
  }

  /**
   * The merged cells, after each row that shows something has been given away.
   *
   * @param rows takes a row; false where it takes no more
   */
  List<Area> read(Predicate<List<Cell>> rows) throws UnreadableWorkbookException {
    boolean more = true;
    while (more && xml.next()) {
      if (xml.starts("row")) {
        List<Cell> cellsOfRow = row();
        more = cellsOfRow.isEmpty() || rows.test(cellsOfRow);
      } else if (xml.starts("mergeCell") && merged.size() < MOST_MERGED) {
        merged.add(area(xml.attribute("ref")));
      }
    }
    return merged;
  }

  /** The cells of a row that show something, in the order of their columns. */
  private List<Cell> row() throws UnreadableWorkbookException {
    row = xml.number("r", row + 1);
    check(row <= Area.MOST_ROWS);
    List<Cell> shown = new ArrayList<>();
    int column = 0;
    while (xml.next() && !xml.ends("row")) {
      if (xml.starts("c")) {
        String address = xml.attribute("r");
        int given = address.isEmpty() ? column + 1 : area(address).firstColumn();
        check(given > column && given <= Area.MOST_COLUMNS);
        column = given;
        Cell cell = cells.read(row, column);
        if (!cell.text().isBlank()) {
          shown.add(cell);
        }
      }
    }
    return shown;
  }

  private Area area(String reference) throws UnreadableWorkbookException {
    return Area.of(reference)
        .orElseThrow(() -> new UnreadableWorkbookException(Reason.PART, xml.part()));
  }

  private void check(boolean asTheStandardHasIt) throws UnreadableWorkbookException {
    if (!asTheStandardHasIt) {
      throw new UnreadableWorkbookException(Reason.PART, xml.part());
    }
  }
}
