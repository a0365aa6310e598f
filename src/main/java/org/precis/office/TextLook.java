package org.precis.office;

import java.util.OptionalInt;

/**
 * What letters look like.
 *
 * @param family the faces that are preferred
 * @param size in points
 * @param color eight bits each of red, green and blue
 * @param ground the colour behind them, if they have one of their own
 * @param spacing between letters, in points
 */
record TextLook(
    Family family,
    double size,
    boolean bold,
    boolean italic,
    int color,
    OptionalInt ground,
    double spacing) {

  TextLook sized(double points) {
    return new TextLook(family, points, bold, italic, color, ground, spacing);
  }

  TextLook on(OptionalInt other) {
    return new TextLook(family, size, bold, italic, color, other, spacing);
  }
}
