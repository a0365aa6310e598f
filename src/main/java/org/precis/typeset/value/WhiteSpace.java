package org.precis.typeset.value;

/** What becomes of blanks and line ends (CSS Text 3, 3). */
public enum WhiteSpace {
  NORMAL,
  NOWRAP,
  PRE,
  PRE_WRAP,
  PRE_LINE
}
