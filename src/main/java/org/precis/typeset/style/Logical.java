package org.precis.typeset.style;

/** A property of a side that depends on the direction of text (CSS Logical Properties 1). */
enum Logical {
  MARGIN_INLINE_START("margin-inline-start", Property.MARGIN_LEFT, Property.MARGIN_RIGHT),
  MARGIN_INLINE_END("margin-inline-end", Property.MARGIN_RIGHT, Property.MARGIN_LEFT),
  PADDING_INLINE_START("padding-inline-start", Property.PADDING_LEFT, Property.PADDING_RIGHT),
  PADDING_INLINE_END("padding-inline-end", Property.PADDING_RIGHT, Property.PADDING_LEFT),
  INSET_INLINE_START("inset-inline-start", Property.LEFT, Property.RIGHT),
  INSET_INLINE_END("inset-inline-end", Property.RIGHT, Property.LEFT),
  BORDER_INLINE_START_WIDTH(
      "border-inline-start-width", Property.BORDER_LEFT_WIDTH, Property.BORDER_RIGHT_WIDTH),
  BORDER_INLINE_END_WIDTH(
      "border-inline-end-width", Property.BORDER_RIGHT_WIDTH, Property.BORDER_LEFT_WIDTH),
  BORDER_INLINE_START_STYLE(
      "border-inline-start-style", Property.BORDER_LEFT_STYLE, Property.BORDER_RIGHT_STYLE),
  BORDER_INLINE_END_STYLE(
      "border-inline-end-style", Property.BORDER_RIGHT_STYLE, Property.BORDER_LEFT_STYLE),
  BORDER_INLINE_START_COLOR(
      "border-inline-start-color", Property.BORDER_LEFT_COLOR, Property.BORDER_RIGHT_COLOR),
  BORDER_INLINE_END_COLOR(
      "border-inline-end-color", Property.BORDER_RIGHT_COLOR, Property.BORDER_LEFT_COLOR),
  BORDER_START_START_RADIUS(
      "border-start-start-radius",
      Property.BORDER_TOP_LEFT_RADIUS,
      Property.BORDER_TOP_RIGHT_RADIUS),
  BORDER_START_END_RADIUS(
      "border-start-end-radius", Property.BORDER_TOP_RIGHT_RADIUS, Property.BORDER_TOP_LEFT_RADIUS),
  BORDER_END_START_RADIUS(
      "border-end-start-radius",
      Property.BORDER_BOTTOM_LEFT_RADIUS,
      Property.BORDER_BOTTOM_RIGHT_RADIUS),
  BORDER_END_END_RADIUS(
      "border-end-end-radius",
      Property.BORDER_BOTTOM_RIGHT_RADIUS,
      Property.BORDER_BOTTOM_LEFT_RADIUS);

  private static final Logical[] ALL = values();

  /** The number of the first. */
  private static final int FIRST = Property.values().length;

  private final String css;
  private final Property leftToRight;
  private final Property rightToLeft;

  Logical(String css, Property leftToRight, Property rightToLeft) {
    this.css = css;
    this.leftToRight = leftToRight;
    this.rightToLeft = rightToLeft;
  }

  String css() {
    return css;
  }

  /** Its number after those of properties. */
  int id() {
    return Property.values().length + ordinal();
  }

  /** The property that a number stands for in text of this direction. */
  static int resolved(int id, boolean rightToLeft) {
    if (id < FIRST) {
      return id;
    }
    Logical logical = ALL[id - FIRST];
    return (rightToLeft ? logical.rightToLeft : logical.leftToRight).ordinal();
  }

  static Grammar grammar(int id) {
    return ALL[id - FIRST].leftToRight.grammar();
  }

  static String accepted(int id) {
    return ALL[id - FIRST].leftToRight.accepted();
  }
}
