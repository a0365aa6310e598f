package org.precis.pdf.layout;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.pdf.document.TableShape;
import org.w3c.dom.Element;

/**
 * Finds tables whose last page would have a single row, or that leave a last page nearly empty, and
 * moves more rows to it.
 */
final class TableWidowControl {

  private static final int FEWEST_ROWS = 2;

  /** How many rows move to a last page that holds little else. */
  private static final int COMPANY = 3;

  /** Share of the last page below which it is nearly empty. */
  private static final double THIN = 0.4;

  /** Share of a page that must stay full. */
  private static final double FULL_ENOUGH = 0.62;

  private final List<PageBox> pages;
  private final PageIndex index;
  private final List<TableBox> tables = new ArrayList<>();
  private final List<Element> moved = new ArrayList<>();

  private TableWidowControl(BlockBox root) {
    pages = root.getLayer().getPages();
    index = new PageIndex(pages);
    visit(root);
    if (moved.isEmpty() && !tables.isEmpty()) {
      lastTableToMove(root).filter(KeepWithNext::breakBefore).ifPresent(moved::add);
    }
  }

  /**
   * Has more rows begin the last page of a table when laid out again; the elements changed. One
   * table at a time, as each move shifts the following page breaks.
   */
  static List<Element> move(BlockBox root) {
    return new TableWidowControl(root).moved;
  }

  private void visit(Box box) {
    if (!moved.isEmpty()) {
      return;
    }
    if (box instanceof TableBox table && isTable(table)) {
      tables.add(table);
      rowToMove(rows(table)).filter(KeepWithNext::breakBefore).ifPresent(moved::add);
      return;
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      visit(box.getChild(i));
    }
  }

  /** A table of the document, not a block with table layout. */
  private static boolean isTable(TableBox table) {
    return table.getElement() != null && "table".equals(table.getElement().getLocalName());
  }

  private static List<TableRowBox> rows(TableBox table) {
    List<TableRowBox> rows = new ArrayList<>();
    collect(table, rows);
    return rows;
  }

  /** The row at which to break the last table if only a box after it is on the last page. */
  private Optional<Element> lastTableToMove(BlockBox root) {
    List<TableRowBox> rows = rows(tables.get(tables.size() - 1));
    int first = rows.size() - COMPANY;
    int last = pages.size() - 1;
    if (first < COMPANY || last < 1 || page(rows, rows.size() - 1) != last - 1) {
      return Optional.empty();
    }
    PageBox page = pages.get(last);
    int used = root.getAbsY() + root.getHeight() - page.getTop();
    boolean thin = used < THIN * (page.getBottom() - page.getTop());
    boolean together = page(rows, first) == last - 1;
    return thin && together && staysFull(last - 1, rows.get(first))
        ? Optional.of(rows.get(first).getElement())
        : Optional.empty();
  }

  private static void collect(Box box, List<TableRowBox> rows) {
    if (box instanceof TableSectionBox section && section.isHeader()) {
      return;
    }
    if (box instanceof TableRowBox row && row.getElement() != null) {
      rows.add(row);
      return;
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      collect(box.getChild(i), rows);
    }
  }

  private Optional<Element> rowToMove(List<TableRowBox> rows) {
    int first = rows.size() - FEWEST_ROWS;
    if (first < FEWEST_ROWS || page(rows, first) == page(rows, rows.size() - 1)) {
      return Optional.empty();
    }
    while (first > 0 && TableShape.isGroupHead(rows.get(first - 1).getElement())) {
      first--;
    }
    int page = page(rows, first);
    return page >= 0 && staysFull(page, rows.get(first))
        ? Optional.of(rows.get(first).getElement())
        : Optional.empty();
  }

  private int page(List<TableRowBox> rows, int row) {
    return index.at(rows.get(row).getAbsY());
  }

  private boolean staysFull(int number, TableRowBox row) {
    PageBox page = pages.get(number);
    int height = page.getBottom() - page.getTop();
    return row.getAbsY() - page.getTop() >= FULL_ENOUGH * height;
  }
}
