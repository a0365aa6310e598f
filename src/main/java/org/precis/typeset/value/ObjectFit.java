package org.precis.typeset.value;

/** How an image is fitted into a box of another shape (CSS Images 3, 5.5). */
public enum ObjectFit {
  FILL,
  CONTAIN,
  COVER,
  NONE,
  SCALE_DOWN
}
