package org.precis.office;

import java.util.List;

/**
 * A page and what is in its margins; lengths are in points.
 *
 * @param firstTop the upper margin of the first page
 * @param header on all pages but the first
 * @param footer on all pages
 */
record PageLook(
    double width,
    double height,
    double top,
    double right,
    double bottom,
    double left,
    double firstTop,
    RunningLine header,
    RunningLine footer) {

  double measure() {
    return width - left - right;
  }

  /**
   * A line in the margin: what stands at its left and at its right.
   *
   * @param height of the line
   * @param space between it and the text
   */
  record RunningLine(
      List<Piece> left,
      List<Piece> right,
      TextLook look,
      TextLook rightLook,
      double height,
      double space) {

    boolean isEmpty() {
      return left.isEmpty() && right.isEmpty();
    }
  }

  /** A text, or the number of the page or of pages. */
  record Piece(Kind kind, String text) {

    /** What it says. */
    enum Kind {
      TEXT,
      PAGE,
      PAGES
    }
  }
}
