package org.precis.typeset.flow;

import org.precis.typeset.box.Box;

/** Lays out boxes, whatever is in them. */
interface Layout {

  /**
   * Lays out a box and all in it, and sets its height. After {@link Relayout#keep} this may be done
   * again.
   *
   * @param x the left edge of its border box
   * @param y the upper edge of its border box
   * @param width the width of its border box
   * @param height the height of its border box, or NaN for that of its style or its content
   * @param space what it stands in
   * @param around the floats of the formatting context it is part of; null if it begins one
   */
  void layOut(Box box, double x, double y, double width, double height, Space space, Floats around);
}
