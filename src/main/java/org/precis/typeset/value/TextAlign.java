package org.precis.typeset.value;

/**
 * Where the words of a line stand (CSS Text 3, 6.1); left and right are start and end of
 * left-to-right text.
 */
public enum TextAlign {
  START,
  END,
  LEFT,
  RIGHT,
  CENTER,
  JUSTIFY
}
