package org.precis.typeset.flow;

import org.precis.typeset.box.Box;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Side;

/** What stands around the content of a box: its border and padding, in points. */
public record Edges(double top, double right, double bottom, double left) {

  /**
   * Those of a box.
   *
   * @param base the width of the containing block, to which percentages refer
   */
  public static Edges of(Box box, double base) {
    TableGrid.collapse(box);
    return new Edges(
        edge(box, Side.TOP, base),
        edge(box, Side.RIGHT, base),
        edge(box, Side.BOTTOM, base),
        edge(box, Side.LEFT, base));
  }

  private static double edge(Box box, Side side, double base) {
    // The padding of a table is not used where borders collapse (CSS 2.2, 17.6.2)
    boolean collapses = box.halves != null && box.isTable();
    return box.edge(side) + (collapses ? 0 : size(box.style.padding(side), base));
  }

  public double across() {
    return left + right;
  }

  public double down() {
    return top + bottom;
  }

  /** A margin or padding; auto and percentages of an unknown base are 0. */
  static double size(Length length, double base) {
    return isDefinite(length, base) ? length.of(base) : 0;
  }

  /** The margin of a box at a side. */
  static double margin(Box box, Side side, double base) {
    return size(box.style.margin(side), base);
  }

  /** Whether a length is known, given what 100 % is; NaN if that is not known. */
  static boolean isDefinite(Length length, double base) {
    return !length.isAuto() && !(length.isRelative() && Double.isNaN(base));
  }
}
