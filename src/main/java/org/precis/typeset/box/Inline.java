package org.precis.typeset.box;

import org.precis.typeset.document.Element;
import org.precis.typeset.style.Style;

/** A step through the inline content of a box, in the order of the document. */
public sealed interface Inline {

  /**
   * Text; white space is not yet collapsed.
   *
   * @param text with the capitals that the style asks for
   * @param written without these
   */
  record Words(Element element, Style style, String text, String written) implements Inline {
    public Words(Element element, Style style, String text) {
      this(element, style, text, text);
    }
  }

  /** An inline element begins. */
  record Open(Element element, Style style) implements Inline {}

  /** The inline element that began last ends. */
  record Close(Element element, Style style) implements Inline {}

  /** A box that stands in the line like a letter. */
  record Inset(Box box) implements Inline {}

  /** A box that floats or is positioned: it has its place at this point, and takes no room. */
  record Away(Box box) implements Inline {}

  /** {@code br}. */
  record NewLine(Element element, Style style) implements Inline {}

  /** Dots to the end of the line, and the number of a page there. */
  record End(Tail tail) implements Inline {}
}
