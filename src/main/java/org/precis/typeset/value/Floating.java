package org.precis.typeset.value;

/** Where a box floats (CSS 2.2, 9.5.1): to a side, or to the foot of its page (CSS GCPM 3, 2). */
public enum Floating {
  NONE,
  LEFT,
  RIGHT,
  FOOTNOTE
}
