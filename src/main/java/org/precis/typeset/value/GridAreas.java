package org.precis.typeset.value;

import java.util.Map;

/**
 * The areas that a grid names (CSS Grid 2, 7.3).
 *
 * @param areas by name
 */
public record GridAreas(Map<String, Area> areas, int columns, int rows) {

  public static final GridAreas NONE = new GridAreas(Map.of(), 0, 0);

  /** An area: its first column and row from 0, and those after its last. */
  public record Area(int left, int top, int right, int bottom) {}
}
