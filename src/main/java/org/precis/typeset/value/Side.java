package org.precis.typeset.value;

/** A side of a box, in the order of CSS. */
public enum Side {
  TOP,
  RIGHT,
  BOTTOM,
  LEFT
}
