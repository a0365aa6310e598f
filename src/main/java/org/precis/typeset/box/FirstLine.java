package org.precis.typeset.box;

import java.util.List;
import org.precis.typeset.style.Style;

/**
 * The inline content of a box as it looks on its first line (CSS Pseudo-Elements 4, 2.1): as many
 * characters as it has otherwise.
 */
public final class FirstLine {
  public final Style style;
  public final List<Inline> inlines;

  /** What the layout keeps of it between two looks at it. */
  public Object prepared;

  FirstLine(Style style, List<Inline> inlines) {
    this.style = style;
    this.inlines = inlines;
  }
}
