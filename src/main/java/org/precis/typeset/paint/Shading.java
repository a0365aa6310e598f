package org.precis.typeset.paint;

import java.util.List;

/**
 * Colours along the line from (0, 0) to (1, 0), and beyond its ends those of the ends (ISO 32000-1,
 * 8.7.4.5.3).
 *
 * @param colored false for levels from 0 to 255 in place of colours
 */
public record Shading(boolean colored, List<Stop> stops) {

  public Shading {
    stops = List.copyOf(stops);
  }

  /**
   * A colour at a place; two at one place are side by side.
   *
   * @param value {@code 0xRRGGBB} or a level
   */
  public record Stop(double at, int value) {}
}
