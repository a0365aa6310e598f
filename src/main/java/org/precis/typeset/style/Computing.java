package org.precis.typeset.style;

import org.precis.typeset.value.Color;

/** What computed values depend on: the page and, one after the other, the elements. */
final class Computing {

  /** The size of {@code medium}, in points. */
  static final double MEDIUM = 12;

  private static final int REGULAR = 400;

  private final double viewWidth;
  private final double viewHeight;
  private double rootFontSize = MEDIUM;
  private double containerWidth;
  private double fontSize = MEDIUM;
  private double lineHeight;
  private int fontWeight = REGULAR;
  private int color = Color.BLACK;
  private boolean rightToLeft;

  /** The width and height of what a page holds, in points. */
  Computing(double viewWidth, double viewHeight) {
    this.viewWidth = viewWidth;
    this.viewHeight = viewHeight;
    containerWidth = viewWidth;
  }

  /** Begins the root of a document. */
  void beginRoot() {
    rootFontSize = MEDIUM;
    begin(MEDIUM, REGULAR, Color.BLACK, false);
  }

  /** Begins an element with what its parent has. */
  void begin(double parentSize, int parentWeight, int parentColor, boolean parentRightToLeft) {
    fontSize = parentSize;
    fontWeight = parentWeight;
    color = parentColor;
    rightToLeft = parentRightToLeft;
  }

  void setRootFontSize(double points) {
    rootFontSize = points;
  }

  void setContainerWidth(double points) {
    containerWidth = points;
  }

  void setFontSize(double points) {
    fontSize = points;
  }

  void setLineHeight(double points) {
    lineHeight = points;
  }

  void setColor(int own) {
    color = own;
  }

  double viewWidth() {
    return viewWidth;
  }

  double viewHeight() {
    return viewHeight;
  }

  double rootFontSize() {
    return rootFontSize;
  }

  /** The width of the content of the nearest container; that of a page if there is none. */
  double containerWidth() {
    return containerWidth;
  }

  /** In points; that of the parent while the font size itself is computed. */
  double fontSize() {
    return fontSize;
  }

  /** In points; NaN for {@code normal}. */
  double lineHeight() {
    return lineHeight;
  }

  /** Of the text; that of the parent while it is computed itself. */
  int color() {
    return color;
  }

  int parentWeight() {
    return fontWeight;
  }

  /** Whether the text around the element runs from right to left. */
  boolean isRightToLeft() {
    return rightToLeft;
  }
}
