package org.precis.typeset.style;

/** The marker of a list item. */
public enum ListStyle {
  NONE,
  DISC,
  CIRCLE,
  SQUARE,
  DECIMAL,
  LOWER_ALPHA,
  UPPER_ALPHA,
  LOWER_ROMAN,
  UPPER_ROMAN
}
