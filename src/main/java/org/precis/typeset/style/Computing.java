package org.precis.typeset.style;

import org.precis.typeset.value.Color;

/** What the computed values of an element depend on. */
final class Computing {

  /** The size of {@code medium}. */
  static final double MEDIUM = 12;

  /** Null for the root. */
  final Style parent;

  /** In points; that of the parent while the font size itself is computed. */
  double fontSize;

  /** Of the root, in points. */
  double rootFontSize;

  /** In points; NaN for {@code normal}. */
  double lineHeight;

  /** Of the text; that of the parent while it is computed itself. */
  int color;

  /** The width and height of what a page holds, in points. */
  final double viewWidth;

  final double viewHeight;

  /** The width of the content of the nearest container, in points; of a page if there is none. */
  final double containerWidth;

  Computing(
      Style parent,
      double rootFontSize,
      double viewWidth,
      double viewHeight,
      double containerWidth) {
    this.parent = parent;
    this.fontSize = parent == null ? MEDIUM : parent.fontSize();
    this.color = parent == null ? Color.BLACK : parent.color();
    this.rootFontSize = rootFontSize;
    this.viewWidth = viewWidth;
    this.viewHeight = viewHeight;
    this.containerWidth = containerWidth;
  }
}
