package org.precis.typeset.value;

/**
 * The line at one side of a box.
 *
 * @param width in points; 0 if the style is {@code none}
 * @param color as in {@link Color}
 */
public record Border(double width, Line line, int color) {

  /** How it is drawn. */
  public enum Line {
    NONE,
    SOLID,
    DASHED,
    DOTTED,
    DOUBLE
  }

  public static final Border NONE = new Border(0, Line.NONE, 0);
}
