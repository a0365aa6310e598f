package org.precis.typeset.value;

/**
 * Where an item of a grid begins or ends (CSS Grid 2, 8.3).
 *
 * @param number the line, from 1, or from the end if negative; 0 if not given
 * @param span how many tracks, or lines of the name, it spans; 0 if not given
 * @param name of the lines that count; empty if all do
 */
public record GridLine(int number, int span, String name) {
  public static final GridLine AUTO = new GridLine(0, 0, "");

  public boolean isAuto() {
    return number == 0 && span == 0 && name.isEmpty();
  }
}
