package org.precis.typeset.cut;

import org.precis.typeset.box.Box;
import org.precis.typeset.box.ColumnSet;

/**
 * What a part of the galley stands in.
 *
 * @param page the name of its pages; empty if they have none
 * @param table the table whose head is repeated if a page begins here, or null
 * @param foot what is repeated at the end of a page that ends before it, or null
 * @param columns the columns that it is part of and that go on over pages, or null
 * @param inTable whether a row or the caption of the same table is above it
 */
record Around(String page, Box table, TableFoot foot, ColumnSet columns, boolean inTable) {

  static final Around NOTHING = new Around("", null, null, null, false);

  Around onPage(String name) {
    return new Around(name, table, foot, columns, inTable);
  }

  /** Columns, in which neither the head nor the foot of a table around them is repeated. */
  Around inColumns(ColumnSet set) {
    return new Around(page, null, null, set, inTable);
  }

  Around repeating(Box head, TableFoot end) {
    return new Around(page, head, end, columns, inTable);
  }

  Around belowRow() {
    return new Around(page, table, foot, columns, true);
  }
}
