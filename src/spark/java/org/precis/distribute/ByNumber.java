package org.precis.distribute;

import java.io.Serializable;
import java.util.Comparator;

/** Rows in the order of the table. */
final class ByNumber implements Comparator<TableRow>, Serializable {

  private static final long serialVersionUID = 1L;

  @Override
  public int compare(TableRow one, TableRow other) {
    return Long.compare(one.number(), other.number());
  }
}
