package org.precis.typeset.value;

/** The floats that a box stays below (CSS 2.2, 9.5.2). */
public enum Clear {
  NONE,
  LEFT,
  RIGHT,
  BOTH
}
