package org.precis.typeset.page;

import org.precis.typeset.box.Box;

/** A strip of the galley that no page break cuts, and what a break before it costs. */
final class Strip {

  /** A break that is taken only if there is no other. */
  static final double FORBIDDEN = 100_000;

  double top;
  double bottom;

  /** The upper edge of what is painted, where marks stick out above the strip. */
  double inkTop;

  double cost;
  boolean forced;

  /** The table whose head is repeated if a page begins here, or null. */
  Box table;

  Strip(double top, double bottom, double inkTop) {
    this.top = top;
    this.bottom = bottom;
    this.inkTop = inkTop;
  }
}
