package org.precis.office;

/**
 * A line beside a paragraph or a cell.
 *
 * @param width in points; 0 if there is none
 * @param color eight bits each of red, green and blue
 * @param space from the line to the text, in points
 */
record Rule(double width, boolean dotted, int color, double space) {

  static final Rule NONE = new Rule(0, false, 0, 0);

  boolean isDrawn() {
    return width > 0;
  }

  /** The wider of two. */
  Rule or(Rule other) {
    return other.width > width ? other : this;
  }
}
