package org.precis.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.precis.sheet.UnreadableWorkbookException.Reason;

/** Reads the rows of one sheet, and which of its cells are merged or hidden. */
final class SheetReader {

  private final Xml xml;
  private final CellReader cells;
  private final MergedAreas merged = new MergedAreas();
  private final Set<Integer> hiddenColumns = new TreeSet<>();
  private int row;

  SheetReader(Xml xml, CellReader cells) {
    this.xml = xml;
    this.cells = cells;
  }

  /**
   * What the sheet says of its cells, after each row that shows something has been given away.
   *
   * @param rows takes a row; false where it takes no more
   */
  Workbook.Layout read(Predicate<Workbook.Row> rows) throws UnreadableWorkbookException {
    boolean more = true;
    while (more && xml.next()) {
      if (xml.starts("row")) {
        Workbook.Row shown = row();
        more = shown.cells().isEmpty() || rows.test(shown);
      } else if (xml.starts("col") && xml.flag("hidden")) {
        hide(xml.number("min", 1), xml.number("max", 1));
      } else if (xml.starts("mergeCell")) {
        merged.add(area(xml.attribute("ref")));
      }
    }
    return new Workbook.Layout(merged.all(), hiddenColumns);
  }

  private void hide(int first, int last) {
    for (int column = first; column <= Math.min(last, Area.MOST_COLUMNS); column++) {
      hiddenColumns.add(column);
    }
  }

  private Workbook.Row row() throws UnreadableWorkbookException {
    row = xml.number("r", row + 1);
    check(row <= Area.MOST_ROWS);
    boolean hidden = xml.flag("hidden");
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
    return new Workbook.Row(row, hidden, shown);
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
