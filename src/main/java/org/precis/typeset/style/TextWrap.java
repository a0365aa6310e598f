package org.precis.typeset.style;

/** How a paragraph is broken into lines (CSS Text 4, 6.4). */
public enum TextWrap {
  WRAP,
  NOWRAP,
  BALANCE,
  PRETTY
}
