package org.precis.typeset.box;

import org.precis.typeset.document.Element;
import org.precis.typeset.style.Style;

/** A replaced element: an {@code svg} drawing or an {@code img} with a {@code data:} address. */
public final class Picture extends Box {
  public Picture(Element element, Style style) {
    super(element, style, false);
  }

  @Override
  public boolean isReplaced() {
    return true;
  }
}
