package org.precis.typeset.style;

/** The keywords of properties that layout asks about with a method of {@link Style}. */
final class Keywords {

  private Keywords() {}

  enum BoxSizing {
    CONTENT_BOX,
    BORDER_BOX
  }

  /** Whether the marker of a list item stands beside its text or is the start of it. */
  enum ListPosition {
    OUTSIDE,
    INSIDE
  }

  enum ContainerType {
    NORMAL,
    INLINE_SIZE
  }

  enum Overflow {
    VISIBLE,

    /** Cuts what does not fit, in this direction alone. */
    CLIP,
    HIDDEN
  }

  /** Where the words of the last line of a paragraph stand. */
  enum TextAlignLast {
    AUTO,
    START,
    END,
    LEFT,
    RIGHT,
    CENTER,
    JUSTIFY
  }

  enum Visibility {
    VISIBLE,
    HIDDEN,
    COLLAPSE
  }

  enum FontStyle {
    NORMAL,
    ITALIC
  }

  enum FontKerning {
    AUTO,
    NORMAL,
    NONE
  }

  enum TextSpacingTrim {
    NORMAL,
    SPACE_ALL,
    SPACE_FIRST,
    TRIM_START
  }

  enum Direction {
    LTR,
    RTL
  }

  /** What becomes of blanks and line ends. */
  enum Collapse {
    COLLAPSE,
    PRESERVE,
    PRESERVE_BREAKS
  }

  enum WrapMode {
    WRAP,
    NOWRAP
  }

  enum WrapStyle {
    AUTO,
    BALANCE,
    PRETTY
  }

  enum OverflowWrap {
    NORMAL,
    ANYWHERE,
    BREAK_WORD
  }

  enum Hyphens {
    NONE,
    MANUAL,
    AUTO
  }

  enum BorderCollapse {
    SEPARATE,
    COLLAPSE
  }

  enum TableLayout {
    AUTO,
    FIXED
  }

  enum CaptionSide {
    TOP,
    BOTTOM
  }

  enum FlexWrap {
    NOWRAP,
    WRAP
  }

  enum ColumnFill {
    BALANCE,
    AUTO
  }

  enum ColumnSpan {
    NONE,
    ALL
  }
}
