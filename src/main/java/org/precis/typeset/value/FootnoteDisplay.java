package org.precis.typeset.value;

/** How a footnote stands among those of its page (CSS GCPM 3, 2). */
public enum FootnoteDisplay {
  BLOCK,
  INLINE,

  /** In one line with others where a line has room for two or more of them. */
  COMPACT
}
