package org.precis.typeset.value;

/** How a paragraph is broken into lines (CSS Text 4, 6.4). */
public enum TextWrap {
  WRAP,
  NOWRAP,
  BALANCE,
  PRETTY
}
