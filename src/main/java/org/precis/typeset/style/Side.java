package org.precis.typeset.style;

/** A side of a box, in the order of CSS. */
public enum Side {
  TOP,
  RIGHT,
  BOTTOM,
  LEFT
}
