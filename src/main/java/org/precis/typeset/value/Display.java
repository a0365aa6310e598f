package org.precis.typeset.value;

/** The kind of box an element makes (CSS Display 3). */
public enum Display {
  NONE,

  /** No box, but what is in it has some (CSS Display 3, 2.5). */
  CONTENTS,
  INLINE,
  BLOCK,
  INLINE_BLOCK,
  LIST_ITEM,
  FLOW_ROOT,
  TABLE,
  INLINE_TABLE,
  TABLE_CAPTION,
  TABLE_COLUMN_GROUP,
  TABLE_COLUMN,
  TABLE_HEADER_GROUP,
  TABLE_ROW_GROUP,
  TABLE_FOOTER_GROUP,
  TABLE_ROW,
  TABLE_CELL,
  GRID,
  INLINE_GRID,
  FLEX,
  INLINE_FLEX
}
