package org.precis.typeset.box;

/**
 * What stands in a line: text, the part of an inline element that is in it, or a box that stands
 * there like a letter, such as an inline block or a drawing.
 */
public sealed interface Piece permits Glyphs, InlineBox, Box {

  /** How far its left edge is from that of the galley, in points. */
  double left();

  void move(double dx, double dy);
}
