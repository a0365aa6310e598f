package org.precis.typeset.style;

/**
 * Where an item of a grid begins or ends (CSS Grid 2, 8.3).
 *
 * @param number the line, from 1, or from the end if negative; 0 if not given
 * @param span how many tracks it spans; 0 if not given
 */
public record GridLine(int number, int span) {
  public static final GridLine AUTO = new GridLine(0, 0);
}
