package org.precis.typeset.value;

/** The floats that a box stays below (CSS 2.2, 9.5.2). */
public enum Clear {
  NONE,
  LEFT,
  RIGHT,
  BOTH;

  /** Whether it stays below those at the left. */
  public boolean left() {
    return this == LEFT || this == BOTH;
  }

  /** Whether it stays below those at the right. */
  public boolean right() {
    return this == RIGHT || this == BOTH;
  }
}
