package org.precis.typeset.cut;

import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.value.Display;

/**
 * The foot of a table, which is repeated at the end of each page that the table goes on after (CSS
 * 2.2, 17.2).
 *
 * @param table which has at least one row above its foot
 * @param from the lower edge of the rows above it
 * @param height with the space above it
 */
public record TableFoot(Box table, double from, double height) {

  /**
   * The share of a page that it has at most; a higher one stands at the end alone, as browsers have
   * it.
   */
  private static final double MOST = 0.25;

  /** That of a table; null if it is not repeated. */
  static TableFoot of(Box table, double pageHeight) {
    double from = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Box child : table.children) {
      switch (child.style.display()) {
        case TABLE_ROW_GROUP, TABLE_ROW -> from = Math.max(from, child.bottom());
        default -> {
          if (isFoot(child)) {
            bottom = Math.max(bottom, child.bottom());
          }
        }
      }
    }
    boolean repeated = from > Double.NEGATIVE_INFINITY && bottom > Double.NEGATIVE_INFINITY;
    double height = Math.max(from, bottom) - from;
    return repeated && height <= MOST * pageHeight ? new TableFoot(table, from, height) : null;
  }

  private static boolean isFoot(Box child) {
    return child.style.display() == Display.TABLE_FOOTER_GROUP && child.height > 0;
  }

  /** The boxes of it. */
  public List<Box> groups() {
    return table.children.stream().filter(TableFoot::isFoot).toList();
  }
}
