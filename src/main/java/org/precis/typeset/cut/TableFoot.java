package org.precis.typeset.cut;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.value.Display;

/**
 * The foot of a table, which is repeated at the end of each page that the table goes on after (CSS
 * 2.2, 17.2).
 *
 * @param table which has at least one row above its foot
 */
public record TableFoot(Box table) {

  /**
   * The share of a page that it has at most; a higher one stands at the end alone, as browsers have
   * it.
   */
  private static final double MOST = 0.25;

  /** That of a table; null if it is not repeated. */
  static TableFoot of(Box table, double pageHeight) {
    TableFoot foot = new TableFoot(table);
    boolean repeated = !foot.groups().isEmpty() && foot.from() > Double.NEGATIVE_INFINITY;
    return repeated && foot.height() <= MOST * pageHeight ? foot : null;
  }

  /** The boxes of it. */
  public List<Box> groups() {
    List<Box> groups = new ArrayList<>(1);
    for (Box child : table.children) {
      if (child.style.display() == Display.TABLE_FOOTER_GROUP && child.height > 0) {
        groups.add(child);
      }
    }
    return groups;
  }

  /** The lower edge of the rows above it. */
  public double from() {
    double from = Double.NEGATIVE_INFINITY;
    for (Box child : table.children) {
      switch (child.style.display()) {
        case TABLE_ROW_GROUP, TABLE_ROW -> from = Math.max(from, child.bottom());
        default -> {}
      }
    }
    return from;
  }

  /** Its height, with the space above it. */
  public double height() {
    double bottom = from();
    for (Box group : groups()) {
      bottom = Math.max(bottom, group.bottom());
    }
    return bottom - from();
  }
}
