package org.precis.typeset.value;

/** Whether pages may break at a place (CSS Fragmentation 3, 3). */
public enum PageBreak {
  AUTO,
  AVOID,
  PAGE,
  LEFT,
  RIGHT
}
