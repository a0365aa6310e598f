package org.precis.typeset.box;

import org.precis.typeset.document.Element;
import org.precis.typeset.style.Style;

/** The part of an inline element in one line, where it has a border or a background. */
public final class InlineBox implements Piece {
  public final Element element;
  public final Style style;

  /** Whether its left edge is here, with border and padding, and not on an earlier line. */
  public boolean begins;

  /** Whether its right edge is here. */
  public boolean ends;

  /** Its border box. */
  public double x;

  public double y;
  public double width;
  public double height;

  public InlineBox(Element element, Style style) {
    this.element = element;
    this.style = style;
  }

  @Override
  public double left() {
    return x;
  }

  @Override
  public void move(double dx, double dy) {
    x += dx;
    y += dy;
  }
}
