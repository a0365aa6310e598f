package org.precis.typeset.box;

import org.precis.typeset.document.Element;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.ListStyle;

/**
 * What a line of a contents list ends with: dots, and the number of the page that an element is on,
 * which is known once there are pages.
 */
public final class Tail {

  /** The element that generates it. */
  public final Element element;

  public final Style style;

  /** What fills the line before the number; empty if the number follows the text. */
  public final String pattern;

  /** Of the element whose page is named; empty if no page is. */
  public final String id;

  /** How the number is written. */
  public final ListStyle numbers;

  /** Its left and right edge, in points. */
  public double left;

  public double right;

  public double baseline;

  /** A tail that has no place yet. */
  public Tail(Element element, Style style, String pattern, String id, ListStyle numbers) {
    this.element = element;
    this.style = style;
    this.pattern = pattern;
    this.id = id;
    this.numbers = numbers;
  }

  void move(double dx, double dy) {
    left += dx;
    right += dx;
    baseline += dy;
  }
}
