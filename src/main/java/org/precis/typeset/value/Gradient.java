package org.precis.typeset.value;

import java.util.List;

/**
 * Colours along a line (CSS Images 3, 3.1).
 *
 * @param degrees of its direction, clockwise from upwards
 * @param across -1 if it ends in a left corner, 1 in a right one; 0 if the angle counts
 * @param down -1 if it ends in an upper corner, 1 in a lower one; 0 if the angle counts
 */
public record Gradient(double degrees, int across, int down, List<Stop> stops)
    implements BackgroundImage {

  public Gradient {
    stops = List.copyOf(stops);
  }

  /**
   * A colour at a place.
   *
   * @param color as in {@link Color}; null for that of text
   * @param at from the start of the line; {@link Length#AUTO} if that follows from the others
   */
  public record Stop(Integer color, Length at) {}
}
