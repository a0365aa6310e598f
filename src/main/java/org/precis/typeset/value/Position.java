package org.precis.typeset.value;

/** How a box is placed (CSS Positioned Layout 3). */
public enum Position {
  STATIC,
  RELATIVE,
  ABSOLUTE,
  RUNNING
}
