package org.precis.typeset.value;

/** The direction of the main axis of a flex container (CSS Flexbox 1, 5.1). */
public enum FlexDirection {
  ROW,
  ROW_REVERSE,
  COLUMN,
  COLUMN_REVERSE
}
