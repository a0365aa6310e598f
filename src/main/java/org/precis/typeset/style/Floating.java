package org.precis.typeset.style;

/** The side to which a box floats (CSS 2.2, 9.5.1). */
public enum Floating {
  NONE,
  LEFT,
  RIGHT
}
