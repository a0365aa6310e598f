package org.precis.typeset.value;

/** What stays on one page with a footnote (CSS GCPM 3, 2). */
public enum FootnotePolicy {
  AUTO,

  /** The line with its call. */
  LINE,

  /** The paragraph with its call, from its first line. */
  BLOCK
}
