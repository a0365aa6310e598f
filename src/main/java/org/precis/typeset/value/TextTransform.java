package org.precis.typeset.value;

/** Which letters of a text are set as capitals or as small ones (CSS Text 3, 2.1). */
public enum TextTransform {
  NONE,
  UPPERCASE,
  LOWERCASE,
  CAPITALIZE
}
